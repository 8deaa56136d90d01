import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUSTER_DORTMUND } from './muster';
import { naechsteNummer } from './vergabe';

const JETZT = new Date('2026-11-22T10:00:00Z');

describe('naechsteNummer (N2)', () => {
  it.each([
    [
      'N1: 31.12.2026 23:30 UTC ist in Berlin 2027',
      { jahr: 2026, stand: 22957 },
      '2026-12-31T23:30:00Z',
      '00001-27',
    ],
    ['eine Stunde früher noch 2026', { jahr: 2026, stand: 22957 }, '2026-12-31T22:30:00Z', '22958-26'],
    ['allererste', null, '2026-11-22T10:00:00Z', '00001-26'],
    [
      'Uhr geht nach: der Zähler geht nie zurück',
      { jahr: 2027, stand: 3 },
      '2026-12-31T22:00:00Z',
      '00004-27',
    ],
  ])('%s', (_, letzter, jetzt, nummer) => {
    expect(naechsteNummer(letzter, new Date(jetzt), MUSTER_DORTMUND)).toMatchObject({
      ok: true,
      wert: { nummer },
    });
  });

  it('überspringt importierte Nummern und merkt sich den Stand', () => {
    const vergeben = new Set(['00008-26', '00009-26']);
    expect(naechsteNummer({ jahr: 2026, stand: 7 }, JETZT, MUSTER_DORTMUND, vergeben)).toEqual({
      ok: true,
      wert: { nummer: '00010-26', zaehler: { jahr: 2026, stand: 10 } },
    });
  });

  it('nach 99999 ist Schluss', () => {
    expect(naechsteNummer({ jahr: 2026, stand: 99_999 }, JETZT, MUSTER_DORTMUND)).toMatchObject({
      ok: false,
      fehler: { code: 'NUMMERNKREIS_ERSCHOEPFT', regel: 'N2' },
    });
  });

  it('vergibt keine Nummer zweimal und keine vergebene', () => {
    const vergeben = fc
      .array(fc.integer({ min: 1, max: 30 }))
      .map((n) => new Set(n.map((z) => `000${z}-26`)));
    fc.assert(
      fc.property(vergeben, fc.integer({ min: 1, max: 30 }), (belegt, wieViele) => {
        const gesehen = new Set(belegt);
        let zaehler: { jahr: number; stand: number } | null = null;
        for (let i = 0; i < wieViele; i++) {
          const naechste = naechsteNummer(zaehler, JETZT, MUSTER_DORTMUND, belegt);
          if (!naechste.ok) throw new Error('erschöpft');
          expect(gesehen.has(naechste.wert.nummer)).toBe(false);
          gesehen.add(naechste.wert.nummer);
          zaehler = naechste.wert.zaehler;
        }
      }),
    );
  });
});
