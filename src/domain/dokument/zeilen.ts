/** A line of the document as it stands there, counted from 1. */
export type Zeile = { nr: number; text: string };

const LF = 10;
const CR = 13;

/**
 * Text made safe for everything behind: no byte order mark, "o" + combining dots as one letter, and no NUL,
 * which PostgreSQL cannot store (it becomes the replacement character, so its place stays visible).
 */
export function bereinigt(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '\uFFFD')
    .replace(/[A-Za-z][\u0300-\u036F]/g, (paar) => paar.normalize('NFC'));
}

/**
 * Lines of a text that ends them with LF, CRLF, CR CR LF or CR, in one pass. Blank lines are left out: the
 * gap in the numbers shows them. A line of tabs stays, it is a table row with empty cells.
 */
export function zeilenAus(text: string): Zeile[] {
  const zeilen: Zeile[] = [];
  let nr = 1;
  let anfang = 0;
  const nimm = (ende: number) => {
    if (anfang === ende) return;
    const zeile = text.slice(anfang, ende);
    if (zeile.trim() !== '' || zeile.includes('\t')) zeilen.push({ nr, text: zeile });
  };
  for (let i = 0; i < text.length; i++) {
    const zeichen = text.charCodeAt(i);
    if (zeichen !== LF && zeichen !== CR) continue;
    nimm(i);
    let ende = i + 1;
    while (zeichen === CR && text.charCodeAt(ende) === CR) ende++;
    const alsEiner = zeichen === CR && text.charCodeAt(ende) === LF;
    nr += alsEiner ? 1 : ende - i;
    i = alsEiner ? ende : ende - 1;
    anfang = i + 1;
  }
  nimm(text.length);
  return zeilen;
}

/** A row whose cells are all empty. */
export const istLeer = (zeile: Zeile): boolean => zeile.text.trim() === '';

/** The lines as one text again, with the blank lines between them. */
export function textAus(zeilen: Zeile[]): string {
  const stuecke: string[] = [];
  let vorige: number | null = null;
  for (const zeile of zeilen) {
    if (vorige === null && istLeer(zeile)) continue;
    stuecke.push('\n'.repeat(zeile.nr - (vorige ?? zeile.nr)), zeile.text);
    vorige = zeile.nr;
  }
  return stuecke.join('').trimEnd();
}
