import { DATEIARTEN, type Dateiart } from './dateiart';

/** How many bytes from the beginning `erkenneAnfang` wants to see. */
export const ANFANG = 256;

const ascii = (bytes: Uint8Array, von: number, bis: number): string =>
  String.fromCharCode(...bytes.subarray(von, bis));

const beginntMit = (bytes: Uint8Array, zeichen: readonly number[]): boolean =>
  zeichen.every((wert, i) => bytes[i] === wert);

/** Before its mark a PDF may carry a byte order mark and white space. */
function istPdf(bytes: Uint8Array): boolean {
  return /^(ï»¿)?\s{0,64}%PDF-\d/.test(ascii(bytes, 0, 80));
}

/**
 * The kind of a file by its first bytes, never by its name: a kind, `ZIP` for a container whose list of contents
 * decides, or null for what is none of them (perhaps text).
 */
export function erkenneAnfang(bytes: Uint8Array): Dateiart | 'ZIP' | null {
  if (istPdf(bytes)) return 'PDF';
  if (beginntMit(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'PNG';
  if (beginntMit(bytes, [0xff, 0xd8, 0xff])) return 'JPEG';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'WEBP';
  return beginntMit(bytes, [0x50, 0x4b, 0x03, 0x04]) ? (openDocument(bytes) ?? 'ZIP') : null;
}

/** OpenDocument says what it is in its first entry, uncompressed. */
function openDocument(bytes: Uint8Array): Dateiart | null {
  const unverpackt = bytes[8] === 0 && bytes[9] === 0;
  const ohneZusatz = bytes[28] === 0 && bytes[29] === 0;
  if (!unverpackt || !ohneZusatz || ascii(bytes, 30, 38) !== 'mimetype') return null;
  const laenge = (bytes[18] ?? 0) + ((bytes[19] ?? 0) << 8);
  const mimetyp = ascii(bytes, 38, 38 + Math.min(laenge, 100));
  return (['ODT', 'ODS'] as const).find((art) => DATEIARTEN[art].mimetyp === mimetyp) ?? null;
}

/** An Office document by the names in its container; with macros it is none. */
export function erkenneOffice(namen: readonly string[]): Dateiart | null {
  const hat = new Set(namen);
  if (!hat.has('[Content_Types].xml') || namen.some((n) => /vbaProject\.bin$/i.test(n))) return null;
  if (hat.has('word/document.xml')) return 'DOCX';
  if (hat.has('xl/workbook.xml')) return 'XLSX';
  return hat.has('ppt/presentation.xml') ? 'PPTX' : null;
}

/**
 * Reads along with a file and knows at its end whether it is text: UTF-8, or one byte a character as older spreadsheets
 * write it, and no control characters but those of lines and tabs.
 */
export function textpruefung(): { nimm: (bytes: Uint8Array) => void; istText: () => boolean } {
  let text = true;
  return {
    nimm: (bytes) => {
      text &&= !bytes.some((b) => (b < 0x20 && b !== 9 && b !== 10 && b !== 12 && b !== 13) || b === 0x7f);
    },
    istText: () => text,
  };
}
