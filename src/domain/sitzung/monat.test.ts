import { expect, it } from 'vitest';
import { monatAus } from './monat';

it.each([
  ['2026-12', { von: '2026-12-01', bis: '2026-12-31', davor: '2026-11', danach: '2027-01' }],
  ['2028-02', { von: '2028-02-01', bis: '2028-02-29', davor: '2028-01', danach: '2028-03' }],
])('%s', (eingabe, monat) => expect(monatAus(eingabe, '2026-11-23')).toEqual({ monat: eingabe, ...monat }));

it.each([undefined, '2026-13', 'x', ['2026-12'], '2026-12-01'])(
  '%s ist kein Monat: der laufende gilt',
  (eingabe) => expect(monatAus(eingabe, '2026-11-23').monat).toBe('2026-11'),
);
