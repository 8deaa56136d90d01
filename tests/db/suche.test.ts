import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POSITIONSCODES } from '@/domain/beratungsfolge/position/code';
import { HALTEGRUENDE, LAUFENDE, NUR_INTERN } from '@/domain/beratungsfolge/position/haltegrund';
import { ZUSTAENDIGKEITEN } from '@/domain/beratungsfolge/schritt';
import { alsDatum, ausDatum } from '@/domain/kern/localDate';
import { MERKMALE, type Merkmal, Suchfilter } from '@/domain/suche/filter';
import { VORLAGENARTEN } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { alsVorlageGegenstand, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import { sucheVorlagen } from '@/server/suche/queries';
import { eigeneDatenbank } from '../support/datenbank';
import { naivGefunden, naivWorte } from '../support/suchnaiv';
import { HEUTE, JETZT, legeZugriffsstadtAn, type Name, WER } from '../support/zugriffsstadt';

const urls = await eigeneDatenbank();
const intern = dbIntern();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });

let keim = 4711;
const wuerfel = (seiten: number): number => {
  keim = (keim * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((keim / 2_147_483_648) * seiten);
};
const eines = <T>(liste: readonly T[]): T => liste[wuerfel(liste.length)] as T;

const WORTE =
  `Schulausschuss Grundschule Schulhöfe Radwege Radweg Straße Straßenbau Gebührensatzung Häuser Haus Steuer neue Bauer
  Quelle Kitaeinrichtung Einrichtung Bauüberwachung Maßnahmen Beschluss Planung Gemeindeprüfung Café 3540/16 13245-08 2026 12,5 § Müller
  Schul\u00adentwicklung Phoenixsee Seeufer Stadtrat Heirat Beratung Ärger Übergang Zoo Poesie Museen der die und im zur B54n`.split(
    /\s+/,
  );
const FRAGEN =
  `Schule strasse Gebuehrensatzung Radweg Häuser Haus neue Steuer Bauer Quelle Einrichtung Bauueberwachung massnahme Plan
  13245 3540/16 13245-08 354 2026 cafe CAFÉ Mueller schulentwicklung ae Uebergang Ärger zoo poesie b54 und der bau hof weg see Rat`.split(
    /\s+/,
  );
const satz = (worte: number): string => Array.from({ length: worte }, () => eines(WORTE)).join(' ');

type Papier = Awaited<ReturnType<typeof papiere>>[number];
let akteure: Map<Name, Akteur>;
let alle: Papier[];

/** Everything there is to know of every paper, read from the tables and nowhere else. */
const papiere = () =>
  intern.vorlage.findMany({
    select: {
      ...VORLAGE_GEGENSTAND,
      id: true,
      nummer: true,
      betreff: true,
      untertitel: true,
      art: true,
      datum: true,
      beratungen: {
        select: {
          ...VORLAGE_GEGENSTAND.beratungen.select,
          zustaendigkeit: true,
          tagesordnungspunkt: {
            select: { ...VORLAGE_GEGENSTAND.beratungen.select.tagesordnungspunkt.select, teil: true },
          },
          ergebnisse: { where: { berichtigtAm: null }, select: { code: true } },
        },
      },
      abschnitte: { select: { ueberschrift: true, text: true } },
      sachstaende: { select: { text: true, oeffentlich: true } },
      anlagen: {
        select: { titel: true, oeffentlich: true, datei: { select: { inhalt: { select: { text: true } } } } },
      },
      standorte: { select: { sicht: true, code: true, gruende: true } },
    },
  });

beforeAll(async () => {
  await eigentuemer.connect();
  const stadt = await legeZugriffsstadtAn(intern);
  for (const { id } of stadt.vorlagen) {
    await intern.vorlage.update({
      where: { id },
      data: {
        betreff: satz(3),
        untertitel: wuerfel(2) ? satz(2) : null,
        art: eines(VORLAGENARTEN),
        datum: wuerfel(9) ? alsDatum(`${2019 + wuerfel(4)}-0${1 + wuerfel(9)}-11`) : null,
      },
    });
    await intern.abschnitt.create({
      data: { vorlageId: id, art: 'BEGRUENDUNG', ueberschrift: eines(WORTE), text: satz(4), ordnung: 0 },
    });
    await intern.beratung.updateMany({
      where: { vorlageId: id, ordnung: 0 },
      data: { zustaendigkeit: eines(ZUSTAENDIGKEITEN) },
    });
    for (const anlage of await intern.anlage.findMany({ where: { vorlageId: id } })) {
      await intern.anlage.update({ where: { id: anlage.id }, data: { titel: satz(1) } });
      if (wuerfel(3))
        await intern.dateiText.create({ data: { dateiId: anlage.dateiId, text: satz(3), zeichen: 9 } });
    }
    await intern.sachstand.createMany({
      data: [true, false].map((oeffentlich) => ({
        vorlageId: id,
        datum: alsDatum(HEUTE),
        verfasser: 'Amt',
        text: satz(2),
        oeffentlich,
      })),
    });
    for (const sicht of ['INTERN', 'OEFFENTLICH']) {
      const code = eines(POSITIONSCODES);
      // As haltegruende() says it: only what is on its way can be stuck.
      const moeglich = LAUFENDE.includes(code) ? HALTEGRUENDE : [];
      const gruende = moeglich.filter((g) => wuerfel(3) === 0 && (sicht === 'INTERN' || !NUR_INTERN.has(g)));
      await intern.standort.updateMany({ where: { vorlageId: id, sicht }, data: { code, gruende } });
    }
  }
  for (const b of await intern.beratung.findMany({ select: { id: true } }))
    if (wuerfel(3) === 0)
      await intern.ergebnis.create({ data: { beratungId: b.id, code: 'ZUR_KENNTNIS_GENOMMEN' } });
  akteure = await stadt.akteure();
  alle = await papiere();
}, 240_000);
afterAll(() => eigentuemer.end());

/** A paper as one reader has it: which words, which steps, which position. Null if it may not be read. */
function gelesen(akteur: Akteur, p: Papier) {
  const g = alsVorlageGegenstand(p, JETZT);
  if (!darf(akteur, 'vorlage.lesen', g)) return null;
  const ganz = darf(akteur, 'vorlage.ganz.lesen', g);
  const teile = <T extends { oeffentlich: boolean }>(liste: T[]) =>
    liste.filter((t) => ganz || t.oeffentlich);
  const text = [
    p.nummer ?? '',
    p.betreff,
    p.untertitel ?? '',
    ...p.abschnitte.flatMap((a) => [a.ueberschrift, a.text]),
    ...teile(p.sachstaende).map((s) => s.text),
    ...teile(p.anlagen).flatMap((a) => [a.titel, a.datei.inhalt?.text ?? '']),
  ];
  return {
    p,
    worte: new Set(text.flatMap((t) => [...naivWorte(t)])),
    schritte: p.beratungen
      .filter((b) => ganz || b.tagesordnungspunkt?.teil !== 'NICHTOEFFENTLICH')
      .map((b) => ({
        gremium: b.gremiumId,
        zustaendigkeit: b.zustaendigkeit,
        ergebnis: b.ergebnisse[0]?.code ?? null,
      })),
    stand: p.standorte.find((s) => s.sicht === (ganz ? 'INTERN' : 'OEFFENTLICH')),
  };
}
type Gelesen = NonNullable<ReturnType<typeof gelesen>>;

const SCHRITT = ['gremium', 'zustaendigkeit', 'ergebnis'] as const;

/** What a filter can be set to so that it lets this paper through, all but this filter as they are; none if another does not. */
function werteVon(v: Gelesen, f: Suchfilter, merkmal: Merkmal): string[] {
  const andere = { ...f, [merkmal]: null };
  const jahr = v.p.datum && ausDatum(v.p.datum).slice(0, 4);
  const schritte = v.schritte.filter((s) => SCHRITT.every((m) => andere[m] === null || s[m] === andere[m]));
  const ja = <T>(soll: T | null, ist: readonly (T | null | undefined)[]) =>
    soll === null || ist.includes(soll);
  if (
    (schritte.length === 0 && SCHRITT.some((m) => andere[m] !== null)) ||
    !ja(andere.art as string | null, [v.p.art]) ||
    !ja(andere.jahr === null ? null : String(andere.jahr), [jahr]) ||
    !ja(andere.fachbereich, [v.p.fachbereichId]) ||
    !ja(andere.stadtbezirk, v.p.stadtbezirke) ||
    !ja(andere.stand as string | null, [v.stand?.code]) ||
    !ja(andere.grund as string | null, v.stand?.gruende ?? [])
  )
    return [];
  const roh: Record<Merkmal, (string | null | undefined)[]> = {
    gremium: schritte.map((s) => s.gremium),
    zustaendigkeit: schritte.map((s) => s.zustaendigkeit),
    ergebnis: schritte.map((s) => s.ergebnis),
    stand: [v.stand?.code],
    grund: v.stand?.gruende ?? [],
    art: [v.p.art],
    jahr: [jahr],
    fachbereich: [v.p.fachbereichId],
    stadtbezirk: v.p.stadtbezirke,
  };
  return [...new Set(roh[merkmal].filter((w) => w != null))];
}

const laesstDurch = (v: Gelesen, f: Suchfilter): boolean =>
  MERKMALE.every((m) => f[m] === null || werteVon(v, f, m).includes(String(f[m])));

/** Every page of what is found, and what stands beside it. */
async function gefunden(akteur: Akteur, f: Suchfilter) {
  const erste = await sucheVorlagen(akteur, f, HEUTE);
  const ids = erste.treffer.map((t) => t.id);
  for (let seite = 2; seite <= (erste.seiten ?? 0); seite++)
    ids.push(...(await sucheVorlagen(akteur, { ...f, seite }, HEUTE)).treffer.map((t) => t.id));
  return { ids, ergebnis: erste };
}

function zufallsfilter(wonach: Gelesen | undefined): Suchfilter {
  const f: Record<string, unknown> = {
    q: eines([
      eines(FRAGEN),
      `${eines(FRAGEN)} ${eines(FRAGEN)}`,
      '',
      eines(['DS', 'DS-Nr.', 'Drucksache Nr.', 'Vorlagen-Nr.']).concat(` ${wonach?.p.nummer ?? '1'}`),
    ]),
    sortierung: eines(['relevanz', 'neueste']),
  };
  for (const m of MERKMALE) {
    const leer = Suchfilter.parse({});
    if (wonach && wuerfel(5) === 0) f[m] = eines(werteVon(wonach, leer, m)) ?? null;
  }
  return Suchfilter.parse(f);
}

describe.each(WER)('%s', (name) => {
  it('findet, zählt und ordnet, was die einfache Suche über das Lesbare ergibt', async () => {
    const akteur = akteure.get(name) ?? OEFFENTLICH;
    const lesbar = alle.flatMap((p) => gelesen(akteur, p) ?? []);
    let mitTreffern = 0;
    for (let n = 0; n < 25; n++) {
      const f = zufallsfilter(lesbar[wuerfel(Math.max(1, lesbar.length))]);
      const passend = lesbar.filter((v) => naivGefunden(v.worte, f.q));
      const erwartet = passend.filter((v) => laesstDurch(v, f));
      const { ids, ergebnis } = await gefunden(akteur, f);
      expect([f, [...ids].sort()]).toEqual([f, erwartet.map((v) => v.p.id).sort()]);
      expect(ergebnis.anzahl).toEqual({ wert: erwartet.length, mehr: false });
      if (erwartet.length > 0) mitTreffern++;
      // Of papers seen whole the position of the house, of all others the public's.
      for (const t of ergebnis.treffer)
        expect([t.id, t.code]).toEqual([t.id, erwartet.find((v) => v.p.id === t.id)?.stand?.code]);
      for (const m of MERKMALE) {
        const zahlen = new Map<string, number>();
        for (const v of passend) for (const w of werteVon(v, f, m)) zahlen.set(w, (zahlen.get(w) ?? 0) + 1);
        if (f[m] !== null && !zahlen.has(String(f[m]))) zahlen.set(String(f[m]), 0);
        const gezaehlt = new Map(ergebnis.facetten[m].map((w) => [w.wert, w.zahl]));
        expect([f, m, Object.fromEntries(gezaehlt)]).toEqual([f, m, Object.fromEntries(zahlen)]);
      }
      if (f.q !== '' && f.sortierung === 'relevanz') {
        const imTitel = (id: string) => {
          const p = erwartet.find((v) => v.p.id === id)?.p;
          return naivGefunden(naivWorte(`${p?.nummer ?? ''} ${p?.betreff}`), f.q) ? 0 : 1;
        };
        expect(ids.map(imTitel)).toEqual(ids.map(imTitel).sort());
      }
    }
    expect(mitTreffern).toBeGreaterThan(3);
  }, 120_000);
});
