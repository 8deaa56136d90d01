import { ausdruck, MUSTER_DORTMUND, type Nummernmuster, woertlich } from './muster';
import { normalisiere } from './nummer';

/** A number found in running text; von/bis as for `slice`. */
export type Erwaehnung = { nummer: string; von: number; bis: number };

const STRICH = '[-‐‑–]';
const WEIT = 60;

/** Words that announce a number: "Drucksache – Nr.:", "DS-Nr.", "Dr. Nr.:" */
const ANKUENDIGUNG = /(?:drucksachen?|\bds|\bdr\.)[\s‐‑–-]*(?:nr\.?|nummer)?\s*:?\s*$/i;
/** A telephone number is being written: a word for it, +49, or an area code. */
const TELEFON_BEGINN = [
  '\\b(?:tel(?:efon)?|(?:tele)?fax|mobil|durchwahl|ruf)(?:-? ?(?:nr|nummer))?\\b[.:]*',
  '\\+49',
  '\\(0\\d{2,5}\\)',
  '(?<!\\d)0\\d{2,5} ?/',
  '(?<!\\d)0\\d{2,4}(?= )',
];
const TELEFON = new RegExp(`(?:${TELEFON_BEGINN.join('|')})[ \\t\\d()/.-]*$`, 'i');
const GELD_DAVOR = /(?:€|\beur|\beuro)\s*$/i;
const GELD_DANACH = /^\s*(?:€|eur\b|euro\b)/i;
const TELEFON_DANACH = /^ \d{2,4}(?![\d.])/;

/** Fixed text of a pattern in running text: any dash, and blanks around it (allowed only after an announcement). */
function fest(text: string): string {
  return [...text]
    .map((zeichen) => {
      if (zeichen === '-') return `\\s?${STRICH}\\s?`;
      return /\s/.test(zeichen) ? '\\s' : woertlich(zeichen);
    })
    .join('');
}

function meintEtwasAnderes(davor: string, fund: string, danach: string): boolean {
  if (TELEFON.test(davor) || GELD_DAVOR.test(davor) || GELD_DANACH.test(danach)) return true;
  return fund.startsWith('0') && TELEFON_DANACH.test(danach);
}

/**
 * Finds Drucksache-Nummern in running text, in order: "(DS-Nr.: 08799-13)", "Drucksache-Nr. 05237-04E".
 * Not inside longer numbers, telephone numbers, amounts or dates ("12345-67890", "0231/50 22600-12").
 * `nummer` is normalised, the text between von and bis is as written. Whether the paper exists is not known here.
 */
export function findeDrucksachen(text: string, muster: Nummernmuster = MUSTER_DORTMUND): Erwaehnung[] {
  const davorNicht = '(?<![\\p{L}\\d]|\\d[.,‐‑–-]|(?<![‐‑–-]\\d)\\d/)';
  const danachNicht = '(?![\\p{L}\\d]|[-‐‑–]\\d|[.,/]\\d{1,4}(?!\\d))';
  const suche = new RegExp(`${davorNicht}${ausdruck(muster, fest)}${danachNicht}`, 'gu');
  return [...text.matchAll(suche)].flatMap((treffer) => {
    const [fund] = treffer;
    const von = treffer.index;
    const bis = von + fund.length;
    const davor = text.slice(Math.max(0, von - WEIT), von);
    const angekuendigt = ANKUENDIGUNG.test(davor);
    const nummer = normalisiere(fund, muster);
    if (nummer === null || (/\s/.test(fund) && !/\s/.test(muster.text) && !angekuendigt)) return [];
    if (!angekuendigt && meintEtwasAnderes(davor, fund, text.slice(bis, bis + WEIT))) return [];
    return [{ nummer, von, bis }];
  });
}
