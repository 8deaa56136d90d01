import type { Abschnittsart } from '../../vorlage/vorlage';
import { gemeint, kannBeschriftungSein, schluessel } from '../kopf/beschriftung';

type Ziel = { ziel: 'TITEL' | 'FOLGE' | 'ABSCHNITT'; art: Abschnittsart };
const abschnitt = (art: Abschnittsart): Ziel => ({ ziel: 'ABSCHNITT', art });

/** Headings of the form as keys, and what they open. */
const FORMULAR = {
  tagesordnungspunkt: { ziel: 'TITEL', art: 'SONSTIGES' },
  betreff: { ziel: 'TITEL', art: 'SONSTIGES' },
  beratungsfolge: { ziel: 'FOLGE', art: 'SONSTIGES' },
  beschlussvorschlag: abschnitt('BESCHLUSSVORSCHLAG'),
  finanzielleauswirkungen: abschnitt('FINANZIELLE_AUSWIRKUNGEN'),
  personelleauswirkungen: abschnitt('PERSONELLE_AUSWIRKUNGEN'),
  klimarelevanz: abschnitt('KLIMARELEVANZ'),
  begruendung: abschnitt('BEGRUENDUNG'),
  sachstand: abschnitt('SACHSTAND'),
  aktuellersachstand: abschnitt('SACHSTAND'),
  sachstandsbericht: abschnitt('SACHSTAND'),
  zwischenbericht: abschnitt('SACHSTAND'),
  zwischenbilanz: abschnitt('SACHSTAND'),
  zusammenfassung: abschnitt('ZUSAMMENFASSUNG'),
  anlagen: abschnitt('ANLAGENVERZEICHNIS'),
  anlagenverzeichnis: abschnitt('ANLAGENVERZEICHNIS'),
} as const satisfies Record<string, Ziel>;
const BEKANNTE = Object.keys(FORMULAR) as (keyof typeof FORMULAR)[];

const LAENGSTE = 200;
const RAUTEN = /^#{1,6}(?=[\s*_]|$)/;
const GANZ_FETT = /^(\*\*[^*]+\*\*|__[^_]+__):?$/;
const SATZENDE = /[.,;!?]$/;

export type Ueberschrift = Ziel & {
  /** As printed, without the marks of Markdown. */
  text: string;
  /** How it is marked as a heading; null: it is one only by its word. */
  marke: 'RAUTEN' | 'FETT' | null;
  /** The heading is one of the form's own. */
  bekannt: boolean;
  /** Written as on the form. A section keeps its heading, so there only the letters count. */
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
  const text = marke ? ohneMarkierung(blank).replace(/:$/, '').trim() : blank.replace(/:$/, '').trim();
  const geschrieben = schluessel(text);
  if (!geschrieben) return null;
  const wort = gemeint(geschrieben, BEKANNTE);
  if (!wort)
    return (
      marke && { ziel: 'ABSCHNITT', art: unbekannt(geschrieben), text, marke, bekannt: false, genau: true }
    );
  const { ziel, art } = FORMULAR[wort];
  const genau = (ziel === 'ABSCHNITT' ? geschrieben : text.toLowerCase()) === wort;
  return { ziel, art, text, marke, bekannt: true, genau };
}

function markeVon(blank: string): Ueberschrift['marke'] {
  if (RAUTEN.test(blank)) return 'RAUTEN';
  return GANZ_FETT.test(blank) ? 'FETT' : null;
}

/** Could be a heading without marks: words alone, no sentence, no list item, no table row. */
const istSchlicht = (blank: string): boolean =>
  kannBeschriftungSein(blank) &&
  /^[\p{L}\uFFFD]/u.test(blank) &&
  !SATZENDE.test(blank) &&
  !/\t|\s{2}/.test(blank);

function unbekannt(geschrieben: string): Abschnittsart {
  return /sachstand|zwischenbericht|zwischenbilanz/.test(geschrieben) ? 'SACHSTAND' : 'SONSTIGES';
}
