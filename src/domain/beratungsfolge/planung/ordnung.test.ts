import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beliebigeZeilen,
  HA,
  HOERDE,
  RAT,
  rahmen,
  SCHULE,
  SENIOREN,
  zeile,
} from '../../../../tests/support/plan';
import { darfSchieben, einsortiert, geschoben, nachTermin } from './ordnung';
import { datumVon, type Planzeile } from './plan';

const R = rahmen();
const bv = zeile(HOERDE, 'ANHOERUNG', '15.12.');
const schule = zeile(SCHULE, 'EMPFEHLUNG', '02.12.');
const ha = zeile(HA, 'EMPFEHLUNG', '10.12.');
const rat = zeile(RAT, 'BESCHLUSS', '10.12.');
const beirat = zeile(SENIOREN, 'KENNTNISNAHME', null);

describe('Reihenfolge', () => {
  it.each<[string, Planzeile[], number, -1 | 1, boolean]>([
    ['eine Zeile ohne Termin über eine mit', [schule, beirat], 1, -1, true],
    ['eine mit Termin unter eine ohne', [schule, beirat], 0, 1, true],
    ['am selben Tag', [ha, rat], 0, 1, true],
    ['gegen das Datum', [schule, ha], 0, 1, false],
    ['gegen das Datum nach oben', [schule, ha], 1, -1, false],
    ['zurück in die Reihenfolge des Datums', [bv, schule], 1, -1, true],
    ['über den Rand', [schule, ha], 0, -1, false],
    ['unter den Rand', [schule, ha], 1, 1, false],
  ])('%s', (_, zeilen, platz, richtung, erlaubt) => {
    expect(darfSchieben(zeilen, platz, richtung, R)).toBe(erlaubt);
  });

  it('verschiebt um einen Platz', () => {
    expect(geschoben([schule, beirat, ha], 1, -1)).toEqual([beirat, schule, ha]);
    expect(geschoben([schule, beirat, ha], 1, 1)).toEqual([schule, ha, beirat]);
  });

  it('beim Speichern ordnen sich Zeilen mit Termin; die anderen und gleiche Tage bleiben, wo sie stehen', () => {
    expect(einsortiert([bv, beirat, rat, ha, schule], R)).toEqual([schule, beirat, rat, ha, bv]);
  });

  it('„Nach Termin ordnen“: Tag, Beginn, Name; ohne Termin zuletzt', () => {
    expect(nachTermin([beirat, bv, rat, ha, schule], R)).toEqual([schule, ha, rat, bv, beirat]);
  });

  it('ordnen verliert keine Zeile, wiederholt ändert es nichts', () => {
    fc.assert(
      fc.property(beliebigeZeilen, (zeilen) => {
        for (const ordne of [einsortiert, nachTermin]) {
          const neu = ordne(zeilen, R);
          expect(new Set(neu)).toEqual(new Set(zeilen));
          expect(ordne(neu, R)).toEqual(neu);
          const tage = neu.map((z) => datumVon(z, R)).filter((d) => d !== null);
          expect(tage).toEqual(tage.toSorted());
        }
      }),
    );
  });

  it('was schon dem Datum folgt, bleibt auch nach jedem erlaubten Schritt so', () => {
    fc.assert(
      fc.property(
        beliebigeZeilen,
        fc.nat(6),
        fc.constantFrom(-1 as const, 1 as const),
        (zeilen, platz, r) => {
          const geordnet = einsortiert(zeilen, R);
          fc.pre(darfSchieben(geordnet, platz, r, R));
          const neu = geschoben(geordnet, platz, r);
          expect(einsortiert(neu, R)).toEqual(neu);
        },
      ),
    );
  });
});
