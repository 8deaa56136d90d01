import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusTage } from '../kern/localDate';
import { VORLAGENARTEN } from '../vorlage/vorlage';
import { pruefung } from './pruefung';
import type { GremiumAngaben, Pruefgegenstand, PruefSchritt, Pruefumfeld } from './pruefung/gegenstand';
import { ZUSTAENDIGKEITEN, type Zustaendigkeit } from './schritt';

const umfeld: Pruefumfeld = {
  heute: '2026-11-22',
  ladungsfrist: { modus: 'VOLLE_TAGE', tage: 7 },
  finanzschwelle: 0,
};
const gremium = (name: string, teil: Partial<GremiumAngaben> = {}): GremiumAngaben => ({
  id: name,
  name,
  art: 'AUSSCHUSS',
  entscheidungsbefugt: true,
  stadtbezirk: null,
  gueltigVon: null,
  gueltigBis: null,
  aufgabe: null,
  ...teil,
});
const ASF = gremium('Sozialausschuss');
const AUKW = gremium('Umweltausschuss');
const FINANZEN = gremium('Finanzausschuss', { aufgabe: 'FINANZEN' });
const JUGEND = gremium('Jugendhilfeausschuss', { aufgabe: 'JUGENDHILFE' });
const FABIDO = gremium('Betriebsausschuss FABIDO', { art: 'BETRIEBSAUSSCHUSS' });
const HA = gremium('Hauptausschuss', { art: 'HAUPTAUSSCHUSS' });
const RAT = gremium('Rat der Stadt', { art: 'RAT' });
const BV = gremium('BV Eving', { art: 'BEZIRKSVERTRETUNG', stadtbezirk: 'Eving' });
const BRACKEL = gremium('BV Brackel', { art: 'BEZIRKSVERTRETUNG', stadtbezirk: 'Brackel' });
const SENIOREN = gremium('Seniorenbeirat', { art: 'BEIRAT', entscheidungsbefugt: false });

const KURZ: Record<string, Zustaendigkeit> = {
  K: 'KENNTNISNAHME',
  A: 'ANHOERUNG',
  E: 'EMPFEHLUNG',
  B: 'BESCHLUSS',
  G: 'GENEHMIGUNG',
  EB: 'EINBRINGUNG',
};
/** A step with a fitting Sitzung on its day. `termin`: '2026-12-10 15:00', or null. */
const schritt = (
  g: GremiumAngaben,
  kurz: string,
  termin: string | null,
  teil: Partial<PruefSchritt> = {},
): PruefSchritt => {
  const [datum = null, beginn = null] = termin?.split(' ') ?? [];
  return {
    id: `${g.name} ${kurz}`,
    gremium: g,
    zustaendigkeit: KURZ[kurz] ?? 'KENNTNISNAHME',
    datum,
    beginn,
    sitzungAbgesagt: false,
    ergebnis: null,
    entfallen: false,
    ersetztDurch: null,
    federfuehrend: false,
    sitzung: datum === null ? null : { id: `${g.name} ${datum}`, datum, gremiumIds: [g.id] },
    topTeil: null,
    versandt: false,
    ...teil,
  };
};
const vorlage = (schritte: PruefSchritt[], teil: Partial<Pruefgegenstand> = {}): Pruefgegenstand => ({
  art: 'BESCHLUSSVORLAGE',
  oeffentlichkeit: 'OEFFENTLICH',
  stadtbezirke: [],
  finanzielleAuswirkungen: null,
  themen: [],
  schritte,
  ...teil,
});
/** "O3 FEHLER BV Eving A" per finding. */
const befunde = (v: Pruefgegenstand, u = umfeld) =>
  pruefung(v, u).map((b) => `${b.regel} ${b.schwere} ${b.schrittId ?? '-'}`);

const asf = schritt(ASF, 'E', '2026-12-01 16:00', { federfuehrend: true });
const ha = schritt(HA, 'E', '2026-12-10 13:00');
const rat = schritt(RAT, 'B', '2026-12-10 15:00');

