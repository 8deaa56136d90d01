import type { Abschnittsart } from '../vorlage/vorlage';
import type { Befund } from './befund';
import { zitat } from './befundliste';
import type { GeleseneVorlage } from './geleseneVorlage';

/** Where a value was read: line of the document (from 1) and what stands there. */
export type Stelle = { zeile: number; original: string };

/** Where everything in a form came from, by the names of its fields; kept with the document. */
export type Herkunft = {
  felder: Record<string, Stelle>;
  abschnitte: { art: Abschnittsart; ueberschrift: string; zeile: number }[];
  /** Lines of the Beratungsfolge: first and last row. */
  folge: { von: number; bis: number } | null;
  /** The number the document gives itself: it is noted, the city takes its own at the release (N2). */
  nummer: string | null;
};

/** Fields of the document and what they are called in the form. */
const FELDER = {
  oeffentlichkeit: 'oeffentlichkeit',
  fachbereich: 'fachbereichId',
  dezernent: 'dezernent',
  datum: 'datum',
  verantwortlich: 'verantwortlich',
  telefon: 'telefon',
  dringlichkeit: 'dringlichkeit',
  betreff: 'betreff',
  untertitel: 'untertitel',
} as const satisfies Partial<Record<keyof GeleseneVorlage, string>>;

export function herkunft(gelesen: GeleseneVorlage): Herkunft {
  const felder: Record<string, Stelle> = {};
  for (const [name, feld] of Object.entries(FELDER)) {
    const { zeile, original } = gelesen[name as keyof typeof FELDER];
    if (zeile !== null && original !== null) felder[feld] = { zeile, original };
  }
  const zeilen = gelesen.beratungsfolge.map((s) => s.zeile);
  return {
    felder,
    abschnitte: gelesen.abschnitte.map((a) => ({
      art: a.art,
      ueberschrift: a.ueberschrift ?? '',
      zeile: a.zeile,
    })),
    folge: zeilen.length > 0 ? { von: Math.min(...zeilen), bis: Math.max(...zeilen) } : null,
    nummer: gelesen.nummer.wert,
  };
}

/** Findings of one kind always concern the same field. */
const FELD_ZUM_CODE: Record<string, string> = {
  OEFFENTLICHKEIT_UNBEKANNT: 'oeffentlichkeit',
  DATUM_UNLESBAR: 'datum',
  BETREFF_FEHLT: 'betreff',
  BETREFF_ERSETZT: 'betreff',
  FACHBEREICH_UNBEKANNT: 'fachbereichId',
  FACHBEREICH_ANDERER: 'fachbereichId',
  FOLGE_LEER: 'beratungsfolge',
  FOLGEKOPF_FEHLT: 'beratungsfolge',
  GREMIUM_FEHLT: 'beratungsfolge',
  GREMIUM_UNBEKANNT: 'beratungsfolge',
  GREMIUM_NICHT_GUELTIG: 'beratungsfolge',
  SCHRITT_DOPPELT: 'beratungsfolge',
  TERMIN_FEHLT: 'beratungsfolge',
  TERMIN_UNLESBAR: 'beratungsfolge',
  NAME_UMGEBROCHEN: 'beratungsfolge',
  ROLLE_UMGEBROCHEN: 'beratungsfolge',
  ZUSTAENDIGKEIT_FEHLT: 'beratungsfolge',
  ZUSTAENDIGKEIT_UNBEKANNT: 'beratungsfolge',
  ZUSTAENDIGKEIT_ANGENOMMEN: 'beratungsfolge',
};

/** Findings by the field they stand beside; those that belong to none under ''. Nothing is left out. */
export function befundeJeFeld(befunde: readonly Befund[], woher: Herkunft): Record<string, Befund[]> {
  const je: Record<string, Befund[]> = {};
  for (const befund of befunde) {
    const feld = FELD_ZUM_CODE[befund.code] ?? feldInZeile(befund.zeile, woher);
    je[feld] = [...(je[feld] ?? []), befund];
  }
  return je;
}

/** The only field of that line; a line that holds several belongs to none of them. */
function feldInZeile(zeile: number | null, woher: Herkunft): string {
  if (zeile === null) return '';
  const { folge } = woher;
  if (folge && zeile >= folge.von && zeile <= folge.bis) return 'beratungsfolge';
  const [feld, ...weitere] = Object.entries(woher.felder).filter(([, s]) => s.zeile === zeile);
  if (feld && weitere.length === 0) return feld[0];
  const abschnitt = woher.abschnitte.findIndex((a) => a.zeile === zeile);
  return feld || abschnitt < 0 ? '' : abschnittFeld(woher, abschnitt);
}

/** Sections are found again by kind and heading, wherever they have been moved to. */
export const abschnittFeld = ({ abschnitte }: Pick<Herkunft, 'abschnitte'>, i: number): string => {
  const a = abschnitte[i];
  return a ? `abschnitt ${a.art} ${a.ueberschrift}` : '';
};

/** "Zeile 12: „Tobias Arndt“" */
export const stellenangabe = ({ zeile, original }: Stelle): string =>
  `Zeile ${zeile}: ${zitat(original, 160)}`;
