import { expect, it } from 'vitest';
import { gemerkt } from './merken';

it('rechnet dieselbe Frage einmal und vergisst die älteste', () => {
  const gerechnet: number[] = [];
  const quadrat = gemerkt(
    (n: number) => {
      gerechnet.push(n);
      return n * n;
    },
    String,
    2,
  );
  expect([1, 2, 1, 2, 3, 2, 1].map(quadrat)).toEqual([1, 4, 1, 4, 9, 4, 1]);
  expect(gerechnet).toEqual([1, 2, 3, 1]);
});
