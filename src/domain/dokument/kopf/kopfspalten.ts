import { glatt, istTabelliert, zellen } from '../folge/zellen';
import { gemeint, kannBeschriftungSein, schluessel, wortlaut } from './beschriftung';
import { istDatumsartig } from './druckdatum';

export type Spalte = 'fachbereich' | 'dezernent' | 'datum' | 'verantwortlich' | 'telefon' | 'dringlichkeit';

const EINFACHE = ['fachbereich', 'verantwortlich', 'telefon', 'dringlichkeit'] as const;
/** The two label rows of the form when single blanks are all that is left between the columns. */
const GANZE_ZEILEN = {
  fachbereichdezernentingeschaeftsfuehrerdatum: ['fachbereich', 'dezernent', 'datum'],
  verantwortlichtelefondringlichkeit: ['verantwortlich', 'telefon', 'dringlichkeit'],
} as const;
const WORTLAUTE: ReadonlySet<string> = new Set([
  'fachbereich dezernent in geschäftsführer datum',
  'verantwortlich telefon dringlichkeit',
]);
const GANZE_SCHLUESSEL = Object.keys(GANZE_ZEILEN) as (keyof typeof GANZE_ZEILEN)[];

/** Every line of a document is asked: the first letter answers for most. */
const BEGINN = /^[\s|*]*[fdvtg]/i;

function spalteNach(beschriftung: string): Spalte | null {
  const wort = schluessel(beschriftung);
  if (wort === 'datum') return 'datum';
  if (wort.startsWith('dezernent') || wort.startsWith('geschaeftsfuehrer')) return 'dezernent';
  return gemeint(wort, EINFACHE);
}

/** The columns a label row names, null standing for one the form does not have; null when it is no label row. */
export function liesBeschriftungen(text: string): (Spalte | null)[] | null {
  if (!BEGINN.test(text) || !kannBeschriftungSein(text)) return null;
  const beschriftet = zellen(text);
  if (beschriftet.filter(Boolean).length === 1) {
    const ganze = gemeint(schluessel(text), GANZE_SCHLUESSEL);
    return ganze ? [...GANZE_ZEILEN[ganze]] : null;
  }
  const spalten = beschriftet.map(spalteNach);
  return spalten.filter(Boolean).length >= 2 ? spalten : null;
}

/** The row reads exactly like one of the form's two. */
export const istGenaueBeschriftung = (text: string): boolean => WORTLAUTE.has(wortlaut(text));

export type Verteilung = { werte: [Spalte, string][]; ueberzaehlig: string[]; geraten: boolean };

/**
 * Puts the cells of a value row under their labels: by place where columns are told apart, else by shape
 * (a day, a number in front, a telephone number), because blanks cannot show an empty cell.
 */
export function verteile(text: string, spalten: (Spalte | null)[]): Verteilung {
  const teile = zellen(text);
  if (!istTabelliert(text) && teile.length !== spalten.length) return nachGestalt(teile, spalten);
  const werte: [Spalte, string][] = [];
  const ueberzaehlig: string[] = [];
  for (const [i, teil] of teile.entries()) {
    const spalte = spalten[i];
    if (teil && spalte) werte.push([spalte, teil]);
    else if (teil) ueberzaehlig.push(teil);
  }
  return { werte, ueberzaehlig, geraten: false };
}

function nachGestalt(teile: string[], spalten: (Spalte | null)[]): Verteilung {
  const woerter = glatt(teile.join(' ')).split(' ');
  const werte = spalten.includes('telefon') ? personNachGestalt(teile, woerter) : amtNachGestalt(woerter);
  return { werte: werte.filter(([, wert]) => wert !== ''), ueberzaehlig: [], geraten: true };
}

/** "61 StR Martin Beispiel 12.07.2011": the number in front and the day at the end frame the name. */
function amtNachGestalt(woerter: string[]): [Spalte, string][] {
  const ende = istDatumsartig(woerter.at(-1) ?? '') ? woerter.length - 1 : woerter.length;
  const kuerzel = /^(?:FB|StA)$/i.test(woerter[0] ?? '') ? 2 : 1;
  const vorne = /\d/.test(woerter[kuerzel - 1] ?? '') && kuerzel <= ende ? kuerzel : 0;
  return [
    ['fachbereich', woerter.slice(0, vorne).join(' ')],
    ['dezernent', woerter.slice(vorne, ende).join(' ')],
    ['datum', woerter.slice(ende).join(' ')],
  ];
}

/** "Erika Muster 22 600 Ja": the first run of digits is the telephone number. */
function personNachGestalt(teile: string[], woerter: string[]): [Spalte, string][] {
  const istZiffern = (wort: string | undefined) => wort !== undefined && /^[\d+(][\d/()+.-]*$/.test(wort);
  const ab = woerter.findIndex(istZiffern);
  if (ab < 0 && /^(?:ja|nein)$/i.test(woerter.at(-1) ?? '') && teile.length === 1)
    return [
      ['verantwortlich', woerter.slice(0, -1).join(' ')],
      ['dringlichkeit', woerter.at(-1) ?? ''],
    ];
  if (ab < 0)
    return [
      ['verantwortlich', teile[0] ?? ''],
      ['dringlichkeit', teile.slice(1).join(' ')],
    ];
  let bis = ab;
  while (istZiffern(woerter[bis])) bis++;
  return [
    ['verantwortlich', woerter.slice(0, ab).join(' ')],
    ['telefon', woerter.slice(ab, bis).join(' ')],
    ['dringlichkeit', woerter.slice(bis).join(' ')],
  ];
}
