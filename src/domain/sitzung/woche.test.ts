import { describe, expect, it } from 'vitest';
import { kalenderwoche, kommendeWoche } from './woche';

it.each([
  ['2026-11-23', '2026-11-23', '2026-11-29'],
  ['2026-11-27', '2026-11-23', '2026-11-29'],
  ['2026-11-28', '2026-11-30', '2026-12-06'],
  ['2026-11-29', '2026-11-30', '2026-12-06'],
  ['2026-12-31', '2026-12-28', '2027-01-03'],
])('am %s geht die Woche von %s bis %s', (tag, von, bis) =>
  expect(kommendeWoche(tag)).toMatchObject({ von, bis }),
);

it('sagt, von welcher Woche die Rede ist', () => {
  expect(kommendeWoche('2026-11-27').titel).toBe('Sitzungen dieser Woche');
  expect(kommendeWoche('2026-11-28').titel).toBe('Sitzungen der nächsten Woche');
});

describe('Die Kalenderwoche', () => {
  it.each([
    ['2026-11-24', 48, '2026-11-23', '2026-11-27'],
    ['2026-11-29', 48, '2026-11-23', '2026-11-27'],
    ['2027-01-01', 53, '2026-12-28', '2027-01-01'],
    ['2027-01-04', 1, '2027-01-04', '2027-01-08'],
  ])('%s ist in Woche %i', (tag, nummer, von, bis) => {
    expect(kalenderwoche(tag)).toEqual({ nummer, von, bis });
  });
});