describe('pruefung', () => {
  it('eine gute Kette ist ohne Befund', () => {
    expect(befunde(vorlage([asf, ha, rat]))).toEqual([]);
  });

  it('eine reine Kenntnisnahme-Kette ist ohne Befund', () => {
    const kette = [schritt(SENIOREN, 'K', '2026-12-01'), schritt(RAT, 'K', '2026-12-10')];
    expect(befunde(vorlage(kette, { art: 'KENNTNISNAHMEVORLAGE' }))).toEqual([]);
  });

  it('der Satz nennt Gremium und Datum', () => {
    const [erster] = pruefung(
      vorlage([schritt(ASF, 'E', '2026-12-16', { federfuehrend: true }), rat]),
      umfeld,
    );
    expect(erster?.satz).toBe(
      'Sozialausschuss (16.12.2026) liegt nicht vor dem Beschluss: Rat der Stadt (10.12.2026, 15:00 Uhr).',
    );
  });

  const b = (g: GremiumAngaben, tag: string, teil: Partial<PruefSchritt> = {}) => schritt(g, 'B', tag, teil);
  const lead = { federfuehrend: true };
  it.each<[string, Pruefgegenstand, string[]]>([
    ['O1 ohne Beschluss', vorlage([asf]), ['O1 FEHLER -']],
    ['O1 keine Schritte', vorlage([]), ['O1 FEHLER -']],
    ['O1 nur entfallener Beschluss', vorlage([{ ...rat, entfallen: true }]), ['O1 FEHLER -']],
    ['O1 Anfrage braucht keinen', vorlage([schritt(RAT, 'K', '2026-12-10')], { art: 'ANFRAGE' }), []],
    [
      'O1 T42 zwei BV beschließen',
      vorlage([b(BV, '2026-12-01'), b(BRACKEL, '2026-12-02')]),
      ['O1 WARNUNG -'],
    ],
    [
      'O1 Vertagung mit Nachfolger ist einer',
      vorlage([
        b(RAT, '2026-11-19', { id: 'r1', ergebnis: 'VERTAGT', ersetztDurch: 'r2' }),
        { ...rat, id: 'r2' },
      ]),
      [],
    ],
    [
      'O1 Verweisung mit Rücklauf ist einer',
      vorlage([
        b(RAT, '2026-11-19', { id: 'r1', ergebnis: 'VERWIESEN', ersetztDurch: 'r2' }),
        asf,
        { ...rat, id: 'r2' },
      ]),
      [],
    ],
    [
      'O1 Ratsvorbehalt',
      vorlage([b(HA, '2026-12-10')], { themen: ['RATSVORBEHALT'] }),
      ['O1 FEHLER Hauptausschuss B'],
    ],
    ['O1 Ratsvorbehalt gewahrt', vorlage([rat], { themen: ['RATSVORBEHALT'] }), []],
    [
      'O2 Mitteilung mit Empfehlung und Beschluss',
      vorlage([asf, rat], { art: 'MITTEILUNG' }),
      ['O2 WARNUNG Sozialausschuss E', 'O2 WARNUNG Rat der Stadt B'],
    ],
    [
      'O3 am selben Tag später',
      vorlage([schritt(ASF, 'E', '2026-12-10 16:00', lead), rat]),
      ['O3 FEHLER Sozialausschuss E', 'O6 WARNUNG Sozialausschuss E'],
    ],
    [
      'O3 am selben Tag zur selben Zeit',
      vorlage([schritt(ASF, 'A', '2026-12-10 15:00'), b(HA, '2026-12-10 15:00')]),
      ['O3 FEHLER Sozialausschuss A'],
    ],
    ['O3 am selben Tag, Uhrzeit unbekannt', vorlage([schritt(ASF, 'A', '2026-12-10'), rat]), []],
    [
      'O3 T51 gemeinsame Sitzung',
      vorlage(
        [schritt(BV, 'A', '2026-12-10 15:00'), b(ASF, '2026-12-10 15:00')].map((s) => ({
          ...s,
          sitzung: { id: 'g', datum: '2026-12-10', gremiumIds: [BV.id, ASF.id] },
        })),
      ),
      [],
    ],
    ['O3 schon erledigt', vorlage([schritt(ASF, 'A', '2026-12-16', { ergebnis: 'ANGEHOERT' }), rat]), []],
    ['O3 ohne Termin', vorlage([schritt(BV, 'A', null), rat]), []],
    [
      'O3/O4 T21 BV nach dem Rat',
      vorlage([schritt(BV, 'A', '2026-12-16'), rat], { stadtbezirke: ['Eving'] }),
      ['O3 FEHLER BV Eving A', 'O4 FEHLER BV Eving A', 'O6 WARNUNG BV Eving A'],
    ],
    ['O4 BV fehlt', vorlage([asf, rat], { stadtbezirke: ['Eving'] }), ['O4 FEHLER -']],
    [
      'O4 eine von zweien fehlt',
      vorlage([schritt(BRACKEL, 'A', '2026-12-01'), rat], { stadtbezirke: ['Eving', 'Brackel'] }),
      ['O4 FEHLER -'],
    ],
    [
      'O4 nur Kenntnisnahme',
      vorlage([schritt(BV, 'K', '2026-12-01'), rat], { stadtbezirke: ['Eving'] }),
      ['O4 WARNUNG BV Eving K'],
    ],
    [
      'O4 Kenntnisnahme genügt einer Mitteilung',
      vorlage([schritt(BV, 'K', '2026-12-01')], { art: 'MITTEILUNG', stadtbezirke: ['Eving'] }),
      [],
    ],
    ['O4 BV beschließt selbst', vorlage([b(BV, '2026-12-01')], { stadtbezirke: ['Eving'] }), []],
    [
      'O5 HA nach dem Rat',
      vorlage([schritt(HA, 'E', '2026-12-11', lead), rat]),
      ['O3 FEHLER Hauptausschuss E', 'O5 WARNUNG Hauptausschuss E', 'O6 WARNUNG Hauptausschuss E'],
    ],
    ['O5 HA 13 Uhr, Rat 15 Uhr', vorlage([ha, rat]), []],
    [
      'O6 Genehmigung nach dem Rat',
      vorlage([rat, schritt(HA, 'G', '2026-12-17')]),
      ['O6 WARNUNG Hauptausschuss G'],
    ],
    ['O6 Kenntnisnahme nach dem Rat', vorlage([rat, schritt(SENIOREN, 'K', '2026-12-17')]), []],
    ['O6 Einbringung zuerst im Rat', vorlage([schritt(RAT, 'EB', '2026-12-01'), ha, rat]), []],
    ['O7 kein federführendes', vorlage([{ ...asf, federfuehrend: false }, ha, rat]), ['O7 WARNUNG -']],
    ['O7 zwei federführende', vorlage([asf, { ...ha, federfuehrend: true }, rat]), ['O7 WARNUNG -']],
    [
      'O7 mitberatender nach federführendem',
      vorlage([asf, schritt(AUKW, 'E', '2026-12-02'), rat]),
      ['O7 WARNUNG Sozialausschuss E'],
    ],
    ['O7 mitberatender am selben Tag', vorlage([asf, schritt(AUKW, 'E', '2026-12-01 17:00'), rat]), []],
    ['O7 Finanzen danach', vorlage([asf, schritt(FINANZEN, 'E', '2026-12-03'), rat]), []],
    [
      'O7 Finanzen davor',
      vorlage([schritt(FINANZEN, 'E', '2026-11-30'), asf, rat]),
      ['O7 WARNUNG Sozialausschuss E'],
    ],
    [
      'O8 Geld ohne Finanzausschuss',
      vorlage([rat], { finanzielleAuswirkungen: 1_250_000 }),
      ['O8 WARNUNG -'],
    ],
    ['O8 keine Auswirkungen', vorlage([rat], { finanzielleAuswirkungen: 0 }), []],
    [
      'O8 mit Finanzausschuss',
      vorlage([schritt(FINANZEN, 'K', '2026-12-03'), rat], { finanzielleAuswirkungen: 1 }),
      [],
    ],
    ['O9 Jugendhilfeausschuss fehlt', vorlage([rat], { themen: ['JUGENDHILFE'] }), ['O9 FEHLER -']],
    [
      'O9 nur Kenntnisnahme',
      vorlage([schritt(JUGEND, 'K', '2026-12-01'), rat], { themen: ['JUGENDHILFE'] }),
      ['O9 FEHLER -'],
    ],
    ['O9 gehört', vorlage([schritt(JUGEND, 'A', '2026-12-01'), rat], { themen: ['JUGENDHILFE'] }), []],
    ['O9 er beschließt selbst', vorlage([b(JUGEND, '2026-12-01')], { themen: ['JUGENDHILFE'] }), []],
    [
      'O9 nach dem Rat',
      vorlage([schritt(JUGEND, 'A', '2026-12-11'), rat], { themen: ['JUGENDHILFE'] }),
      [
        'O3 FEHLER Jugendhilfeausschuss A',
        'O6 WARNUNG Jugendhilfeausschuss A',
        'O9 FEHLER Jugendhilfeausschuss A',
      ],
    ],
    ['O10 Betriebsausschuss fehlt', vorlage([rat], { themen: ['EIGENBETRIEB'] }), ['O10 WARNUNG -']],
    [
      'O10 Betriebsausschuss empfiehlt',
      vorlage([schritt(FABIDO, 'E', '2026-12-01', lead), rat], { themen: ['EIGENBETRIEB'] }),
      [],
    ],
    [
      'O11 zweimal Anhörung offen',
      vorlage([schritt(BV, 'A', '2026-12-01'), schritt(BV, 'A', '2026-12-02', { id: 'zweite' }), rat]),
      ['O11 WARNUNG zweite'],
    ],
    [
      'O11 erste schon erledigt',
      vorlage([
        schritt(BV, 'A', '2026-11-10', { ergebnis: 'ANGEHOERT', versandt: true }),
        schritt(BV, 'A', '2026-12-02', { id: 'zweite' }),
        rat,
      ]),
      [],
    ],
    [
      'O11 Nachfolger zählt nie',
      vorlage([
        schritt(BV, 'A', '2026-12-01'),
        schritt(BV, 'A', '2026-11-10', { id: 'v', ergebnis: 'VERTAGT', ersetztDurch: 'n' }),
        schritt(BV, 'A', '2026-12-02', { id: 'n' }),
        rat,
      ]),
      [],
    ],
    ['O11 Einbringung und Beschluss', vorlage([schritt(RAT, 'EB', '2026-12-01'), rat]), []],
    [
      'O12 aufgelöst',
      vorlage([b(gremium('Altausschuss', { gueltigBis: '2026-12-09' }), '2026-12-10')]),
      ['O12 FEHLER Altausschuss B'],
    ],
    [
      'O12 letzter Tag',
      vorlage([b(gremium('Altausschuss', { gueltigBis: '2026-12-10' }), '2026-12-10')]),
      [],
    ],
    [
      'O12 noch nicht gebildet',
      vorlage([b(gremium('Neuausschuss', { gueltigVon: '2026-12-11' }), '2026-12-10')]),
      ['O12 FEHLER Neuausschuss B'],
    ],
    [
      'O12 aufgelöst und ohne Termin',
      vorlage([schritt(gremium('Altausschuss', { gueltigBis: '2025-10-31' }), 'A', null), rat]),
      ['O12 FEHLER Altausschuss A'],
    ],
    ['O13 Beirat', vorlage([b(SENIOREN, '2026-12-10')]), ['O13 FEHLER Seniorenbeirat B']],
    [
      'O13 nicht entscheidungsbefugt',
      vorlage([b(gremium('Arbeitskreis', { art: 'SONSTIGES', entscheidungsbefugt: false }), '2026-12-10')]),
      ['O13 FEHLER Arbeitskreis B'],
    ],
    [
      'O14 NÖ-Vorlage im öffentlichen Teil',
      vorlage([{ ...rat, topTeil: 'OEFFENTLICH' }], { oeffentlichkeit: 'NICHTOEFFENTLICH' }),
      ['O14 FEHLER Rat der Stadt B'],
    ],
    [
      'O14 Ö-Vorlage im nichtöffentlichen Teil',
      vorlage([{ ...rat, topTeil: 'NICHTOEFFENTLICH' }]),
      ['O14 WARNUNG Rat der Stadt B'],
    ],
    ['O14 im richtigen Teil', vorlage([{ ...rat, topTeil: 'OEFFENTLICH' }]), []],
    ['O15 keine Sitzung', vorlage([{ ...rat, sitzung: null }]), ['O15 WARNUNG Rat der Stadt B']],
    [
      'O15 Sitzung eines anderen Gremiums',
      vorlage([{ ...rat, sitzung: asf.sitzung }]),
      ['O15 WARNUNG Rat der Stadt B'],
    ],
    ['O15 abgesagt', vorlage([{ ...rat, sitzungAbgesagt: true }]), ['O15 WARNUNG Rat der Stadt B']],
    ['O15 vergangen', vorlage([b(RAT, '2026-11-19')]), ['O15 WARNUNG Rat der Stadt B']],
    ['O15 letzter Versand gestern', vorlage([b(RAT, '2026-11-29')]), ['O15 WARNUNG Rat der Stadt B']],
    ['O15 letzter Versand heute', vorlage([b(RAT, '2026-11-30')]), []],
    ['O15 schon versandt', vorlage([b(RAT, '2026-11-24', { versandt: true })]), []],
    ['O15 überfällig statt falsch geplant', vorlage([b(RAT, '2026-11-19', { versandt: true })]), []],
  ])('%s', (_, v, erwartet) => {
    expect(befunde(v)).toEqual(erwartet);
  });

  it('O8: die Schwelle der Kommune gilt', () => {
    const v = vorlage([rat], { finanzielleAuswirkungen: 50_000 });
    expect(befunde(v, { ...umfeld, finanzschwelle: 50_000 })).toEqual([]);
    expect(befunde(v, { ...umfeld, finanzschwelle: 49_999 })).toEqual(['O8 WARNUNG -']);
  });

  it('O15: die andere Zählweise verschiebt die Grenze', () => {
    const v = vorlage([b(RAT, '2026-11-29')]);
    expect(befunde(v, { ...umfeld, ladungsfrist: { modus: 'TAG_VORHER', tage: 7 } })).toEqual([]);
  });

  const beliebig = fc
    .array(
      fc.record({
        g: fc.constantFrom(ASF, FINANZEN, HA, RAT, BV, SENIOREN, JUGEND),
        rolle: fc.constantFrom(...ZUSTAENDIGKEITEN),
        tag: fc.option(fc.integer({ min: -20, max: 60 }).map((n) => plusTage('2026-11-22', n))),
        teil: fc.record({
          entfallen: fc.boolean(),
          federfuehrend: fc.boolean(),
          versandt: fc.boolean(),
          ergebnis: fc.constantFrom(null, null, 'EMPFOHLEN' as const, 'VERTAGT' as const),
        }),
      }),
      { maxLength: 8 },
    )
    .map((liste) =>
      liste.map(({ g, rolle, tag, teil }, i) => ({
        ...schritt(g, 'K', tag),
        zustaendigkeit: rolle,
        ...teil,
        id: String(i),
      })),
    );
  const art = fc.constantFrom(...VORLAGENARTEN);

  it('wirft nie, steht nach Regeln geordnet und nur neben vorhandenen, nicht entfallenen Schritten', () => {
    fc.assert(
      fc.property(beliebig, art, (schritte, vorlagenart) => {
        const alle = pruefung(vorlage(schritte, { art: vorlagenart, stadtbezirke: ['Eving'] }), umfeld);
        const nummern = alle.map((befund) => Number(befund.regel.slice(1)));
        expect(nummern).toEqual([...nummern].sort((x, y) => x - y));
        for (const { schrittId, satz } of alle) {
          expect(satz).toMatch(/^\p{Lu}.*\.$/u);
          if (schrittId !== null) expect(schritte.find((s) => s.id === schrittId)?.entfallen).toBe(false);
        }
      }),
    );
  });

  it('entfallene Schritte ändern keinen Befund', () => {
    fc.assert(
      fc.property(beliebig, (schritte) => {
        const ohne = schritte.filter((s) => !s.entfallen);
        expect(pruefung(vorlage(schritte), umfeld)).toEqual(pruefung(vorlage(ohne), umfeld));
      }),
    );
  });
});
