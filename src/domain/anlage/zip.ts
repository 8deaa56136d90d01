/** The end record of a ZIP stands in its last bytes: 22 of its own and a comment of up to 65,535. */
export const ZIP_ENDE = 22 + 65_535;
/** A longer list of contents belongs to no document. */
const LISTE_HOECHSTENS = 4 * 1024 * 1024;

export type Ausschnitt = { von: number; bis: number };

const sicht = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where in the file the list of contents stands (both ends included), read from its last bytes; null where there is none. */
export function findeInhaltsliste(ende: Uint8Array, dateigroesse: number): Ausschnitt | null {
  const daten = sicht(ende);
  for (let i = ende.length - 22; i >= 0; i--) {
    if (daten.getUint32(i, true) !== 0x06054b50) continue;
    const laenge = daten.getUint32(i + 12, true);
    const von = daten.getUint32(i + 16, true);
    const passt = laenge > 0 && laenge <= LISTE_HOECHSTENS && von + laenge <= dateigroesse;
    return passt ? { von, bis: von + laenge - 1 } : null;
  }
  return null;
}

/** The names in a list of contents; nothing is unpacked. Null where it is not one. */
export function namenAus(liste: Uint8Array): string[] | null {
  const daten = sicht(liste);
  const namen: string[] = [];
  const text = new TextDecoder();
  for (let i = 0; i < liste.length; ) {
    if (i + 46 > liste.length || daten.getUint32(i, true) !== 0x02014b50) return null;
    const name = daten.getUint16(i + 28, true);
    namen.push(text.decode(liste.subarray(i + 46, i + 46 + name)));
    i += 46 + name + daten.getUint16(i + 30, true) + daten.getUint16(i + 32, true);
  }
  return namen;
}
