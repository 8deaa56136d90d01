import { GREMIUM_ARTEN } from '../../gremium/gremium';
import type { GremiumName } from '../../gremium/namen';
import type { LocalDate } from '../../kern/localDate';
import { nachName } from '../../kern/ordnung';
import type { Oeffentlichkeit, Vorlagenart, Vorlagenstatus } from '../../vorlage/vorlage';
import type { Ergebnis } from '../ergebnis';
import type { GremiumAngaben, Pruefumfeld, Thema } from '../pruefung/gegenstand';
import type { Zustaendigkeit } from '../schritt';

/** What a person plans of one step: a row of the chain editor, stored or not. */
export type Planzeile = {
  /** Id of the stored step; "neu-1", "neu-2" … until it is stored. */
  id: string;
  /** Empty while no body is chosen. */
  gremiumId: string;
  /** What was typed while it names no body; else empty. */
  gremiumText: string;
  zustaendigkeit: Zustaendigkeit;
  sitzungId: string | null;
  /** A planned day while no Sitzung is chosen (imports); never together with a Sitzung. */
  planDatum: LocalDate | null;
  federfuehrend: boolean;
  entfallen: boolean;
  entfallenGrund: string;
};

/** What has happened to a stored step, which no plan can change. */
export type Schrittstand = {
  ergebnis: Ergebnis | null;
  /** A result was recorded once, whether it is in force or was taken back. */
  hatteErgebnis: boolean;
  ersetztDurch: string | null;
  /** It is itself the successor of a postponed step ("2. Behandlung"). */
  istNachfolger: boolean;
  topTeil: Oeffentlichkeit | null;
  /** Stands on an agenda that has been dispatched. */
  versandt: boolean;
  entfallenAm: LocalDate | null;
};

export type Plangremium = GremiumAngaben & { kurzname: string; namen: GremiumName[] };

export type Plansitzung = {
  id: string;
  datum: LocalDate;
  beginn: string | null;
  abgesagt: boolean;
  gremiumIds: readonly string[];
  /** Its agenda has been dispatched: a further item needs a Nachtrag. */
  geladen: boolean;
};

/** Everything around the rows: the paper, bodies and sittings to choose from, local law, today. */
export type Planrahmen = {
  vorlage: {
    status: Vorlagenstatus;
    art: Vorlagenart;
    oeffentlichkeit: Oeffentlichkeit;
    beschlussErforderlich: boolean;
    stadtbezirke: readonly string[];
    finanzbetrag: number | null;
    themen: readonly Thema[];
    /** Came by import: what it says of days gone by is a report, no plan. */
    importiert: boolean;
  };
  gremien: readonly Plangremium[];
  sitzungen: readonly Plansitzung[];
  /** By the id of the stored step. */
  stand: Readonly<Record<string, Schrittstand>>;
  umfeld: Pruefumfeld;
};

export const NEU = /^neu-(\d+)$/;

/** A row without anything in it, with an id no other row has. */
export function leereZeile(zeilen: readonly Planzeile[]): Planzeile {
  const nummern = zeilen.map((z) => Number(NEU.exec(z.id)?.[1] ?? 0));
  return {
    id: `neu-${Math.max(0, ...nummern) + 1}`,
    gremiumId: '',
    gremiumText: '',
    zustaendigkeit: 'KENNTNISNAHME',
    sitzungId: null,
    planDatum: null,
    federfuehrend: false,
    entfallen: false,
    entfallenGrund: '',
  };
}

export const gremiumVon = (z: Planzeile, rahmen: Planrahmen): Plangremium | null =>
  rahmen.gremien.find((g) => g.id === z.gremiumId) ?? null;

export const sitzungVon = (z: Planzeile, rahmen: Planrahmen): Plansitzung | null =>
  rahmen.sitzungen.find((s) => s.id === z.sitzungId) ?? null;

export const datumVon = (z: Planzeile, rahmen: Planrahmen): LocalDate | null =>
  sitzungVon(z, rahmen)?.datum ?? z.planDatum;

/** "Rat der Stadt", or what stands in the field, or "Zeile 3". */
export const nameVon = (z: Planzeile, rahmen: Planrahmen, platz: number): string =>
  gremiumVon(z, rahmen)?.name || z.gremiumText || `Zeile ${platz}`;

/** Bodies that still meet: the council first, then by kind and as in a phone book. */
export function waehlbareGremien({ gremien, umfeld }: Planrahmen): Plangremium[] {
  return gremien
    .filter((g) => g.gueltigBis === null || g.gueltigBis >= umfeld.heute)
    .sort((a, b) => GREMIUM_ARTEN.indexOf(a.art) - GREMIUM_ARTEN.indexOf(b.art) || nachName(a.name, b.name));
}
