import { differenceInMonths, parseISO } from 'date-fns';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusTage } from '../kern/localDate';
import { dauerText } from './dauer';

it.each([
  ['2026-11-23', '0 Tagen'],
  ['2026-11-24', '0 Tagen'],
  ['2026-11-22', '1 Tag'],
  ['2026-11-10', '13 Tagen'],
  ['2026-09-24', '60 Tagen'],
  ['2026-09-23', '2 Monaten'],
  ['2025-11-23', '12 Monaten'],
  ['2024-11-24', '23 Monaten'],
  ['2024-11-23', '2 Jahren'],
  ['2011-09-10', '15 Jahren'],
])('seit %s: %s', (seit, text) => expect(dauerText(seit, '2026-11-23')).toBe(text));

it('Monate enden, wo der Tag fehlt, mit dem letzten (§ 188 Abs. 3 BGB)', () => {
  expect(dauerText('2026-01-31', '2026-04-29')).toBe('2 Monaten');
  expect(dauerText('2026-01-31', '2026-04-30')).toBe('3 Monaten');
});

it('Monate zählt date-fns ebenso, solange es jeden Tag in jedem Monat gibt', () => {
  fc.assert(
    fc.property(fc.nat(4000), fc.integer({ min: 61, max: 700 }), (start, tage) => {
      const seit = `${plusTage('2010-01-01', start).slice(0, 8)}${String((start % 28) + 1).padStart(2, '0')}`;
      const heute = plusTage(seit, tage);
      const monate = differenceInMonths(parseISO(heute), parseISO(seit));
      if (monate <= 23) expect(dauerText(seit, heute)).toBe(`${monate} Monat${monate === 1 ? '' : 'en'}`);
    }),
  );
});

it('wird mit keinem Tag kürzer und nennt nie mehr als 60 Tage oder 23 Monate', () => {
  const EINHEIT = [/^\d+ Tag(en)?$/, /^\d+ Monat(en)?$/, /^\d+ Jahr(en)?$/];
  const masse = (tage: number) => {
    const text = dauerText('2010-02-28', plusTage('2010-02-28', tage));
    return { text, einheit: EINHEIT.findIndex((e) => e.test(text)), zahl: Number.parseInt(text, 10) };
  };
  fc.assert(
    fc.property(fc.nat(8000), (tage) => {
      const [heute, morgen] = [masse(tage), masse(tage + 1)];
      expect(heute.einheit).toBeGreaterThanOrEqual(0);
      expect(heute.zahl).toBeLessThanOrEqual([60, 23, 100][heute.einheit] ?? 0);
      if (heute.einheit === morgen.einheit) expect(morgen.zahl).toBeGreaterThanOrEqual(heute.zahl);
      else expect(morgen.einheit).toBeGreaterThan(heute.einheit);
    }),
  );
});
