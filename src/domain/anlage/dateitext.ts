/**
 * Why the text of a file is not, or not wholly, in the search (datei_text.hindernis). TEILWEISE and GEKUERZT come with
 * text, the others without.
 */
export const TEXTHINDERNISSE = [
  'ART',
  'FEHLT',
  'ZU_GROSS',
  'ZU_LANGE',
  'SPEICHER',
  'UNLESBAR',
  'KEIN_TEXT',
  'TEILWEISE',
  'GEKUERZT',
] as const;
export type Texthindernis = (typeof TEXTHINDERNISSE)[number];

/** What was read of a file: its text for the search, null where there is none; and what stood in the way, null where nothing did. */
export type Dateitext = { text: string | null; hindernis: Texthindernis | null };

/** More characters of one file are not searched. */
export const DATEITEXT_HOECHSTENS = 300_000;

export const ohneText = (hindernis: Texthindernis): Dateitext => ({ text: null, hindernis });

/** Cleans what was read, page by page; `luecken`: something was left out already. */
export function alsDateitext(seiten: readonly string[], luecken = false): Dateitext {
  const text = gesaeubert(seiten);
  if (text === '') return ohneText(luecken ? 'UNLESBAR' : 'KEIN_TEXT');
  const zeichen = text.length > DATEITEXT_HOECHSTENS ? gekuerzt(text) : text;
  if (zeichen !== text) return { text: zeichen, hindernis: 'GEKUERZT' };
  return { text, hindernis: luecken ? 'TEILWEISE' : null };
}

/** Up to the limit, no word and no character cut in two. */
function gekuerzt(text: string): string {
  const anfang = text.slice(0, DATEITEXT_HOECHSTENS);
  const letztes = anfang.search(/\s\S*$/);
  const bis = letztes > DATEITEXT_HOECHSTENS / 2 ? letztes : DATEITEXT_HOECHSTENS;
  return anfang.slice(0, bis).replace(/[\uD800-\uDBFF]$/, '');
}

const gesaeubert = (seiten: readonly string[]): string =>
  verbunden(seiten.map(lesbar).filter(Boolean).join('\n'));

/** Composed letters, no control characters, no empty lines. */
const lesbar = (roh: string): string =>
  roh
    .normalize('NFKC')
    .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cs}\p{Cn}]/gu, (zeichen) => (zeichen === '\n' ? zeichen : ''))
    .split('\n')
    .map((zeile) => zeile.trim())
    .filter(Boolean)
    .join('\n');

/** A page of print without its number, which stands alone on its first or last line. */
export function ohneSeitenzahl(seite: string): string {
  const zeilen = seite.split('\n').filter((zeile) => zeile.trim() !== '');
  const istZahl = (i: number) => SEITENZAHL.test(zeilen[i]?.trim() ?? '');
  const abgetrennt = /[-‐‑]\s*$/.test(zeilen.at(-2) ?? '');
  if (istZahl(zeilen.length - 1) && !abgetrennt) zeilen.pop();
  if (istZahl(0)) zeilen.shift();
  return zeilen.join('\n');
}

/** "3", "- 3 -", "Seite 3 von 12", "3/12" on a line of its own. */
const SEITENZAHL = /^(?:[-–—] ?)?(?:(?:Seite|S\.) )?\d{1,4}(?: ?(?:\/|von) ?\d{1,4})?(?: ?[-–—])?$/i;

/** After these a hyphen stands for the rest of a word: "Haupt- und Finanzausschuss". */
const BINDEWORT =
  /^(?:und|oder|bzw|beziehungsweise|sowie|als|wie|bis|noch|statt|aber|nebst|u\.)(?![\p{L}\p{N}])/iu;

/**
 * Joins what the end of a line took apart: "Schul-" + "ausschuss" is one word, "Haupt-" + "und Finanzausschuss" keeps its
 * hyphen and its space, "Nordrhein-" + "Westfalen" keeps the hyphen only. A soft hyphen goes with its line break.
 */
function verbunden(text: string): string {
  return text
    .replace(/\u00AD\n?/g, '')
    .replace(/(?<=[\p{L}\p{N}])[-‐‑]\n(?=([^\n]{1,20}))/gu, (_, danach: string) => {
      if (BINDEWORT.test(danach)) return '- ';
      return /^\p{Ll}/u.test(danach) ? '' : '-';
    });
}

/**
 * A text file does not say its encoding: UTF-16 by its mark, UTF-8 where it is that, else Windows-1252. `angeschnitten`:
 * these are its first bytes only, and the last character may be cut.
 */
export function alsKlartext(bytes: Uint8Array, angeschnitten = false): string {
  const zeichensatz = { fffe: 'utf-16le', feff: 'utf-16be' }[marke(bytes)];
  if (zeichensatz) return new TextDecoder(zeichensatz).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: angeschnitten });
  } catch {
    return windows1252(bytes);
  }
}

/** Its 27 characters of 0x80 to 0x9F by hand: Node 20 reads Latin-1 under this name. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (zeichen) => WINDOWS[zeichen.charCodeAt(0) - 0x80] ?? '');

const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const marke = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 2)].map((b) => b.toString(16).padStart(2, '0')).join('');
