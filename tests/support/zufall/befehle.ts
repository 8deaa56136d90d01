import { randomUUID } from 'node:crypto';
import { ERGEBNISSE } from '@/domain/beratungsfolge/ergebnis';
import { erlaubteErgebnisse } from '@/domain/beratungsfolge/ergebnisMatrix';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Result } from '@/domain/kern/result';
import { alsVerschiebung, ErgebnisEingabe } from '@/domain/protokoll/eingabe';
import { BLEIBT, KEINE_NACHFOLGE, OHNE_TERMIN } from '@/domain/protokoll/nachfolgewahl';
import type { Akteur } from '@/domain/zugriff/akteur';
import { regelausnahmeSetzen, regelausnahmeZuruecknehmen } from '@/server/beratungsfolge/commands';
import { pruefungVon } from '@/server/beratungsfolge/queries';
import { legeEntwurfAn, loescheEntwurf, speichereEntwurf } from '@/server/entwuerfe/commands';
import { ergebnisErfassen } from '@/server/ergebnisse/commands';
import { protokollPunkt } from '@/server/ergebnisse/queries';
import { gibFrei, holeZurueck } from '@/server/freigaben/commands';
import { kenntnisnahmenVermerken, kenntnisnahmenWiderrufen } from '@/server/kenntnisnahmen/commands';
import { sonderversandVersenden, tischvorlageVersenden } from '@/server/nachreichungen/commands';
import { sachstandEintragen, sachstandVeroeffentlichen } from '@/server/sachstaende/commands';
import {
  punktAendern,
  punktBewegen,
  punktHinzufuegen,
  tagesordnungAufstellen,
} from '@/server/tagesordnungen/commands';
import { blattNach } from '@/server/tagesordnungen/queries';
import { einladungVersenden, nachtragVersenden } from '@/server/versendungen/commands';
import { formular } from '../entwurf';
import { speichereFolge } from './folge';
import { type Lage, waehle } from './lage';
import { akteurVon, GEHEIM, type Welt } from './welt';

/** Numbers that choose among what there is when the command comes to be carried out. */
export type Zahlen = { a: number; b: number; c: number };
/** A command ready to be sent by anybody, as often as wished. */
export type Sendung = (akteur: Akteur, jetzt: Date) => Promise<Result<unknown, Ablehnung>>;
type Bauplan = (welt: Welt, lage: Lage, zahlen: Zahlen) => Sendung | null | Promise<Sendung | null>;

const mitBuero = (welt: Welt) => akteurVon(welt, 0);
/** Mostly the version that was shown; sometimes one that is outdated. */
const gesehen = (version: number, n: number) => (n % 11 === 10 ? version - 1 : version);

const vorlage = (lage: Lage, n: number, status?: string) =>
  waehle(status ? lage.vorlagen.filter((v) => v.status === status) : lage.vorlagen, n);

const anlegen: Bauplan = (_, lage, { a, b }) => {
  const eingabe = {
    id: b % 5 === 0 ? (vorlage(lage, a)?.id ?? randomUUID()) : randomUUID(),
    betreff: `${GEHEIM} Entwurf ${a}`,
    art: 'MITTEILUNG' as const,
    zu: null,
    bezug: 'BEZUG' as const,
  };
  return (akteur, jetzt) => legeEntwurfAn(akteur, eingabe, jetzt);
};

const speichern: Bauplan = async (welt, lage, { a, b, c }) => {
  const v = vorlage(lage, a);
  if (!v) return null;
  const geheim = b % 2 === 0;
  const eingabe = await formular(welt.db, await mitBuero(welt), v.id, welt.jetzt, {
    betreff: `${geheim ? GEHEIM : 'Sache'} ${c % 40}`,
    oeffentlichkeit: geheim ? 'NICHTOEFFENTLICH' : 'OEFFENTLICH',
    personenbezug: c % 5 === 0 ? '' : 'KEINER',
    fachbereichId: welt.amt,
    verantwortlich: 'Tobias Arndt',
    abschnitte: [{ art: 'BESCHLUSSVORSCHLAG', ueberschrift: 'Beschlussvorschlag', text: `Fassung ${c}` }],
  });
  return (akteur, jetzt) => speichereEntwurf(akteur, eingabe, jetzt);
};

