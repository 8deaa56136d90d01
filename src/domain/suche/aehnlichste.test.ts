import { expect, it } from 'vitest';
import { aehnlichste } from './aehnlichste';

it.each([
  ['ein Wort: die Liste, so weit sie gefragt ist', [['a', 'b', 'c']], 2, ['a', 'b']],
  [
    'zwei Wörter: erst beide ähnlichsten, dann je eines weniger',
    [
      ['a', 'b'],
      ['x', 'y'],
    ],
    9,
    ['a x', 'a y', 'b x', 'b y'],
  ],
  [
    'drei Wörter: nicht mehr als gefragt',
    [
      ['a', 'b'],
      ['x', 'y'],
      ['1', '2'],
    ],
    4,
    ['a x 1', 'a x 2', 'a y 1', 'b x 1'],
  ],
  ['für eines gibt es nichts: gar keines', [['a'], []], 9, []],
])('%s', (_, stellen, hoechstens, erwartet) => {
  expect(aehnlichste(stellen, hoechstens).map((worte) => worte.join(' '))).toEqual(erwartet);
});
