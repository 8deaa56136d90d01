import { expect, it } from 'vitest';
import { ROLLEN } from '../zugriff/rolle';
import { istZuSchwach, VERFAHREN } from './verfahren';

it.each(VERFAHREN)('%s: nur das Kennwort allein genügt nicht, wo mehr verlangt ist', (verfahren) => {
  for (const rolle of ROLLEN) {
    expect(istZuSchwach(verfahren, [rolle], [rolle])).toBe(verfahren === 'KENNWORT');
    expect(istZuSchwach(verfahren, [rolle], [])).toBe(false);
    expect(istZuSchwach(verfahren, [], [rolle])).toBe(false);
  }
});

it('eine von mehreren Rollen genügt, damit mehr verlangt ist', () => {
  expect(istZuSchwach('KENNWORT', ['MITGLIED', 'RATSBUERO'], ['RATSBUERO'])).toBe(true);
  expect(istZuSchwach('KENNWORT', ['MITGLIED'], ['RATSBUERO', 'REVISION'])).toBe(false);
});