const loeschen: Bauplan = (_, lage, { a, c }) => {
  const v = vorlage(lage, a, c % 3 === 0 ? undefined : 'ENTWURF');
  return v
    ? (akteur, jetzt) => loescheEntwurf(akteur, { id: v.id, version: gesehen(v.version, c) }, jetzt)
    : null;
};

const freigeben: Bauplan = (_, lage, { a, c }) => {
  const v = vorlage(lage, a, c % 4 === 0 ? undefined : 'ENTWURF');
  return v ? (akteur, jetzt) => gibFrei(akteur, { id: v.id, version: gesehen(v.version, c) }, jetzt) : null;
};

const zurueckholen: Bauplan = (_, lage, { a, c }) => {
  const v = vorlage(lage, a, c % 2 === 0 ? undefined : 'GEZEICHNET');
  const grund = 'Es fehlt etwas';
  return v
    ? (akteur, jetzt) => holeZurueck(akteur, { id: v.id, version: gesehen(v.version, c), grund }, jetzt)
    : null;
};

const ausnahme: Bauplan = async (welt, lage, { a, b }) => {
  const v = vorlage(lage, a);
  if (!v) return null;
  const { befunde, ausnahmen } = await pruefungVon(welt.db, v.id, '2026-11-23');
  const fehler = befunde.filter((f) => f.schwere === 'FEHLER');
  const befund = waehle(fehler.length > 0 ? fehler : befunde, b);
  const stelle = {
    vorlageId: v.id,
    regel: befund?.regel ?? ('O1' as const),
    beratungId: befund?.schrittId ?? null,
  };
  const alte = waehle(ausnahmen, b);
  if (alte && b % 2 === 0) {
    const { regel, beratungId } = alte;
    return (akteur, jetzt) =>
      regelausnahmeZuruecknehmen(akteur, { vorlageId: v.id, regel, beratungId }, jetzt);
  }
  return (akteur, jetzt) => regelausnahmeSetzen(akteur, { ...stelle, grund: 'So gewollt' }, jetzt);
};

/** Mostly a Sitzung where there is something to do, sometimes any. */
const blatt = (lage: Lage, a: number, c: number, mitPunkten: boolean) => {
  const offen = lage.sitzungen.filter(
    (s) =>
      !s.tagesordnungAb &&
      !s.abgesagt &&
      lage.schritte.some((z) => z.sitzungId === s.id && (z.tagesordnungspunktId !== null) === mitPunkten),
  );
  const s = waehle(c % 5 === 0 || offen.length === 0 ? lage.sitzungen : offen, a);
  return s && { sitzungId: s.id, version: gesehen(s.version, c) };
};

const aufstellen: Bauplan = (_, lage, { a, c }) => {
  const b = blatt(lage, a, c, false);
  return b ? (akteur, jetzt) => tagesordnungAufstellen(akteur, b, jetzt) : null;
};

const punkt: Bauplan = (_, lage, { a, b, c }) => {
  const p = waehle(lage.punkte, a);
  const s = lage.sitzungen.find((z) => z.id === p?.sitzungId);
  if (!p || !s) return null;
  const bezug = { sitzungId: s.id, version: gesehen(s.version, c) };
  const teil = c % 2 === 0 ? ('OEFFENTLICH' as const) : ('NICHTOEFFENTLICH' as const);
  if (b % 5 === 0) {
    const eingabe = { ...bezug, punktId: p.id, titel: `Punkt ${a}`, oeffentlicherTitel: null, teil };
    return (akteur, jetzt) => punktAendern(akteur, eingabe, jetzt);
  }
  if (b % 5 === 1)
    return (akteur, jetzt) =>
      punktHinzufuegen(akteur, { ...bezug, titel: `Neu ${a}`, ort: c % 3 ? teil : p.id }, jetzt);
  const tat = (['hoch', 'runter', 'weg'] as const)[b % 3] ?? 'weg';
  return (akteur, jetzt) => punktBewegen(akteur, { ...bezug, tat, punktId: p.id }, jetzt);
};

