export type Kodierung = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

/** Windows-1252 at 0x80–0x9F. Node decodes these bytes as ISO 8859-1, which would lose "€" and all quotation marks. */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function alsWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9F]/g, (zeichen) => CP1252[zeichen.charCodeAt(0) - 0x80] ?? zeichen);
}

function anzahl(text: string, muster: RegExp): number {
  let n = 0;
  for (const _ of text.matchAll(muster)) n++;
  return n;
}

/**
 * Bytes of a file as text: UTF-16 by its byte order mark, UTF-8 with or without one, everything else as
 * Windows-1252. A few broken bytes (a file cut in the middle of a letter) do not turn a UTF-8 text into
 * another encoding: it stays UTF-8 as long as more letters are whole than broken. Never throws.
 */
export function entschluessele(bytes: Uint8Array): { text: string; kodierung: Kodierung } {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), kodierung: 'UTF-16LE' };
  if (a === 0xfe && b === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), kodierung: 'UTF-16BE' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), kodierung: 'UTF-8' };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const defekte = anzahl(text, /\uFFFD/g);
    const heile = anzahl(text, /[^\0-\x7F\uFFFD]/g);
    if (heile > defekte) return { text, kodierung: 'UTF-8' };
    return { text: alsWindows1252(bytes), kodierung: 'Windows-1252' };
  }
}
