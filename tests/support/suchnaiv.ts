/**
 * Search a second time and simply: every word of every paper, compared one by one. Written without the product's own
 * folding, so that both can be wrong but hardly in the same way.
 */
const UMLAUTE: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', é: 'e', è: 'e', á: 'a', ł: 'l' };

const schlicht = (text: string): string =>
  [...text.toLocaleLowerCase('de')].map((z) => (z === '\u00ad' ? '' : (UMLAUTE[z] ?? z))).join('');

const getippt = (wort: string): string => {
  let aus = '';
  for (let i = 0; i < wort.length; i++) {
    const paar = wort.slice(i, i + 2);
    const davor = wort[i - 1] ?? '';
    if (paar === 'ae' || paar === 'oe' || (paar === 'ue' && !'aeq'.includes(davor || '-'))) {
      aus += wort[i];
      i++;
    } else aus += wort[i];
  }
  return aus;
};

const zahlen = (text: string): string[] =>
  (schlicht(text).match(/\d+(?:[-/]\d+)+/g) ?? []).map((z) => z.replace(/[-/]/g, 'x'));

/** All words of a text, in each way they can be typed. */
export function naivWorte(text: string): Set<string> {
  const einzeln = schlicht(text)
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== '');
  return new Set([...einzeln, ...einzeln.map(getippt), ...zahlen(text)]);
}

const ENDUNGEN = ['en', 'er', 'es', 'em', 'e', 'n', 's'];
const FUELL = new Set(['und', 'der', 'die', 'das', 'fur', 'in', 'zur', 'im']);
const VORSATZ = ['ds', 'drs', 'drucksache', 'drucksachen', 'vorlage', 'vorlagen', 'nr'];

function verlangt(q: string): ((wort: string) => boolean)[] {
  const roh = q.split(/\s+/).flatMap((s) => schlicht(s).match(/\d+(?:[-/]\d+)+|[a-z0-9]+/g) ?? []);
  const ohne: string[] = [];
  for (const w of roh) {
    // A number takes away all that only announces it.
    if (/^\d/.test(w)) while (VORSATZ.includes(ohne.at(-1) ?? '')) ohne.pop();
    ohne.push(w);
  }
  const gehalt = ohne.filter((w) => !FUELL.has(getippt(w)));
  return (gehalt.length > 0 ? gehalt : ohne).map((w) => {
    if (/\d/.test(w)) return (wort) => wort.startsWith(w.replace(/[-/]/g, 'x'));
    const g = getippt(w);
    const endung = ENDUNGEN.find((e) => g.endsWith(e) && g.length - e.length >= 4) ?? '';
    const stamm = g.slice(0, g.length - endung.length);
    const ohneZiffern = (wort: string) => !/\d/.test(wort);
    if (stamm.length >= 4) return (wort) => wort.includes(stamm) && ohneZiffern(wort);
    if (stamm.length === 3)
      return (wort) => wort.startsWith(stamm) || (wort.endsWith(stamm) && ohneZiffern(wort));
    return (wort) => wort.startsWith(stamm);
  });
}

/** True if these words hold all of what is asked. */
export const naivGefunden = (worte: ReadonlySet<string>, q: string): boolean =>
  verlangt(q).every((passt) => [...worte].some(passt));
