import { expect, it } from 'vitest';
import { Seite } from './seite';

it.each([
  ['3', 3],
  ['100000', 100_000],
  ['100001', 1],
  ['1e300', 1],
  ['Infinity', 1],
  ['0', 1],
  ['-2', 1],
  ['1.5', 1],
  ['drei', 1],
  ['', 1],
  [undefined, 1],
  [['2', '3'], 1],
])('Seite %j ist %i', (gefragt, seite) => {
  expect(Seite.parse(gefragt)).toBe(seite);
});
