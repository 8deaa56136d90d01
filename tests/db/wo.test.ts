import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ERGEBNISSE } from '@/domain/beratungsfolge/ergebnis';
import { position } from '@/domain/beratungsfolge/position';
import { HALTEGRUENDE, haltegruende, LAUFENDE, stehtBei } from '@/domain/beratungsfolge/position/haltegrund';
import { istAngesetzt, istOffen } from '@/domain/beratungsfolge/position/phase';
import { satz } from '@/domain/beratungsfolge/satz';
import { ZUSTAENDIGKEITEN } from '@/domain/beratungsfolge/schritt';
import { MUSTER_DORTMUND } from '@/domain/drucksache/muster';
import { leseNummer } from '@/domain/drucksache/nummer';
import { type LocalDate, plusTage } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { VORLAGENARTEN } from '@/domain/vorlage/vorlage';
import {
  AUSWAHLEN,
  GRUPPIERUNGEN,
  NICHTS,
  OHNE_GREMIUM,
  TAFELSORTEN,
  TafelFilter,
  vorgabeFuer,
} from '@/domain/wo/filter';
import type { TafelZeile } from '@/domain/wo/zeile';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern, schreibe } from '@/server/kern/db';
import { alsFolge, FOLGE } from '@/server/kern/folge';
import { alsVorlageGegenstand, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import { schreibeStandorte } from '@/server/kern/standort';
import { vorlageNach } from '@/server/vorlagen/queries';
import { JE_TAFEL, type Tafel, tafel, tafelBloecke } from '@/server/wo/queries';
import { zaehleAbfragen } from '../support/abfragen';
import { eigeneDatenbank } from '../support/datenbank';
import { legeSitzungAn, versende } from '../support/stadt';
import { HEUTE, JETZT, legeZugriffsstadtAn, type Name, WER } from '../support/zugriffsstadt';

await eigeneDatenbank();
const db = dbIntern();

const TAGE: readonly LocalDate[] = [HEUTE, plusTage(HEUTE, 1), plusTage(HEUTE, 9), plusTage(HEUTE, 200)];
const BETREFFE = [
  'Ölmühle',
  'Oelbach',
  'Offene Ganztagsschule',
  'öffentliche Ordnung',
  'Straße',
  'Strasse',
  'Zoo',
];
const LEUTE = ['Anna Amt', 'Özlem Fach', null];

/** What the board shows of a paper, its chain, and (read apart) what the rules of access look at. */
const FAKTEN = {
  id: true,
  nummer: true,
  betreff: true,
  art: true,
  verantwortlich: true,
  fachbereichId: true,
  stadtbezirke: true,
  ...FOLGE,
} as const;

let akteure: Map<Name, Akteur>;
let namen: Map<string, string>;
let fakten: Awaited<ReturnType<typeof ladeFakten>>;
let gegenstaende: Map<string, ReturnType<typeof alsVorlageGegenstand>>;

const ladeFakten = () => db.vorlage.findMany({ select: FAKTEN });

let keim = 7;
const wuerfel = (seiten: number): number => {
  keim = (keim * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((keim / 2_147_483_648) * seiten);
};
const eins = <T>(liste: readonly T[]): T => liste[wuerfel(liste.length)] as T;

beforeAll(async () => {
  const stadt = await legeZugriffsstadtAn(db);
  const oeffentliche = Array.from({ length: 60 }, (_, i) => ({
    id: randomUUID(),
    nummer: `${String(20000 + wuerfel(9000)).padStart(5, '0')}-${eins(['98', '08', '26'])}${i % 7 === 0 ? '-E1' : ''}`,
    betreff: eins(BETREFFE),
    oeffentlichkeit: 'OEFFENTLICH',
    personenbezug: 'KEINER',
    status: 'IN_BERATUNG',
    art: eins(VORLAGENARTEN),
    stadtbezirke: wuerfel(3) ? [] : ['Hörde', 'Eving'].slice(wuerfel(2)),
  }));
  await db.vorlage.createMany({ data: oeffentliche, skipDuplicates: true });
  await versende(
    db,
    (await db.vorlage.findMany({ where: { personenbezug: 'KEINER' } })).map((v) => v.id),
    JETZT,
  );

  const alle = await db.vorlage.findMany({ select: { id: true } });
  const sitzungen = await Promise.all(
    stadt.gremien.flatMap((gremiumId) =>
      [-300, -20, -1, 0, 1, 8, 9, 30].map(async (tage) => ({
        gremiumId,
        id: (await legeSitzungAn(db, gremiumId, plusTage(HEUTE, tage), { abgesagt: wuerfel(6) === 0 })).id,
      })),
    ),
  );
  const beratungen = [];
  const ergebnisse = [];
  for (const { id: vorlageId } of alle) {
    for (let ordnung = 2, mehr = 2 + wuerfel(5); ordnung < mehr; ordnung++) {
      const s = eins(sitzungen);
      const [id, ohne] = [randomUUID(), wuerfel(5) === 0];
      beratungen.push({
        id,
        vorlageId,
        gremiumId: s.gremiumId,
        sitzungId: ohne ? null : s.id,
        ordnung,
        zustaendigkeit: eins(ZUSTAENDIGKEITEN),
      });
      const code = eins(ERGEBNISSE.filter((e) => e !== 'ZURUECKGEZOGEN'));
      if (wuerfel(2) === 0) ergebnisse.push({ beratungId: id, code, beschlusstext: 'so' });
    }
  }
  await db.beratung.createMany({ data: beratungen });
  await db.ergebnis.createMany({ data: ergebnisse });
  for (const verantwortlich of LEUTE)
    for (const beschlussErforderlich of [true, false]) {
      const id = { in: alle.map((v) => v.id).filter((_, i) => wuerfel(5) === 0 || i % 6 === 0) };
      await db.vorlage.updateMany({ where: { id }, data: { verantwortlich, beschlussErforderlich } });
    }
  await schreibe((tx) =>
    schreibeStandorte(
      tx,
      alle.map((v) => v.id),
      HEUTE,
    ),
  );
  akteure = await stadt.akteure();
  fakten = await ladeFakten();
  const zeilen = await db.vorlage.findMany({ select: { id: true, ...VORLAGE_GEGENSTAND } });
  gegenstaende = new Map(zeilen.map((g) => [g.id, alsVorlageGegenstand(g, JETZT)]));
  namen = new Map((await db.gremium.findMany()).map((g) => [g.id, g.name]));
}, 180_000);

/** One paper as this reader's board must show it, computed from the facts. */
function naiv(akteur: Akteur, heute: LocalDate, nennt: boolean) {
  return fakten.flatMap((v) => {
    const gegenstand = gegenstaende.get(v.id);
    if (!gegenstand || !darf(akteur, 'vorlage.lesen', gegenstand)) return [];
    const ganz = darf(akteur, 'vorlage.ganz.lesen', gegenstand);
    const voll = alsFolge(v);
    const versteckt = v.beratungen
      .filter((b) => b.tagesordnungspunkt?.teil === 'NICHTOEFFENTLICH')
      .map((b) => b.id);
    const folge = ganz
      ? voll
      : {
          ...voll,
          schritte: voll.schritte.filter((s) => !versteckt.includes(s.id)),
          weitereOffen: voll.schritte.some((s) => versteckt.includes(s.id) && istOffen(s)),
        };
    const p = position(folge, heute);
    if (!LAUFENDE.includes(p.code)) return [];
    const publikum = ganz ? 'intern' : 'oeffentlich';
    const hier = stehtBei(p).flatMap((id) => v.beratungen.find((b) => b.id === id) ?? []);
    const kommende = folge.schritte
      .filter(istAngesetzt)
      .filter((s) => [...p.aktuell, ...p.naechste].includes(s.id))
      .map((s) => s.datum ?? '')
      .filter((tag) => tag >= heute)
      .sort();
    return {
      id: v.id,
      nummer: v.nummer,
      betreff: v.betreff,
      art: v.art,
      fachbereich: v.fachbereichId,
      stadtbezirke: v.stadtbezirke,
      verantwortlich: ganz || nennt ? v.verantwortlich : null,
      code: p.code as string,
      satz: satz(p, folge, publikum),
      seit: p.seit !== null && p.seit <= heute ? p.seit : null,
      termin: kommende[0] ?? null,
      gruende: haltegruende(p, publikum) as string[],
      gremien: [...new Set(hier.map((b) => b.gremium.id))],
      zustaendigkeiten: [...new Set(hier.map((b) => b.zustaendigkeit))],
    };
  });
}
type Naiv = ReturnType<typeof naiv>[number];

const gruppenVon = {
  GRUND: (v: Naiv): (string | null)[] => (v.gruende.length > 0 ? v.gruende : [NICHTS]),
  GREMIUM: (v: Naiv): (string | null)[] => (v.gremien.length > 0 ? v.gremien : [OHNE_GREMIUM]),
  OHNE: (): (string | null)[] => [null],
};

/** Which filters keep a paper out. */
function gefallenAn(v: Naiv, f: TafelFilter & { auswahl: string }): string[] {
  const zwischen = (tag: string | null, von: string | null, bis: string | null) =>
    (!von || (tag !== null && tag >= von)) && (!bis || (tag !== null && tag <= bis));
  const besteht: Record<string, boolean> = {
    auswahl: f.auswahl === 'ALLE' || (f.auswahl === 'HAENGT' ? v.gruende.length > 0 : v.termin !== null),
    grund: !f.grund || gruppenVon.GRUND(v).includes(f.grund),
    gremium: !f.gremium || gruppenVon.GREMIUM(v).includes(f.gremium),
    zustaendigkeit: !f.zustaendigkeit || v.zustaendigkeiten.includes(f.zustaendigkeit),
    art: !f.art || v.art === f.art,
    fachbereich: !f.fachbereich || v.fachbereich === f.fachbereich,
    stadtbezirk: !f.stadtbezirk || v.stadtbezirke.includes(f.stadtbezirk),
    verantwortlich: !f.verantwortlich || v.verantwortlich === f.verantwortlich,
    zeit: zwischen(v.seit, f.seitVon, f.seitBis) && zwischen(v.termin, f.terminVon, f.terminBis),
  };
  return Object.keys(besteht).filter((feld) => !besteht[feld]);
}

const nach = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
const falte = (text: string) =>
  text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
const jahrgang = (nummer: string | null): [number, number] => {
  const gelesen = leseNummer(nummer ?? '', MUSTER_DORTMUND);
  return gelesen.ok ? [gelesen.wert.jahr, gelesen.wert.laufend] : [0, 0];
};
const ORDNUNGEN: Record<string, (a: Naiv, b: Naiv) => number> = {
  SEIT: (a, b) => nach(a.seit, b.seit) || nach(a.nummer, b.nummer) || nach(a.id, b.id),
  TERMIN: (a, b) => nach(a.termin, b.termin) || nach(a.nummer, b.nummer) || nach(a.id, b.id),
  BETREFF: (a, b) => nach(falte(a.betreff), falte(b.betreff)) || nach(a.id, b.id),
  NUMMER: (a, b) => {
    const [x, y] = [jahrgang(a.nummer), jahrgang(b.nummer)];
    return (
      y[0] - x[0] ||
      y[1] - x[1] ||
      (a.nummer ?? '').length - (b.nummer ?? '').length ||
      nach(a.nummer, b.nummer) ||
      nach(a.id, b.id)
    );
  },
};

/** The whole board, computed without the database's help. */
function erwartet(alle: Naiv[], akteur: Akteur, roh: TafelFilter) {
  const v = vorgabeFuer(siehtAlles(akteur), roh);
  const f = { ...roh, auswahl: v.auswahl };
  const durch = (ausser?: string) => alle.filter((p) => gefallenAn(p, f).every((feld) => feld === ausser));
  const gewaehlt = v.nach === 'GRUND' ? f.grund : v.nach === 'GREMIUM' ? f.gremium : null;
  const paare = durch().flatMap((p) =>
    gruppenVon[v.nach](p)
      .filter((g) => gewaehlt === null || g === gewaehlt)
      .map((gruppe) => ({ gruppe, p })),
  );
  const gremiumName = (id: string | null) => namen.get(id ?? '') ?? '';
  const rang = (g: string | null) => [...HALTEGRUENDE, NICHTS].indexOf(g as typeof NICHTS);
  const nachGruppe = (a: string | null, b: string | null): number =>
    v.nach === 'GRUND'
      ? rang(a) - rang(b)
      : Number(a === OHNE_GREMIUM) - Number(b === OHNE_GREMIUM) || nachName(gremiumName(a), gremiumName(b));
  paare.sort((a, b) => nachGruppe(a.gruppe, b.gruppe) || (ORDNUNGEN[v.sort]?.(a.p, b.p) ?? 0));
  const zaehle = (feld: string, werte: (p: Naiv) => (string | null)[]) => {
    const zahlen: Record<string, number> = {};
    for (const wert of durch(feld).flatMap(werte)) if (wert !== null) zahlen[wert] = (zahlen[wert] ?? 0) + 1;
    return zahlen;
  };
  return {
    laufend: alle.length,
    haengend: alle.filter((p) => p.gruende.length > 0).length,
    treffer: durch().length,
    zeilen: paare.map(({ gruppe, p }) => zeileVon(gruppe, p)),
    wahl: {
      auswahl: zaehle('auswahl', (p) => [
        ...(p.gruende.length > 0 ? ['HAENGT'] : []),
        ...(p.termin ? ['KOMMEND'] : []),
        'ALLE',
      ]),
      grund: zaehle('grund', gruppenVon.GRUND),
      gremium: zaehle('gremium', gruppenVon.GREMIUM),
      zustaendigkeit: zaehle('zustaendigkeit', (p) => p.zustaendigkeiten),
      art: zaehle('art', (p) => [p.art]),
      fachbereich: zaehle('fachbereich', (p) => [p.fachbereich]),
      stadtbezirk: zaehle('stadtbezirk', (p) => p.stadtbezirke),
      verantwortlich: zaehle('verantwortlich', (p) => [p.verantwortlich]),
    },
  };
}

const zeileVon = (gruppe: string | null, p: Naiv) => ({
  gruppe,
  id: p.id,
  nummer: p.nummer,
  betreff: p.betreff,
  code: p.code,
  satz: p.satz,
  seit: p.seit,
  termin: p.termin,
  gruende: p.gruende,
  gremien: p.gremien.map((id) => namen.get(id)),
});
const gezeigt = (z: TafelZeile) => ({
  gruppe: z.gruppe,
  id: z.vorlageId,
  nummer: z.nummer,
  betreff: z.betreff,
  code: z.code,
  satz: z.satz,
  seit: z.seit,
  termin: z.naechster?.datum ?? null,
  gruende: z.gruende,
  gremien: z.gremien.map((g) => g.name),
});

async function alleSeiten(akteur: Akteur, filter: TafelFilter, heute: LocalDate): Promise<Tafel> {
  const erste = await tafel(akteur, filter, heute);
  const zeilen = [...erste.zeilen];
  for (let seite = 2; seite <= erste.seiten; seite++)
    zeilen.push(...(await tafel(akteur, { ...filter, seite }, heute)).zeilen);
  expect(zeilen).toHaveLength(erste.zeilenGesamt);
  return { ...erste, zeilen };
}

const zahlenVon = (wahl: Tafel['wahl']) =>
  Object.fromEntries(
    Object.entries(wahl).map(([feld, liste]) => [
      feld,
      Object.fromEntries(liste.filter((w) => w.zahl > 0).map((w) => [w.wert, w.zahl])),
    ]),
  );

const OFFEN = TafelFilter.parse({});
const ALLE: TafelFilter = { ...OFFEN, auswahl: 'ALLE' };
const selten = <T>(wert: fc.Arbitrary<T>) => fc.option(wert, { freq: 1 }).map((w) => (wuerfel(3) ? null : w));

async function filterArbitrary() {
  const gremien = [...namen.keys(), OHNE_GREMIUM, randomUUID()];
  const einheiten = (await db.organisationseinheit.findMany()).map((e) => e.id);
  const tag = fc.integer({ min: -40, max: 60 }).map((n) => plusTage(HEUTE, n));
  return fc
    .record({
      auswahl: fc.option(fc.constantFrom(...AUSWAHLEN)),
      nach: fc.option(fc.constantFrom(...GRUPPIERUNGEN)),
      sort: fc.option(fc.constantFrom(...TAFELSORTEN)),
      grund: selten(fc.constantFrom(...HALTEGRUENDE, NICHTS)),
      gremium: selten(fc.constantFrom(...gremien)),
      zustaendigkeit: selten(fc.constantFrom(...ZUSTAENDIGKEITEN)),
      art: selten(fc.constantFrom(...VORLAGENARTEN)),
      fachbereich: selten(fc.constantFrom(...einheiten)),
      stadtbezirk: selten(fc.constantFrom('Hörde', 'Eving', 'Mars')),
      verantwortlich: selten(fc.constantFrom('Anna Amt', 'Özlem Fach', 'Niemand')),
      seitVon: selten(tag),
      seitBis: selten(tag),
      terminVon: selten(tag),
      terminBis: selten(tag),
    })
    .map((f): TafelFilter => ({ ...f, seite: 1 }));
}

const gleichtFuer = async (name: Name, nennt: boolean, filter: readonly TafelFilter[], tag: LocalDate) => {
  const akteur = akteure.get(name) ?? OEFFENTLICH;
  const alle = naiv(akteur, tag, nennt);
  for (const f of filter) {
    const { zeilen, laufend, haengend, treffer, wahl } = await alleSeiten(akteur, f, tag);
    const soll = erwartet(alle, akteur, f);
    expect({ laufend, haengend, treffer, wahl: zahlenVon(wahl) }, JSON.stringify(f)).toEqual({
      laufend: soll.laufend,
      haengend: soll.haengend,
      treffer: soll.treffer,
      wahl: soll.wahl,
    });
    expect(zeilen.map(gezeigt), JSON.stringify(f)).toEqual(soll.zeilen);
  }
};

describe('Zeilen, Gruppen, Zahlen und Reihenfolge sind die aus den Fakten berechneten, heute und später', () => {
  it.each(WER)(
    '%s',
    async (name) => {
      const filter = fc.sample(await filterArbitrary(), {
        numRuns: TAGE.length * 2,
        seed: WER.indexOf(name),
      });
      await gleichtFuer(name, false, [OFFEN, ALLE], HEUTE);
      for (const [i, tag] of TAGE.entries())
        await gleichtFuer(name, false, filter.slice(2 * i, 2 * i + 2), tag);
    },
    60_000,
  );

  it('die Namen der Bearbeiter sieht, wer die Vorlage ganz sieht, und alle, wo die Stadt sie nennt', async () => {
    const gesehen = async (name: Name) =>
      (await tafel(akteure.get(name) ?? OEFFENTLICH, ALLE, HEUTE)).wahl.verantwortlich.length;
    expect(await gesehen('Öffentlichkeit')).toBe(0);
    expect(await gesehen('Ratsbüro')).toBe(2);
    await db.kommune.updateMany({ data: { bearbeiterOeffentlich: true } });
    for (const name of ['Öffentlichkeit', 'Fachbereich 61', 'Mitglied'] as const) {
      expect(await gesehen(name)).toBe(2);
      await gleichtFuer(name, true, [ALLE, { ...ALLE, verantwortlich: 'Özlem Fach' }], HEUTE);
    }
    await db.kommune.updateMany({ data: { bearbeiterOeffentlich: false } });
  }, 60_000);

  it.each(WER)('%s: jede Zeile öffnet sich und sagt auf ihrer Seite denselben Satz', async (name) => {
    const akteur = akteure.get(name) ?? OEFFENTLICH;
    const { zeilen } = await tafel(akteur, ALLE, HEUTE);
    for (const zeile of zeilen.filter((_, i) => i % 7 === 0)) {
      const ansicht = await vorlageNach(akteur, zeile.vorlageId, HEUTE);
      expect(ansicht?.satz).toBe(zeile.satz);
    }
  });
});

it('jede Gruppe kommt vor: sonst bewiese der Vergleich wenig', async () => {
  const { wahl } = await tafel(akteure.get('Ratsbüro') ?? OEFFENTLICH, { ...OFFEN, auswahl: 'ALLE' }, HEUTE);
  const fehlend = [...HALTEGRUENDE, NICHTS].filter(
    (g) => !wahl.grund.some((w) => w.wert === g && w.zahl > 0),
  );
  expect(fehlend).toEqual([]);
});

it('die Datei hält alle Zeilen, die die Seiten zeigen, in derselben Reihenfolge', async () => {
  const akteur = akteure.get('Mitglied beider') ?? OEFFENTLICH;
  const filter = { ...OFFEN, auswahl: 'ALLE' as const, nach: 'GREMIUM' as const };
  const datei: TafelZeile[] = [];
  for await (const block of tafelBloecke(akteur, filter, HEUTE)) datei.push(...block);
  expect(datei).toEqual((await alleSeiten(akteur, filter, HEUTE)).zeilen);
  expect(datei.length).toBeGreaterThan(JE_TAFEL);
});

it('eine Seite hinter der letzten ist die letzte', async () => {
  const ende = await tafel(OEFFENTLICH, { ...OFFEN, auswahl: 'ALLE', seite: 99_999 }, HEUTE);
  expect(ende.seite).toBe(ende.seiten);
  expect(ende.zeilen.length).toBeGreaterThan(0);
});

it('der nächste Schritt nennt Gremien und Aufgaben des Tages', async () => {
  const { zeilen } = await tafel(OEFFENTLICH, { ...OFFEN, auswahl: 'KOMMEND' }, HEUTE);
  for (const { vorlageId, naechster } of zeilen) {
    const ansicht = await vorlageNach(OEFFENTLICH, vorlageId, HEUTE);
    const am = ansicht?.folge.schritte.filter((s) => s.datum === naechster?.datum) ?? [];
    expect(am.map((s) => s.gremiumId)).toEqual(
      expect.arrayContaining(naechster?.gremien.map((g) => g.id) ?? []),
    );
    expect(naechster?.gremien.length).toBeGreaterThan(0);
    expect(naechster?.zustaendigkeiten.length).toBeGreaterThan(0);
  }
});

it('höchstens fünf Abfragen, wer auch fragt', async () => {
  for (const name of WER) {
    const akteur = akteure.get(name) ?? OEFFENTLICH;
    const anzahl = await zaehleAbfragen(() =>
      tafel(akteur, { ...OFFEN, sort: 'NUMMER', auswahl: 'ALLE' }, HEUTE),
    );
    expect(anzahl, name).toBeLessThanOrEqual(5);
  }
});
