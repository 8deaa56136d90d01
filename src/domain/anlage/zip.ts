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

/** An entry of a container: its name, where it begins, and its size as packed and (as it says itself) unpacked. */
export type Eintrag = { name: string; ab: number; gepackt: number; entpackt: number; verfahren: number };

/** What a list of contents names; nothing is unpacked. Null where it is not one. */
export function eintraegeAus(liste: Uint8Array): Eintrag[] | null {
  const daten = sicht(liste);
  const eintraege: Eintrag[] = [];
  const text = new TextDecoder();
  for (let i = 0; i < liste.length; ) {
    if (i + 46 > liste.length || daten.getUint32(i, true) !== 0x02014b50) return null;
    const name = daten.getUint16(i + 28, true);
    eintraege.push({
      name: text.decode(liste.subarray(i + 46, i + 46 + name)),
      ab: daten.getUint32(i + 42, true),
      gepackt: daten.getUint32(i + 20, true),
      entpackt: daten.getUint32(i + 24, true),
      verfahren: daten.getUint16(i + 10, true),
    });
    i += 46 + name + daten.getUint16(i + 30, true) + daten.getUint16(i + 32, true);
  }
  return eintraege;
}

/** A document that says it unpacks to more than this, or to so many times its size, is meant to do harm. */
const ENTPACKT_HOECHSTENS = 1024 * 1024 * 1024;
const VERHAELTNIS_HOECHSTENS = 1000;

/** True for a container small enough to be opened by whoever reads it. */
export function entpacktMassvoll(eintraege: readonly Eintrag[]): boolean {
  const summe = (was: 'gepackt' | 'entpackt') => eintraege.reduce((n, e) => n + e[was], 0);
  const entpackt = summe('entpackt');
  return (
    entpackt <= ENTPACKT_HOECHSTENS &&
    (entpackt < 1024 * 1024 || entpackt <= summe('gepackt') * VERHAELTNIS_HOECHSTENS)
  );
}

/** Where the packed bytes of an entry stand, read from the 30 bytes it begins with; null where it is none. */
export function inhaltVon(kopf: Uint8Array, { ab, gepackt }: Eintrag): Ausschnitt | null {
  if (kopf.length < 30 || gepackt === 0 || sicht(kopf).getUint32(0, true) !== 0x04034b50) return null;
  const von = ab + 30 + sicht(kopf).getUint16(26, true) + sicht(kopf).getUint16(28, true);
  return { von, bis: von + gepackt - 1 };
}
