import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvZahl, median, menge, zahlText } from './zahlen';

describe('median', () => {
  it('ist die Mitte der ausgeschriebenen Liste', () => {
    const gruppe = fc.record({
      wert: fc.integer({ min: 0, max: 400 }),
      anzahl: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(gruppe, { minLength: 1, maxLength: 30 }), (gruppen) => {
        const lang = gruppen.flatMap((g) => Array<number>(g.anzahl).fill(g.wert)).sort((a, b) => a - b);
        const unten = lang[Math.floor((lang.length - 1) / 2)] ?? Number.NaN;
        const oben = lang[Math.floor(lang.length / 2)] ?? Number.NaN;
        expect(median(gruppen)).toBe((unten + oben) / 2);
      }),
    );
  });

  it('von nichts gibt es keinen', () => {
    expect(median([])).toBeNull();
  });
});

describe('Zahlen in Worten', () => {
  it('deutsch für Leser, ohne Punkte für Tabellenprogramme', () => {
    expect([zahlText(1204), zahlText(41.5), zahlText(0)]).toEqual(['1.204', '41,5', '0']);
    expect([csvZahl(1204), csvZahl(41.5), csvZahl('2026 bis heute'), csvZahl(null)]).toEqual([
      '1204',
      '41,5',
      '2026 bis heute',
      null,
    ]);
    expect([menge(1, 'ein Tag', 'Tage'), menge(0, 'ein Tag', 'Tage')]).toEqual(['ein Tag', '0 Tage']);
  });
});
