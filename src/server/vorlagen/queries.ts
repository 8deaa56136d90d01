import 'server-only';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import { type Position, position } from '@/domain/beratungsfolge/position';
import { satz } from '@/domain/beratungsfolge/satz';
import { stichtage, stichtagKlammern, zumStichtag } from '@/domain/beratungsfolge/stichtag';
import { schreibweisen } from '@/domain/drucksache/nummer';
import { ausDatum, ausDatumOderNull, berlinZeitpunkt, type LocalDate } from '@/domain/kern/localDate';
import { type Verlaufseintrag, verlauf } from '@/domain/vorlage/verlauf';
import type {
  Abschnittsart,
  Oeffentlichkeit,
  Versandart,
  Verweisart,
  Vorlagenart,
} from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { VorlageGegenstand } from '@/domain/zugriff/regel';
import { type AnlageAnsicht, alsAnlage } from '@/server/anlagen/queries';
import { alsBezuege, type Beziehungen, type Bezug } from '@/server/bezuege/queries';
import { dbFuer, tabellenFuer } from '@/server/kern/db';
import { alsFolge, alsFolgeAnsicht, type FolgeAnsicht } from '@/server/kern/folge';
import { vermerkeVorlage, zeigtNichtoeffentliches } from '@/server/kern/lesespur';
import type { Sicht } from '@/server/kern/sicht';
import { sichtbar } from '@/server/kern/sichtbarkeit';
import { type Vorlagenzeile, vorlagenzeile } from '@/server/vorlagenzeilen/queries';

export type VorlageAnsicht = {
  id: string;
  nummer: string | null;
  art: Vorlagenart;
  oeffentlichkeit: Oeffentlichkeit;
  betreff: string;
  untertitel: string | null;
  fachbereich: string | null;
  fachbereichName: string | null;
  dezernent: string | null;
  datum: LocalDate | null;
  verantwortlich: string | null;
  telefon: string | null;
  /** P1: this reader does not learn who is responsible, nor whether anybody is named. */
  namenVerborgen: boolean;
  dringlichkeit: string | null;
  /** The day the page speaks of: today, or an earlier Stichtag. */
  tag: LocalDate;
  istStichtag: boolean;
  /** Days on which something changed, up to today, ascending. */
  stichtage: LocalDate[];
  folge: FolgeAnsicht;
  position: Position;
  satz: string;
  abschnitte: { id: string; art: Abschnittsart; ueberschrift: string; text: string }[];
  anlagen: AnlageAnsicht[];
  sachstaende: { id: string; datum: LocalDate; verfasser: string; text: string; oeffentlich: boolean }[];
  verweise: { art: Verweisart; nummer: string | null; text: string | null; ziel: Bezug | null }[];
  verwiesenVon: { art: Verweisart; von: Bezug }[];
  /** Papers of the same subject, one reference further, newest first. */
  weitereBezuege: Bezug[];
  verlauf: Verlaufseintrag[];
  /** It has been sent out at least once. */
  versandt: boolean;
  /** What the rules of access look at; only for who sees the paper whole. */
  gegenstand: VorlageGegenstand | null;
};

/**
 * One paper as this Akteur may see it, today or as of the morning of `stichtag` (V-STICHTAG; held within the
 * days of its chain). Null when it does not exist or is hidden: both look the same (A12).
 */
export async function vorlageNach(
  akteur: Akteur,
  id: string,
  heute: LocalDate,
  stichtag: LocalDate | null = null,
): Promise<VorlageAnsicht | null> {
  const gefunden = await vorlagenzeile(akteur, id, heute);
  if (!gefunden) return null;
  const { zeile, beziehungen, gegenstand } = gefunden;
  if (gegenstand) await vermerkeVorlage(akteur, id, zeigtNichtoeffentliches(zeile, akteur.rechte.am));
  const sicht = gegenstand ? 'INTERN' : 'OEFFENTLICH';
  return { ...alsAnsicht(zeile, beziehungen, { sicht, heute, stichtag }), gegenstand };
}

