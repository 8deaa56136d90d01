import { istVertipptes } from '../../beratungsfolge/erkennung/wortvergleich';

/** Longest text that can be a label; every line of a document is asked, so the answer must be cheap. */
const HOECHSTLAENGE = 200;
const UMLAUTE: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A printed label or heading reduced to its letters: "**Begründung:**" → "begruendung". */
export function schluessel(text: string): string {
  let wort = '';
  for (const zeichen of text.slice(0, HOECHSTLAENGE).toLowerCase()) {
    if (zeichen >= 'a' && zeichen <= 'z') wort += zeichen;
    else if (zeichen > '\x7F') wort += UMLAUTE[zeichen] ?? (/\p{L}/u.test(zeichen) ? zeichen : '');
  }
  return wort;
}

/** The words of a printed label row, for the question whether it reads as on the form. */
export const wortlaut = (text: string): string => (text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');

/** Labels of the form are short and have no digits: asked first, because most lines of a document are none. */
export const kannBeschriftungSein = (text: string): boolean =>
  text.length >= 5 && text.length <= HOECHSTLAENGE && !/\d/.test(text);

/** Words of their own that look like a slip of a known label: greening is no reason. */
const EIGENE_WOERTER = new Set(['begruenung']);

/**
 * The known label that is meant, typing slips and lost umlauts included, else null. Most lines are no label:
 * they are dismissed by their first and last letters before letters are counted.
 */
export function gemeint<T extends string>(geschrieben: string, bekannte: readonly T[]): T | null {
  if (geschrieben.length < 5) return null;
  const anfang = geschrieben.slice(0, 2);
  const ende = geschrieben.slice(-2);
  for (const bekannt of bekannte) {
    if (bekannt === geschrieben) return bekannt;
    const laenge = bekannt.length - geschrieben.length;
    if (laenge > 2 || laenge < -2 || !(bekannt.startsWith(anfang) || bekannt.endsWith(ende))) continue;
    if (istVertipptes(geschrieben, bekannt) && !EIGENE_WOERTER.has(geschrieben)) return bekannt;
  }
  return null;
}
