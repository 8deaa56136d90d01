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
  sitzungAm,
  zeile,
} from '../../../../tests/support/plan';
import { unterschiede } from './unterschied';
import { zusammenfuehren } from './zusammenfuehrung';

const rat = zeile(RAT, 'BESCHLUSS', '10.12.');
const schule = zeile(SCHULE, 'EMPFEHLUNG', '02.12.');
const beirat = zeile(SENIOREN, 'KENNTNISNAHME', '17.12.');
const basis = [schule, rat];
const R = rahmen({ stand: { [schule.id]: {}, [rat.id]: {} } });
const verlegt = { ...rat, sitzungId: sitzungAm(RAT, '28.01.27') };

describe('Unterschiede', () => {
  it('sagen Zeile für Zeile, was geschah', () => {
    const nachher = [
      { ...schule, zustaendigkeit: 'ANHOERUNG' as const, federfuehrend: true },
      verlegt,
      beirat,
    ];
    expect(unterschiede(basis, nachher, R).map((u) => u.satz)).toEqual([
      'Seniorenbeirat: hinzugefügt',
      'Schulausschuss: Anhörung statt Empfehlung, federführend',
      'Rat der Stadt: 28.01.2027 statt 10.12.2026',
    ]);
    expect(unterschiede(basis, [rat], R).map((u) => u.satz)).toEqual(['Schulausschuss: entfernt']);
    expect(unterschiede(basis, [rat, schule], R).map((u) => u.satz)).toEqual(['Reihenfolge geändert']);
    const weg = { ...rat, entfallen: true, entfallenGrund: 'erledigt' };
    expect(unterschiede(basis, [schule, weg], R).map((u) => u.satz)).toEqual(['Rat der Stadt: entfallen']);
    expect(unterschiede(basis, [schule, { ...rat, gremiumId: HA.id }], R)[0]?.satz).toContain(
      'Gremium statt Rat der Stadt',
    );
  });

  it('gibt es genau dann, wenn etwas anders ist', () => {
    fc.assert(
      fc.property(beliebigeZeilen, (zeilen) => {
        expect(unterschiede(zeilen, structuredClone(zeilen), R)).toEqual([]);
      }),
    );
  });
});

describe('Zusammenführen', () => {
  it('ihre neue Zeile und ihre Änderung kommen dazu, meine Änderungen bleiben', () => {
    const meine = [
      { ...schule, federfuehrend: true },
      rat,
      zeile(HOERDE, 'ANHOERUNG', null, { id: 'neu-1' }),
    ];
    expect(zusammenfuehren(basis, meine, [schule, verlegt, beirat], R)).toEqual([
      meine[0],
      verlegt,
      meine[2],
      beirat,
    ]);
  });

  it('haben beide dieselbe Zeile geändert, bleibt meine; ist sie inzwischen fest, gilt die gespeicherte', () => {
    const meine = [schule, { ...rat, federfuehrend: true }];
    expect(zusammenfuehren(basis, meine, [schule, verlegt], R)[1]).toBe(meine[1]);
    const fest = rahmen({ stand: { [rat.id]: { ergebnis: 'BESCHLOSSEN' } } });
    expect(zusammenfuehren(basis, meine, [schule, verlegt], fest)[1]).toBe(verlegt);
  });

  it('was sie entfernten, geht; habe ich es geändert, kommt es als neue Zeile wieder', () => {
    expect(zusammenfuehren(basis, basis, [schule], R)).toEqual([schule]);
    const [, wieder] = zusammenfuehren(basis, [schule, verlegt], [schule], R);
    expect(wieder).toMatchObject({ gremiumId: RAT.id, sitzungId: verlegt.sitzungId });
    expect(wieder?.id).toMatch(/^neu-\d+$/);
  });

  it('was ich entfernte, bleibt fort; haben sie es geändert oder ist es fest, steht es wieder da', () => {
    expect(zusammenfuehren(basis, [schule], [schule, rat], R)).toEqual([schule]);
    expect(zusammenfuehren(basis, [schule], [schule, verlegt], R)).toEqual([schule, verlegt]);
    const fest = rahmen({ stand: { [rat.id]: { versandt: true } } });
    expect(zusammenfuehren(basis, [schule], [schule, rat], fest)).toEqual([schule, rat]);
  });

  it('verliert keine feste Zeile, verdoppelt keine und gleicht ohne fremde Änderung meinen Zeilen', () => {
    fc.assert(
      fc.property(beliebigeZeilen, beliebigeZeilen, beliebigeZeilen, fc.nat(6), (b, meine, ihre, n) => {
        const id = ihre[n]?.id ?? '';
        const mitFester = rahmen({ stand: { [id]: { ergebnis: 'EMPFOHLEN' } } });
        const neu = zusammenfuehren(b, meine, ihre, mitFester);
        if (ihre[n]) expect(neu).toContainEqual(ihre[n]);
        expect(new Set(neu.map((z) => z.id)).size).toBe(neu.length);
        expect(zusammenfuehren(b, meine, b, rahmen()).slice(0, meine.length)).toEqual(meine);
      }),
    );
  });
});
