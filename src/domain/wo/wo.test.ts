import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gleicheTafel, liesTafelabfrage, tafelabfrage, tafeladresse } from './adresse';
import { tafelfehler } from './fehler';
import { AUSWAHLEN, GRUPPIERUNGEN, TAFELSORTEN, TafelFilter } from './filter';
import { wartetSeit } from './zeile';

const LEER = TafelFilter.parse({});
const GREMIUM = '0f6b3b1e-8a52-4c1e-9a63-6f0f6d6a1c11';
const filterArb = fc
  .record({
    auswahl: fc.constantFrom(...AUSWAHLEN, ''),
    nach: fc.constantFrom(...GRUPPIERUNGEN, ''),
    sort: fc.constantFrom(...TAFELSORTEN, ''),
    grund: fc.constantFrom('TERMIN_OFFEN', 'NICHTS', 'Quatsch'),
    gremium: fc.constantFrom(GREMIUM, 'OHNE', '1'),
    stadtbezirk: fc.string(),
    verantwortlich: fc.string(),
    seitVon: fc.constantFrom('2026-02-28', '2026-02-30', ''),
    seite: fc.integer({ min: -1, max: 9 }),
  })
  .map((eingabe) => TafelFilter.parse(eingabe));

describe('Die Adresse der Tafel', () => {
  it('liest sich als der Filter, aus dem sie entstand', () => {
    fc.assert(
      fc.property(filterArb, (filter) => {
        expect(liesTafelabfrage(tafelabfrage(filter))).toEqual(filter);
      }),
    );
  });

  it('nennt nur, was gesetzt ist; ein anderer Filter beginnt auf der ersten Seite', () => {
    const filter = { ...LEER, grund: 'TERMIN_OFFEN' as const, stadtbezirk: 'Hörde & Aplerbeck', seite: 3 };
    expect(tafeladresse(LEER)).toBe('/wo');
    expect(tafeladresse(filter)).toBe('/wo?grund=TERMIN_OFFEN&stadtbezirk=H%C3%B6rde+%26+Aplerbeck');
    expect(tafeladresse(filter, { seite: 2 }, '/wo/csv')).toMatch(/^\/wo\/csv\?.*seite=2$/);
  });

  it('was nicht gesagt ist, ist die Vorgabe dieses Publikums', () => {
    const haengt = liesTafelabfrage('auswahl=HAENGT&nach=GRUND&sort=SEIT&seite=4');
    expect(gleicheTafel(LEER, haengt, true)).toBe(true);
    expect(gleicheTafel(LEER, haengt, false)).toBe(false);
    expect(gleicheTafel(LEER, liesTafelabfrage('grund=TERMIN_OFFEN'), true)).toBe(false);
  });
});

describe('Was in der Adresse nicht stimmt', () => {
  const fehler = (eingabe: Record<string, string | string[]>) =>
    tafelfehler(eingabe, TafelFilter.parse(eingabe));

  it('hat einen Satz am Feld; Leeres und Seiten haben keinen', () => {
    expect(Object.keys(fehler({ gremium: 'x', seitVon: '2026-02-30', art: '', seite: 'viele' }))).toEqual([
      'gremium',
      'seitVon',
    ]);
    expect(fehler({ art: ['ANTRAG', 'ANFRAGE'] })).toHaveProperty('art');
    expect(fehler({})).toEqual({});
  });

  it('ein Zeitraum, der endet, bevor er beginnt', () => {
    expect(fehler({ terminVon: '2026-12-02', terminBis: '2026-12-01' })).toEqual({
      terminBis: 'Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie beide.',
    });
    expect(fehler({ seitVon: '2026-12-01', seitBis: '2026-12-01' })).toEqual({});
  });
});

it.each([
  ['seit gestern', '2026-11-22', '2026-11-22'],
  ['seit heute', '2026-11-23', '2026-11-23'],
  ['die ausgefallene Sitzung wäre erst morgen', '2026-11-24', null],
  ['nichts ist geschehen', null, null],
])('wartet seit: %s', (_, seit, erwartet) => {
  expect(wartetSeit(seit, '2026-11-23')).toBe(erwartet);
});
