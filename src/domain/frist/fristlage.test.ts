import { expect, it } from 'vitest';
import { fristlage } from './fristlage';

const SIEBEN_VOLLE_TAGE = { modus: 'VOLLE_TAGE', tage: 7 } as const;

it.each([
  ['2026-11-30', { rest: 2, lage: 'OFFEN' }],
  ['2026-12-01', { rest: 1, lage: 'OFFEN' }],
  ['2026-12-02', { rest: 0, lage: 'HEUTE' }],
  ['2026-12-03', { rest: -1, lage: 'VORBEI' }],
  ['2026-12-10', { rest: -8, lage: 'VORBEI' }],
])('Rat am 10.12., sieben volle Tage, heute %s: %j', (heute, erwartet) =>
  expect(fristlage('2026-12-10', SIEBEN_VOLLE_TAGE, heute)).toEqual({
    letzter: '2026-12-02',
    vorschlag: '2026-12-02',
    ...erwartet,
  }),
);
