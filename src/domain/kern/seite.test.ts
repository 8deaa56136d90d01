import { expect, it } from 'vitest';
import { Seite, seitenlage } from './seite';

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

it.each([
  [0, 1, { seite: 1, seiten: 1 }],
  [0, 7, { seite: 1, seiten: 1 }],
  [25, 2, { seite: 1, seiten: 1 }],
  [26, 2, { seite: 2, seiten: 2 }],
  [60, 2, { seite: 2, seiten: 3 }],
])('%i Zeilen zu je 25, gefragt nach Seite %i', (gesamt, gefragt, lage) => {
  expect(seitenlage(gesamt, 25, gefragt)).toEqual(lage);
});
