import type { Abschnittsart } from '../vorlage/vorlage';
import { gemeint, schluessel } from './beschriftung';

/** Headings of the form as keys; what they open. */
const ABSCHNITTE = {
  beschlussvorschlag: 'BESCHLUSSVORSCHLAG',
  finanzielleauswirkungen: 'FINANZIELLE_AUSWIRKUNGEN',
  personelleauswirkungen: 'PERSONELLE_AUSWIRKUNGEN',
  klimarelevanz: 'KLIMARELEVANZ',
  begruendung: 'BEGRUENDUNG',
  sachstand: 'SACHSTAND',
  aktuellersachstand: 'SACHSTAND',
  sachstandsbericht: 'SACHSTAND',
  zwischenbericht: 'SACHSTAND',
  zwischenbilanz: 'SACHSTAND',
  zusammenfassung: 'ZUSAMMENFASSUNG',
  anlagen: 'ANLAGENVERZEICHNIS',
  anlagenverzeichnis: 'ANLAGENVERZEICHNIS',
} as const satisfies Record<string, Abschnittsart>;
const FORMTEILE = { tagesordnungspunkt: 'TITEL', betreff: 'TITEL', beratungsfolge: 'FOLGE' } as const;

type Schluessel = keyof typeof ABSCHNITTE | keyof typeof FORMTEILE;
const BEKANNTE = [...Object.keys(ABSCHNITTE), ...Object.keys(FORMTEILE)] as Schluessel[];

const LAENGSTE = 200;
const RAUTEN = /^#{1,6}(?=[\s*_]|$)/;
const GANZ_FETT = /^(\*\*[^*]+\*\*|__[^_]+__):?$/;
const SATZENDE = /[.,;!?]$/;

export type Ueberschrift = {
  ziel: 'TITEL' | 'FOLGE' | 'ABSCHNITT';
  art: Abschnittsart;
  /** As printed, without the marks of Markdown. */
  text: string;
  /** How it is marked as a heading; null: it is one only by its word. */
  marke: 'RAUTEN' | 'FETT' | null;
  /** The heading is one of the form's own. */
  bekannt: boolean;
  /** Written exactly as on the form. */
  genau: boolean;
};

/** A line without the marks of a Markdown heading: "### **Klimarelevanz:**" → "Klimarelevanz". */
export function ohneMarkierung(text: string): string {
  const blank = text.trim().replace(RAUTEN, '').replace(/#+$/, '').trim();
  return GANZ_FETT.test(blank) ? blank.replace(/^[*_]+|[*_]*:?[*_]*$/g, '').trim() : blank;
}

/**
 * Reads a line as a heading: by its marks, or without any by being a word of the form and nothing else.
 * A marked heading that names a Sachstand opens SACHSTAND, any other unknown one SONSTIGES.
 */
export function liesUeberschrift(zeile: string): Ueberschrift | null {
  if (zeile.length > LAENGSTE || zeile.startsWith('\t')) return null;
  const blank = zeile.trim();
  const marke = markeVon(blank);
  if (!marke && !istSchlicht(blank)) return null;
  const text = ohneMarkierung(blank).replace(/:$/, '').trim();
  const geschrieben = schluessel(text);
  if (!geschrieben) return null;
  const wort = gemeint(geschrieben, BEKANNTE);
  if (!wort && !marke) return null;
  const rumpf = { text, marke, bekannt: wort !== null, genau: wort === geschrieben };
  if (wort && wort in FORMTEILE)
    return { ...rumpf, ziel: FORMTEILE[wort as keyof typeof FORMTEILE], art: 'SONSTIGES' };
  const art = wort ? ABSCHNITTE[wort as keyof typeof ABSCHNITTE] : unbekannt(geschrieben);
  return { ...rumpf, ziel: 'ABSCHNITT', art };
}

function markeVon(blank: string): Ueberschrift['marke'] {
  if (RAUTEN.test(blank)) return 'RAUTEN';
  return GANZ_FETT.test(blank) ? 'FETT' : null;
}

/** Could be a heading without marks: words alone, no sentence, no list item, no table row. */
const istSchlicht = (blank: string): boolean =>
  /^[\p{L}\d\uFFFD]/u.test(blank) && !SATZENDE.test(blank) && !/\t|\s{2}/.test(blank);

function unbekannt(geschrieben: string): Abschnittsart {
  return /sachstand|zwischenbericht|zwischenbilanz/.test(geschrieben) ? 'SACHSTAND' : 'SONSTIGES';
}
