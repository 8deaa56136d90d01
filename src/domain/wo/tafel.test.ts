import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HALTEGRUENDE } from '../beratungsfolge/position/haltegrund';
import { MUSTER_DORTMUND } from '../drucksache/muster';
import { AUSWAHLEN, GRUPPIERUNGEN, NICHTS, TAFELSORTEN, TafelFilter } from './filter';
import { ordne, verschmelze } from './reihenfolge';
import { stelleAuf, zeilenVon } from './tafel';
import { trefferzahl } from './zaehlung';
import type { Laufende } from './zeile';

const GREMIEN = ['Rat', 'Bauausschuss', 'Ältestenrat'].map((name, i) => ({
  id: `0f6b3b1e-8a52-4c1e-9a63-6f0f6d6a1c1${i}`,
  name,
  kurzname: name,
}));
const NAMEN = { gremien: new Map(GREMIEN.map((g) => [g.id, g])), fachbereiche: new Map<string, string>() };
const tag = fc.integer({ min: 10, max: 28 }).map((n) => `2026-11-${n}`);

const laufende = fc.record<Laufende>({
  vorlageId: fc.uuid(),
  nummer: fc.option(fc.constantFrom('00012-26', '00012-26-E1', '00300-98', '00013-26', 'alt 7')),
  betreff: fc.constantFrom('Öl', 'Oel', 'Straße', 'Strasse', 'Zoo'),
  untertitel: fc.constant(null),
  art: fc.constantFrom('MITTEILUNG', 'BESCHLUSSVORLAGE'),
  code: fc.constant('ALS_NAECHSTES'),
  satz: fc.constant(''),
  gremien: fc.subarray(GREMIEN),
  seit: fc.option(tag),
  gruende: fc.subarray([...HALTEGRUENDE.slice(0, 3)]),
  naechster: fc.option(
    tag.map((datum) => ({ datum, beginn: null, sitzungId: null, gremien: [], zustaendigkeiten: [] })),
  ),
  zustaendigkeiten: fc.subarray(['BESCHLUSS', 'ANHOERUNG']),
  fachbereichId: fc.constant(null),
  stadtbezirke: fc.subarray(['Nord', 'Ost']),
  verantwortlich: fc.option(fc.constantFrom('Arndt', 'Özdemir')),
});
const bestand = fc.uniqueArray(laufende, { selector: (v) => v.vorlageId, maxLength: 40 });
const filter = fc
  .record({
    grund: fc.option(fc.constantFrom(...HALTEGRUENDE.slice(0, 3), NICHTS)),
    gremium: fc.option(fc.constantFrom(...GREMIEN.map((g) => g.id), 'OHNE')),
    zustaendigkeit: fc.option(fc.constantFrom('BESCHLUSS', 'ANHOERUNG')),
    stadtbezirk: fc.option(fc.constantFrom('Nord', 'Mars')),
    seitVon: fc.option(tag),
    terminBis: fc.option(tag),
    auswahl: fc.constantFrom(...AUSWAHLEN),
  })
  .map((f) => ({ ...TafelFilter.parse(f), auswahl: f.auswahl }));
const nach = fc.constantFrom(...GRUPPIERUNGEN);
const sorte = fc.constantFrom(...TAFELSORTEN);

describe('Die Tafel', () => {
  it('jede Zahl an einer Wahl ist die Länge der Liste, zu der sie führt', () => {
    fc.assert(
      fc.property(bestand, filter, nach, (alle, f, n) => {
        const { wahl, treffer } = stelleAuf(alle, f, n, NAMEN);
        expect(trefferzahl(alle, f)).toBe(treffer);
        for (const feld of ['auswahl', 'grund', 'gremium', 'zustaendigkeit', 'art', 'stadtbezirk'] as const)
          for (const { wert, zahl } of wahl[feld]) {
            const gewaehlt = { ...f, [feld]: wert };
            expect([feld, wert, trefferzahl(alle, gewaehlt)]).toEqual([feld, wert, zahl]);
          }
      }),
    );
  });

  it('Seiten sind lückenlose Ausschnitte aller Zeilen; Gruppen zählen ihre Zeilen', () => {
    fc.assert(
      fc.property(bestand, filter, nach, fc.integer({ min: 1, max: 7 }), (alle, f, n, je) => {
        const { faecher, zeilenGesamt, gruppen, treffer } = stelleAuf(alle, f, n, NAMEN);
        const ganz = zeilenVon(faecher, 0, zeilenGesamt);
        const seiten = Array.from({ length: Math.ceil(zeilenGesamt / je) }, (_, i) =>
          zeilenVon(faecher, i * je, (i + 1) * je),
        );
        expect(seiten.flat()).toEqual(ganz);
        expect(ganz).toHaveLength(zeilenGesamt);
        if (n === 'OHNE') expect(zeilenGesamt).toBe(treffer);
        for (const g of gruppen) expect(ganz.filter((z) => z.gruppe === g.wert)).toHaveLength(g.zahl);
      }),
    );
  });

  it('zwei verschmolzene Bestände sind geordnet wie einer', () => {
    fc.assert(
      fc.property(bestand, sorte, fc.func(fc.boolean()), (alle, sort, waehle) => {
        const ganz = new Set(alle.map((v) => v.vorlageId).filter((id) => waehle(id)));
        const intern = alle.map((v) => ({ ...v, betreff: `${v.betreff} intern` }));
        const soll = alle.map((v, i) => (ganz.has(v.vorlageId) ? (intern[i] ?? v) : v));
        const verschmolzen = verschmelze(
          ordne(alle, sort, MUSTER_DORTMUND),
          ordne(intern, sort, MUSTER_DORTMUND),
          ganz,
        );
        expect(verschmolzen).toEqual(ordne(soll, sort, MUSTER_DORTMUND).vorlagen);
      }),
    );
  });
});

describe('Die Reihenfolge', () => {
  const eine = (mehr: Partial<Laufende>, nr: number): Laufende => ({
    ...(fc.sample(laufende, { numRuns: 1, seed: 1 })[0] as Laufende),
    vorlageId: `id ${nr}`,
    ...mehr,
  });
  const nummern = (alle: (string | null)[], muster = MUSTER_DORTMUND) =>
    ordne(
      alle.map((nummer, i) => eine({ nummer }, i)),
      'NUMMER',
      muster,
    ).vorlagen.map((v) => v.nummer);

  it('neueste Nummer zuerst, vor ihren Zusätzen; was keine Nummer der Stadt ist, danach; ohne Nummer zuletzt', () => {
    expect(nummern([null, 'alt 7', '00300-98', '00012-26-E1', '00012-26', '00013-26'])).toEqual([
      '00013-26',
      '00012-26',
      '00012-26-E1',
      '00300-98',
      'alt 7',
      null,
    ]);
  });

  it('Betreffe wie im Telefonbuch; ohne Tag zuletzt', () => {
    const betreffe = ['Zoo', 'Öl', 'Strasse', 'Ofen', 'Straße'];
    const alle = betreffe.map((betreff, i) => eine({ betreff, seit: i === 2 ? null : `2026-11-1${i}` }, i));
    expect(ordne(alle, 'BETREFF', null).vorlagen.map((v) => v.betreff)).toEqual([
      'Öl',
      'Ofen',
      'Strasse',
      'Straße',
      'Zoo',
    ]);
    expect(ordne(alle, 'SEIT', null).vorlagen.at(-1)?.seit).toBeNull();
  });
});
