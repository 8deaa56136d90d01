import { expect, it } from 'vitest';
import { deutschesDatum, kurzesDatum, uhrzeit, wochentagKurz } from './datum';

it('schreibt Tage und Uhrzeiten wie das Formular', () => {
  expect(deutschesDatum('2011-09-01')).toBe('01.09.2011');
  expect(kurzesDatum('2011-09-01')).toBe('01.09.');
  expect(uhrzeit('13:00')).toBe('13:00 Uhr');
});

it.each([
  ['2011-09-01', 'Do'],
  ['2026-11-22', 'So'],
  ['2026-11-28', 'Sa'],
])('%s ist ein %s', (tag, kurz) => expect(wochentagKurz(tag)).toBe(kurz));
