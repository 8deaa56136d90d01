import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beliebigeZeilen,
  HOERDE,
  RAT,
  rahmen,
  SCHULE,
  SENIOREN,
  sitzungAm,
  uuid,
  zeile,
} from '../../../../tests/support/plan';
import { ZUSTAENDIGKEITEN } from '../schritt';
import { STANDARDFOLGEN } from '../standardfolge';
import { type Plantat, tue } from './tat';

const R = rahmen();
const rat = zeile(RAT, 'BESCHLUSS', '10.12.');
const schule = zeile(SCHULE, 'EMPFEHLUNG', '02.12.', { federfuehrend: true });
const beirat = zeile(SENIOREN, 'KENNTNISNAHME', null);

const zeileId = fc.constantFrom(...Array.from({ length: 7 }, (_, i) => uuid(700_000 + i)), 'neu-1', 'weg');
const gremiumId = fc.constantFrom('', RAT.id, SCHULE.id, uuid(99));
const sitzungId = fc.option(fc.constantFrom(sitzungAm(RAT, '10.12.'), uuid(98)));
const zustaendigkeit = fc.constantFrom(...ZUSTAENDIGKEITEN);
const taten: fc.Arbitrary<Plantat> = fc.oneof(
  fc.constant({ art: 'neu' } as const),
  fc.constant({ art: 'ordnen' } as const),
  fc.record({ art: fc.constant('standard' as const), folge: fc.constantFrom(...STANDARDFOLGEN) }),
  fc.record({ art: fc.constant('einfuegen' as const), gremiumId, zustaendigkeit, sitzungId }),
  fc.record({ art: fc.constant('entfernen' as const), zeile: zeileId }),
  fc.record({
    art: fc.constant('schieben' as const),
    zeile: zeileId,
    richtung: fc.constantFrom(-1 as const, 1 as const),
  }),
  fc.record({ art: fc.constant('gremium' as const), zeile: zeileId, gremiumId, text: fc.string() }),
  fc.record({ art: fc.constant('rolle' as const), zeile: zeileId, zustaendigkeit }),
  fc.record({ art: fc.constant('termin' as const), zeile: zeileId, sitzungId }),
  fc.record({ art: fc.constant('federfuehrend' as const), zeile: zeileId, ja: fc.boolean() }),
);

describe('Taten an den Zeilen', () => {
  it('eine neue Zeile bekommt eine Kennung, die keine andere hat', () => {
    const { zeilen } = tue(
      tue(tue([], { art: 'neu' }, R).zeilen, { art: 'neu' }, R).zeilen,
      { art: 'neu' },
      R,
    );
    expect(zeilen.map((z) => z.id)).toEqual(['neu-1', 'neu-2', 'neu-3']);
  });

  it('wer ein Gremium wählt, bekommt dessen nächste Sitzung vorgeschlagen; eine passende bleibt', () => {
    const [neu] = tue([], { art: 'neu' }, R).zeilen;
    const zeilen = neu ? [neu] : [];
    const gewaehlt = tue(
      zeilen,
      { art: 'gremium', zeile: 'neu-1', gremiumId: HOERDE.id, text: '' },
      R,
    ).zeilen;
    expect(gewaehlt[0]).toMatchObject({ gremiumId: HOERDE.id, sitzungId: sitzungAm(HOERDE, '01.12.') });
    const spaeter = { ...rat, sitzungId: sitzungAm(RAT, '28.01.27') };
    const gleich = tue([spaeter], { art: 'gremium', zeile: rat.id, gremiumId: RAT.id, text: '' }, R).zeilen;
    expect(gleich[0]?.sitzungId).toBe(spaeter.sitzungId);
  });

  it('höchstens eine Zeile ist federführend (W3)', () => {
    const neu = tue([schule, beirat], { art: 'federfuehrend', zeile: beirat.id, ja: true }, R).zeilen;
    expect(neu.map((z) => z.federfuehrend)).toEqual([false, true]);
  });

  it('sagt, wohin eine Zeile kam, und warum eine nicht geht', () => {
    const hoch = { art: 'schieben', zeile: beirat.id, richtung: -1 } as const;
    expect(tue([schule, rat, beirat], hoch, R).meldung).toBe('Seniorenbeirat steht jetzt auf Platz 2 von 3.');
    const gegen = { art: 'schieben', zeile: rat.id, richtung: -1 } as const;
    expect(tue([schule, rat], gegen, R)).toEqual({
      zeilen: [schule, rat],
      meldung: 'Rat der Stadt: Zeilen mit Termin folgen dem Datum.',
    });
  });

  it('entfernt nur, was noch niemand draußen kennt', () => {
    const weg = { art: 'entfernen', zeile: rat.id } as const;
    expect(tue([schule, rat], weg, R).zeilen).toEqual([schule]);
    for (const stand of [{ versandt: true }, { istNachfolger: true }, { ergebnis: 'VERTAGT' as const }]) {
      expect(tue([schule, rat], weg, rahmen({ stand: { [rat.id]: stand } })).zeilen).toEqual([schule, rat]);
    }
  });

  it('keine Folge von Taten ändert oder verliert eine feste Zeile; Kennungen bleiben eindeutig', () => {
    fc.assert(
      fc.property(beliebigeZeilen, fc.array(taten, { maxLength: 12 }), fc.nat(6), (anfang, viele, n) => {
        const feste = anfang[n];
        const mitFester = rahmen({ stand: feste ? { [feste.id]: { ergebnis: 'EMPFOHLEN' } } : {} });
        const ende = viele.reduce((zeilen, tat) => tue(zeilen, tat, mitFester).zeilen, anfang);
        if (feste) expect(ende).toContainEqual(feste);
        expect(new Set(ende.map((z) => z.id)).size).toBe(ende.length);
      }),
    );
  });
});
