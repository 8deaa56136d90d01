import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Glied, gegliedert, waereKreis } from './gliederung';

const glied = (
  id: string,
  uebergeordnetId: string | null,
  kennung = id,
  art: Glied['art'] = 'FACHBEREICH',
): Glied => ({
  ...{ id, art, kennung, name: `Amt ${kennung}`, uebergeordnetId },
});

describe('Gliederung der Verwaltung', () => {
  it('Dezernate zuerst, darunter ihre Fachbereiche nach Nummer', () => {
    const alle = [
      glied('a', 'd', '100'),
      glied('b', 'd', '61'),
      glied('c', null, '3'),
      glied('d', null, '6', 'DEZERNAT'),
    ];
    expect(gegliedert(alle).map((g) => `${g.tiefe} ${g.kennung}`)).toEqual(['0 6', '1 61', '1 100', '0 3']);
  });

  it('niemand steht unter sich selbst', () => {
    const alle = [glied('a', null), glied('b', 'a'), glied('c', 'b')];
    expect(waereKreis('a', 'c', alle)).toBe(true);
    expect(waereKreis('a', 'a', alle)).toBe(true);
    expect(waereKreis('c', 'a', alle)).toBe(false);
    expect(waereKreis('b', null, alle)).toBe(false);
  });

  it('aus erlaubten Umstellungen wird nie ein Kreis, und jede Einheit steht einmal da', () => {
    const schritt = fc.tuple(fc.nat(7), fc.nat(8));
    fc.assert(
      fc.property(fc.array(schritt, { maxLength: 30 }), (schritte) => {
        let alle = Array.from({ length: 8 }, (_, n) => glied(String(n), null));
        for (const [n, ziel] of schritte) {
          const ueber = ziel === 8 ? null : String(ziel);
          if (waereKreis(String(n), ueber, alle)) continue;
          alle = alle.map((g) => (g.id === String(n) ? { ...g, uebergeordnetId: ueber } : g));
        }
        const baum = gegliedert(alle);
        expect(new Set(baum.map((g) => g.id)).size).toBe(8);
        expect(baum.every((g) => g.uebergeordnetId === null || g.tiefe > 0)).toBe(true);
      }),
    );
  });
});
