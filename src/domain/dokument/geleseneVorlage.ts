import type { Zustaendigkeit } from '../beratungsfolge/schritt';
import type { LocalDate } from '../kern/localDate';
import type { Abschnittsart, Oeffentlichkeit } from '../vorlage/vorlage';
import type { Befund } from './befund';

/**
 * One field of the form: the value, the text as printed and its line (from 1). All null when the document
 * has nothing there; only `wert` is null when the print could not be understood ("31.02.2011").
 */
export type Feld<T = string> = { wert: T | null; original: string | null; zeile: number | null };

/** One row of the printed Beratungsfolge. The body is what is printed, never a matched Gremium. */
export type GelesenerSchritt = {
  gremium: string | null;
  datum: LocalDate | null;
  datumOriginal: string | null;
  zustaendigkeit: Zustaendigkeit | null;
  zustaendigkeitOriginal: string | null;
  zeile: number;
};

/** Text below a heading, Markdown kept. Without heading: text that belongs to no field of the form. */
export type GelesenerAbschnitt = {
  art: Abschnittsart;
  ueberschrift: string | null;
  text: string;
  zeile: number;
};

/** Another paper that is mentioned, with the sentence around the number. */
export type GelesenerVerweis = { nummer: string; text: string; zeile: number };

/** Everything a document says, each with the line it came from. What was not understood is a Befund. */
export type GeleseneVorlage = {
  /** Never unknown: without a readable marker it is NICHTOEFFENTLICH, with a Befund. */
  oeffentlichkeit: { wert: Oeffentlichkeit; original: string | null; zeile: number | null };
  fachbereich: Feld;
  dezernent: Feld;
  datum: Feld<LocalDate>;
  verantwortlich: Feld;
  telefon: Feld;
  dringlichkeit: Feld;
  nummer: Feld;
  betreff: Feld;
  untertitel: Feld;
  beratungsfolge: GelesenerSchritt[];
  abschnitte: GelesenerAbschnitt[];
  verweise: GelesenerVerweis[];
  befunde: Befund[];
};

export const LEERES_FELD: Feld<never> = { wert: null, original: null, zeile: null };
