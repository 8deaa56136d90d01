import type { LocalDate } from '../../kern/localDate';
import type { Folge, Schritt, Zustaendigkeit } from '../schritt';

/** A step as the drawing needs it: the facts plus the short name of its body. */
export type WegSchritt = Schritt & {
  /** At most 22 characters, may carry soft hyphens. */
  kurzname: string;
  /** The invitation to its Sitzung has been dispatched. */
  eingeladen?: boolean;
};

export type WegFolge = Omit<Folge, 'schritte'> & { schritte: WegSchritt[] };

/** What a station looks like. Every state has its own shape and its own word. */
export type Zustand =
  | 'erledigt'
  | 'frei'
  | 'abgelehnt'
  | 'heute'
  | 'naechste'
  | 'geplant'
  | 'fehlt'
  | 'vertagt'
  | 'ohnetermin'
  | 'blockiert'
  | 'entfallen'
  | 'zurueck';

/** The line after a stop. */
export type Strecke = 'fertig' | 'offen' | 'ungewiss' | 'gesperrt' | 'tot' | 'ende';

/** One body at one stop. */
export type WegStation = {
  id: string;
  gremium: string;
  kurzname: string;
  /** Null at the stop "Verwaltung", where a paper was withdrawn. */
  zustaendigkeit: Zustaendigkeit | null;
  beginn: string | null;
  zustand: Zustand;
  entscheidet: boolean;
  /** The state in words, in full and as short as a stop needs it. */
  wort: string;
  kurzwort: string;
  /** Day of the successor step of a postponed one. */
  folgetermin: LocalDate | null;
};

export type Halt = {
  art: 'halt';
  datum: LocalDate | null;
  stationen: WegStation[];
  zustand: Zustand;
  entscheidet: boolean;
  /** True at the position: `aria-current="step"`. */
  hier: boolean;
  marke: string | null;
  strecke: Strecke;
};

export type HeuteHalt = { art: 'heute'; datum: LocalDate; strecke: Strecke };

/** Finished stops far behind the position, drawn as one. */
export type Sammelhalt = { art: 'sammel'; halte: Halt[]; strecke: Strecke };

export type WegHalt = Halt | HeuteHalt | Sammelhalt;

/** From a postponed stop to its successor; stops are counted from 1. */
export type Bogen = { von: number; bis: number; ebene: number; wort: string };

/** How many stops there are decides from which width on the line lies flat; `voll` always stands upright. */
export type Dichte = 'weit' | 'mittel' | 'eng' | 'voll';

export type Weg = {
  halte: WegHalt[];
  boegen: Bogen[];
  dichte: Dichte;
  /** Only Kenntnisnahmen: the role is not repeated at every stop. */
  nurKenntnisnahme: boolean;
  /** The stops lie in more than one year, so their dates need it. */
  mehrereJahre: boolean;
};

/** True for a station where deliberation has come to an end. */
export const istFertig = (zustand: Zustand): boolean =>
  zustand === 'erledigt' || zustand === 'frei' || zustand === 'abgelehnt';
