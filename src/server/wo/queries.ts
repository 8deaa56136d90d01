import 'server-only';
import type { PositionCode } from '@/domain/beratungsfolge/position/code';
import type { Haltegrund } from '@/domain/beratungsfolge/position/haltegrund';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { LocalDate } from '@/domain/kern/localDate';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Auswahl, Gruppierung, TafelFilter, Tafelsorte } from '@/domain/wo/filter';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { SitzungZeile } from '@/server/termine/queries';

/** A body as boards name it. */
export type Tafelgremium = { id: string; name: string; kurzname: string };

/** One paper in one group. */
export type TafelZeile = {
  vorlageId: string;
  /** Key of the group it stands in here: a Haltegrund or NICHTS, a body's id or OHNE; null = not grouped. */
  gruppe: string | null;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  art: Vorlagenart;
  code: PositionCode;
  /** The one sentence of its position, for this reader's audience. */
  satz: string;
  /** The bodies it stands at. */
  gremien: Tafelgremium[];
  /** Since when the position holds, as position() says it. */
  seit: LocalDate | null;
  gruende: Haltegrund[];
  /** The next sitting, today's included: all steps of that day. */
  naechster: {
    datum: LocalDate;
    beginn: string | null;
    sitzungId: string | null;
    gremien: Tafelgremium[];
    zustaendigkeiten: Zustaendigkeit[];
  } | null;
};

/** A choice of a filter, and how many papers it would show while the other filters stay. */
export type Wahl<W extends string = string> = { wert: W; name: string; zahl: number };

export type Tafel = {
  auswahl: Auswahl;
  nach: Gruppierung;
  sort: Tafelsorte;
  zeilen: TafelZeile[];
  /** Rows on all pages: a paper in two groups is two rows. */
  zeilenGesamt: number;
  seite: number;
  seiten: number;
  /** Papers the filters let through, each once. */
  treffer: number;
  /** All papers on their way that this reader may see, and those of them that hang: without any filter. */
  laufend: number;
  haengend: number;
  /** The groups as they follow each other, with the number of their rows on all pages; empty when not grouped. */
  gruppen: Wahl[];
  /** True counts of each filter's choices under all other filters (those above 0, and the chosen one). */
  wahl: {
    auswahl: Wahl<Auswahl>[];
    grund: Wahl[];
    gremium: Wahl[];
    zustaendigkeit: Wahl<Zustaendigkeit>[];
    art: Wahl<Vorlagenart>[];
    fachbereich: Wahl[];
    stadtbezirk: Wahl[];
    verantwortlich: Wahl[];
  };
  /** Sittings of the next four weeks, with the number of papers each. */
  sitzungen: SitzungZeile[];
};

export const JE_TAFEL = 50;

/** The board: which papers are on their way, where they stand and why they hang, for this reader on this day. */
export declare function tafel(akteur: Akteur, filter: TafelFilter, heute: LocalDate): Promise<Tafel>;
/** All rows of the board in its order, block by block, for a file. */
export declare function tafelBloecke(
  akteur: Akteur,
  filter: TafelFilter,
  heute: LocalDate,
): AsyncGenerator<TafelZeile[]>;