function alsAnsicht(
  zeile: Vorlagenzeile,
  { verweise, verwiesenVon, bezuege }: Beziehungen,
  { sicht, heute, stichtag }: { sicht: Sicht; heute: LocalDate; stichtag: LocalDate | null },
): Omit<VorlageAnsicht, 'gegenstand'> {
  const ganze = alsFolge(zeile, zeile.standorte[0]?.weitereOffen);
  const tag = stichtag ? stichtagKlammern(stichtag, ganze, heute) : heute;
  const istStichtag = tag !== heute;
  const folge = istStichtag ? zumStichtag(ganze, tag) : ganze;
  const stand = position(folge, tag);
  const morgen = berlinZeitpunkt(tag);
  const daneben = alsBezuege(bezuege);
  const war = (am: Date) => !istStichtag || am < morgen;
  return {
    id: zeile.id,
    nummer: zeile.nummer,
    betreff: zeile.betreff,
    untertitel: zeile.untertitel,
    fachbereich: zeile.fachbereich,
    dezernent: zeile.dezernent,
    verantwortlich: zeile.verantwortlich,
    telefon: zeile.telefon,
    namenVerborgen: sicht === 'OEFFENTLICH' && zeile.verantwortlich === null,
    dringlichkeit: zeile.dringlichkeit,
    art: zeile.art as Vorlagenart,
    oeffentlichkeit: zeile.oeffentlichkeit as Oeffentlichkeit,
    fachbereichName: zeile.organisationseinheit?.name ?? null,
    datum: ausDatumOderNull(zeile.datum),
    tag,
    istStichtag,
    stichtage: stichtage(ganze, heute),
    folge: alsFolgeAnsicht(zeile, folge),
    position: stand,
    satz: satz(stand, folge, sicht === 'INTERN' ? 'intern' : 'oeffentlich'),
    abschnitte: zeile.abschnitte.map((a) => ({ ...a, art: a.art as Abschnittsart })),
    sachstaende: zeile.sachstaende
      .map((s) => ({
        id: s.id,
        datum: ausDatum(s.datum),
        verfasser: s.verfasser,
        text: s.text,
        oeffentlich: s.oeffentlich,
      }))
      .filter((s) => !istStichtag || s.datum < tag),
    anlagen: zeile.anlagen.map(alsAnlage),
    verweise: verweise
      .map(({ zielId, ...v }) => ({
        ...v,
        art: v.art as Verweisart,
        ziel: (zielId && daneben.direkt.get(zielId)) || null,
      }))
      .filter((v) => sicht === 'INTERN' || v.nummer !== null || v.ziel !== null),
    verwiesenVon: verwiesenVon.flatMap((v) => {
      const von = daneben.direkt.get(v.vonId);
      return von ? [{ art: v.art as Verweisart, von }] : [];
    }),
    weitereBezuege: daneben.weitere,
    verlauf: verlauf(fakten(zeile)).filter((e) => war(e.am)),
    versandt: zeile.versendungen.length > 0,
  };
}

function fakten(zeile: Vorlagenzeile) {
  return {
    versendungen: zeile.versendungen.map(({ versand }) => ({
      art: versand.art as Versandart,
      am: versand.oeffentlichAb,
    })),
    ergebnisse: zeile.beratungen.flatMap((b) =>
      b.ergebnisse.map((e) => ({
        gremium: b.gremium.name,
        code: e.code as Ergebnis,
        am: e.erfasstAm,
        berichtigt: e.grund !== null,
      })),
    ),
    sachstaende: zeile.sachstaende.map((s) => ({ verfasser: s.verfasser, am: s.angelegtAm })),
  };
}

/**
 * The id behind a Drucksache number, with either stroke ("13245-08", "13245/08"), for the permanent address /ds/… (U2) and
 * for who types one; null when unknown or hidden.
 */
export async function idZurNummer(akteur: Akteur, nummer: string): Promise<string | null> {
  const zeilen = await tabellenFuer(akteur).vorlage.findMany({
    where: { nummer: { in: schreibweisen(nummer) }, AND: sichtbar(akteur) },
    select: { id: true, nummer: true },
  });
  return (zeilen.find((z) => z.nummer === nummer) ?? zeilen[0])?.id ?? null;
}

/** Ids and last change of every paper this Akteur may see, newest first: the sitemap. */
export async function vorlagenAdressen(
  akteur: Akteur,
  hoechstens: number,
): Promise<{ id: string; geaendertAm: Date }[]> {
  return dbFuer(akteur).vorlage.findMany({
    select: { id: true, geaendertAm: true },
    orderBy: [{ geaendertAm: 'desc' }, { id: 'asc' }],
    take: hoechstens,
  });
}
