import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusTage, tageZwischen } from '../kern/localDate';
import { istArbeitstag, type Ladungsfrist, letzterVersand, vorschlagVersand } from './ladungsfrist';

const RAT = '2026-12-10';

describe('Ladungsfrist', () => {
  it.each<[string, Ladungsfrist, string, string]>([
    ['7 volle Tage', { modus: 'VOLLE_TAGE', tage: 7 }, '2026-12-02', '2026-12-02'],
    ['8 volle Tage', { modus: 'VOLLE_TAGE', tage: 8 }, '2026-12-01', '2026-12-01'],
    ['10 volle Tage (Sonntag)', { modus: 'VOLLE_TAGE', tage: 10 }, '2026-11-29', '2026-11-27'],
    ['7. Tag vorher', { modus: 'TAG_VORHER', tage: 7 }, '2026-12-03', '2026-12-03'],
  ])('L1: Rat am 10.12.2026, %s', (_, frist, letzter, vorschlag) => {
    expect(letzterVersand(RAT, frist)).toBe(letzter);
    expect(vorschlagVersand(RAT, frist)).toBe(vorschlag);
  });

  it('F2: über Ostern zurück auf Gründonnerstag', () => {
    // 06.04.2027 minus 8 days = Easter Monday
    expect(vorschlagVersand('2027-04-06', { modus: 'VOLLE_TAGE', tage: 7 })).toBe('2027-03-25');
  });

  it('zwischen Versand und Sitzung liegen genau so viele volle Tage, auch über die Zeitumstellung', () => {
    const tag = fc.integer({ min: 0, max: 4000 }).map((n) => plusTage('2024-01-01', n));
    fc.assert(
      fc.property(tag, fc.integer({ min: 0, max: 30 }), (sitzung, tage) => {
        const letzter = letzterVersand(sitzung, { modus: 'VOLLE_TAGE', tage });
        expect(tageZwischen(letzter, sitzung) - 1).toBe(tage);
        const vorschlag = vorschlagVersand(sitzung, { modus: 'VOLLE_TAGE', tage });
        expect(vorschlag <= letzter && istArbeitstag(vorschlag)).toBe(true);
        expect(tageZwischen(vorschlag, letzter)).toBeLessThan(5);
      }),
    );
  });
});
