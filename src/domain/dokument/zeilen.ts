/** A line of the document as it stands there, counted from 1. */
export type Zeile = { nr: number; text: string };

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

/** Lines of a text that ends them with LF, CRLF, CR CR LF or CR. One pass, so that no input is slow. */
export function zeilenAus(text: string): Zeile[] {
  const zeilen: Zeile[] = [];
  let anfang = 0;
  for (let i = 0; i < text.length; i++) {
    const zeichen = text.charCodeAt(i);
    if (zeichen !== 10 && zeichen !== 13) continue;
    zeilen.push({ nr: zeilen.length + 1, text: text.slice(anfang, i) });
    if (zeichen === 13) {
      let ende = i + 1;
      while (text.charCodeAt(ende) === 13) ende++;
      const einUmbruch = text.charCodeAt(ende) === 10;
      for (let n = i + 1; !einUmbruch && n < ende; n++) zeilen.push({ nr: zeilen.length + 1, text: '' });
      i = einUmbruch ? ende : ende - 1;
    }
    anfang = i + 1;
  }
  if (anfang < text.length) zeilen.push({ nr: zeilen.length + 1, text: text.slice(anfang) });
  return zeilen;
}

export const istLeer = (zeile: Zeile): boolean => zeile.text.trim() === '';