/** The fingerprint of the sheet the office sees, or of one that is no more. */
async function vorschau(welt: Welt, sitzungId: string, n: number): Promise<string> {
  const gelesen = await blattNach(await mitBuero(welt), sitzungId, welt.jetzt);
  return gelesen.ok && n % 7 !== 6 ? gelesen.wert.stand : 'veraltet';
}

const einladen: Bauplan = async (welt, lage, { a, b, c }) => {
  const s = blatt(lage, a, c, true);
  if (!s) return null;
  const stand = await vorschau(welt, s.sitzungId, c);
  const eingabe = { sitzungId: s.sitzungId, stand, grund: b % 3 ? 'Es eilt' : '' };
  return (akteur, jetzt) => einladungVersenden(akteur, eingabe, jetzt);
};

const nachtragen: Bauplan = async (welt, lage, { a, b, c }) => {
  const geladen = new Set(lage.sitzungen.filter((s) => s.tagesordnungAb).map((s) => s.id));
  const wartende = lage.schritte.filter((z) => z.sitzungId !== null && z.tagesordnungspunktId === null);
  const passende = wartende.filter((z) => geladen.has(z.sitzungId ?? ''));
  const gewaehlt = waehle(b % 5 === 0 || passende.length === 0 ? wartende : passende, a);
  const s = lage.sitzungen.find((z) => z.id === gewaehlt?.sitzungId);
  if (!s || !gewaehlt) return null;
  const eingabe = {
    sitzungId: s.id,
    stand: await vorschau(welt, s.id, c),
    grund: 'Es eilt',
    vorlagen: [gewaehlt.vorlageId],
  };
  return (akteur, jetzt) => nachtragVersenden(akteur, eingabe, jetzt);
};

/** A paper that waits for an item of a dispatched agenda, handed to one of them or as a new one. */
const tischvorlage: Bauplan = async (welt, lage, { a, b, c }) => {
  const geladen = new Set(lage.sitzungen.filter((s) => s.tagesordnungAb).map((s) => s.id));
  const wartende = lage.schritte.filter((z) => z.sitzungId !== null && z.tagesordnungspunktId === null);
  const passende = wartende.filter((z) => geladen.has(z.sitzungId ?? ''));
  const gewaehlt = waehle(b % 5 === 0 || passende.length === 0 ? wartende : passende, a);
  if (!gewaehlt?.sitzungId) return null;
  const { sitzungId, vorlageId } = gewaehlt;
  const punkte = lage.punkte.filter((p) => p.sitzungId === sitzungId);
  const punktId = c % 3 === 0 ? null : (waehle(punkte, b)?.id ?? null);
  const stand = await vorschau(welt, sitzungId, c);
  const eingabe = { sitzungId, stand, vorlageId, punktId, grund: b % 4 ? 'Es eilt' : '' };
  return (akteur, jetzt) => tischvorlageVersenden(akteur, eingabe, jetzt);
};

const sonderversand: Bauplan = async (welt, lage, { a, c }) => {
  const gewaehlt = waehle(
    lage.schritte.filter((z) => z.sitzungId !== null),
    a,
  );
  if (!gewaehlt?.sitzungId) return null;
  const { sitzungId, vorlageId } = gewaehlt;
  const stand = await vorschau(welt, sitzungId, c);
  const eingabe = { sitzungId, stand, grund: '', vorlagen: [vorlageId] };
  return (akteur, jetzt) => sonderversandVersenden(akteur, eingabe, jetzt);
};

