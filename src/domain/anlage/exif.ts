import type { Angabe } from './angaben';

/** Exif stands in the first segments of a JPEG; further on nobody looks. */
export const EXIF_BEREICH = 256 * 1024;

const NAMEN: Readonly<Record<number, string>> = { 315: 'Urheber des Bildes', 40093: 'Urheber des Bildes' };
const GPS = 0x8825;
const XP_AUTHOR = 0x9c9d;

/** What the Exif of a JPEG says of people and places: who took it, and that it knows where. Broken: nothing. */
export function angabenImJpeg(anfang: Uint8Array): Angabe[] {
  const tiff = findeExif(anfang);
  try {
    return tiff ? ausTiff(tiff) : [];
  } catch (fehler) {
    if (fehler instanceof RangeError) return [];
    throw fehler;
  }
}

function findeExif(bytes: Uint8Array): Uint8Array | null {
  for (let i = 2; i + 4 <= bytes.length && bytes[i] === 0xff; ) {
    const laenge = ((bytes[i + 2] ?? 0) << 8) + (bytes[i + 3] ?? 0);
    const segment = bytes.subarray(i + 4, i + 2 + laenge);
    if (bytes[i + 1] === 0xe1 && String.fromCharCode(...segment.subarray(0, 6)) === 'Exif\0\0')
      return segment.subarray(6);
    if (laenge < 2) return null;
    i += 2 + laenge;
  }
  return null;
}

function ausTiff(tiff: Uint8Array): Angabe[] {
  const daten = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const klein = daten.getUint16(0) === 0x4949;
  const verzeichnis = daten.getUint32(4, klein);
  const anzahl = Math.min(daten.getUint16(verzeichnis, klein), 500);
  const angaben: Angabe[] = [];
  for (let n = 0; n < anzahl; n++) {
    const ort = verzeichnis + 2 + n * 12;
    const marke = daten.getUint16(ort, klein);
    const feld = NAMEN[marke];
    if (marke === GPS) angaben.push({ feld: 'Aufnahmeort', wert: 'Das Bild enthält Koordinaten.' });
    if (!feld) continue;
    const laenge = Math.min(daten.getUint32(ort + 4, klein), 1000);
    const ab = laenge > 4 ? daten.getUint32(ort + 8, klein) : ort + 8;
    const text = new TextDecoder(marke === XP_AUTHOR ? 'utf-16le' : 'utf-8').decode(
      tiff.subarray(ab, ab + laenge),
    );
    angaben.push({ feld, wert: text.replaceAll('\0', '').trim() });
  }
  return angaben;
}
