import { expect, it } from 'vitest';
import { fristlage } from '../frist/fristlage';
import { fristText, seitText } from './frist';

it.each([
  ['2026-11-23', 'noch 9 Tage'],
  ['2026-12-01', 'noch 1 Tag'],
  ['2026-12-02', 'heute ist der letzte Tag'],
  ['2026-12-03', 'seit 1 Tag vorbei'],
  ['2026-12-05', 'seit 3 Tagen vorbei'],
])('am %s: %s', (heute, text) =>
  expect(fristText(fristlage('2026-12-10', { modus: 'VOLLE_TAGE', tage: 7 }, heute))).toBe(text),
);

it('überfällig seit', () => {
  expect(seitText('2026-11-22', '2026-11-23')).toBe('seit 1 Tag');
  expect(seitText('2026-11-10', '2026-11-23')).toBe('seit 13 Tagen');
});