const ergebnis: Bauplan = async (welt, lage, { a, b, c }) => {
  const naechster = lage.schritte.filter(
    (s) => s.sitzungGremium && s.sitzungGremium.sitzung.datum <= welt.jetzt,
  );
  const s = waehle(a % 3 === 0 || naechster.length === 0 ? lage.schritte : naechster, a);
  if (!s) return null;
  const moeglich = b % 6 === 0 ? ERGEBNISSE : erlaubteErgebnisse(s.zustaendigkeit as Zustaendigkeit);
  const sicht = await protokollPunkt(await mitBuero(welt), s.id, welt.jetzt);
  const wahl = sicht && waehle(sicht.termine, c);
  const termin = c % 5 === 0 ? KEINE_NACHFOLGE : (wahl?.nachfolger.sitzungId ?? OHNE_TERMIN);
  const ziele = (wahl?.kaskade ?? []).map((k) =>
    alsVerschiebung({
      termin,
      schrittId: k.schrittId,
      ziel: c % 4 === 0 ? BLEIBT : (k.sitzungId ?? OHNE_TERMIN),
    }),
  );
  const eingabe = ErgebnisEingabe.parse({
    beratungId: s.id,
    sitzungId: s.sitzungId ?? randomUUID(),
    version: gesehen(s.version, c),
    ergebnis: waehle(moeglich, b),
    wortlaut: `Wortlaut ${b}`,
    beschlusstext: `Text ${b}`,
    begruendung: c % 3 === 0 ? '' : 'Verlesen',
    termin,
    verschieben: { gruppe: Object.fromEntries(ziele.map((z, i) => [String(i), z])) },
    bestaetigt: { [termin]: 'ja' },
    ziel: waehle(Object.values(welt.gremien), b),
    ruecklauf: c % 2 === 0 ? 'ja' : 'nein',
    restEntfaellt: c % 2 === 0 ? 'ja' : 'nein',
  });
  return (akteur, jetzt) => ergebnisErfassen(akteur, eingabe, jetzt);
};

const vermerken: Bauplan = (welt, lage, { a, b }) => {
  const gewesene = lage.sitzungen.filter((s) => s.datum <= welt.jetzt);
  const s = waehle(gewesene.length > 0 && b % 4 !== 0 ? gewesene : lage.sitzungen, a);
  if (!s) return null;
  const schritte = lage.schritte.filter((z) => z.sitzungId === s.id).map((z) => z.id);
  return (akteur, jetzt) => kenntnisnahmenVermerken(akteur, { sitzungId: s.id, schritte }, jetzt);
};

const widerrufen: Bauplan = (_, lage, { a, b }) => {
  const v = b % 3 === 0 ? waehle(lage.vorgaenge, a) : lage.vorgaenge.at(-1);
  return v
    ? (akteur, jetzt) => kenntnisnahmenWiderrufen(akteur, { sitzungId: v.sitzungId, vorgangId: v.id }, jetzt)
    : null;
};

const sachstand: Bauplan = (_, lage, { a, b, c }) => {
  const alter = waehle(lage.sachstaende, c);
  if (alter && b % 2 === 0) {
    const eingabe = {
      vorlageId: alter.vorlageId,
      sachstandId: alter.id,
      oeffentlich: c % 2 ? ('ja' as const) : ('nein' as const),
    };
    return (akteur, jetzt) => sachstandVeroeffentlichen(akteur, eingabe, jetzt);
  }
  const v = vorlage(lage, a);
  if (!v) return null;
  const oeffentlich = b % 3 ? ('ja' as const) : ('nein' as const);
  const eingabe = {
    id: randomUUID(),
    vorlageId: v.id,
    datum: c % 5 ? '2026-11-20' : '2027-06-01',
    text: `Stand ${c}`,
    oeffentlich,
  };
  return (akteur, jetzt) => sachstandEintragen(akteur, eingabe, jetzt);
};

/** How often each command is drawn. */
export const BEFEHLE = {
  anlegen: [1, anlegen],
  speichern: [3, speichern],
  loeschen: [1, loeschen],
  freigeben: [3, freigeben],
  zurueckholen: [2, zurueckholen],
  folge: [6, speichereFolge],
  ausnahme: [2, ausnahme],
  aufstellen: [7, aufstellen],
  punkt: [4, punkt],
  einladen: [8, einladen],
  nachtragen: [3, nachtragen],
  tischvorlage: [3, tischvorlage],
  sonderversand: [1, sonderversand],
  ergebnis: [18, ergebnis],
  vermerken: [9, vermerken],
  widerrufen: [4, widerrufen],
  sachstand: [2, sachstand],
} as const satisfies Record<string, readonly [number, Bauplan]>;
export type Befehlsname = keyof typeof BEFEHLE;
