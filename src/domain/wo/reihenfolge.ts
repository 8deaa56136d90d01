import type { Nummernmuster } from '../drucksache/muster';
import { nummernleser } from '../drucksache/nummer';
import type { Tafelsorte } from './filter';
import type { Laufende } from './zeile';

/** Papers in an order, each with the text they are ordered by. */
export type Ordnung = { vorlagen: readonly Laufende[]; schluessel: readonly string[] };

/** Behind everything that is written. */
const ZULETZT = '\uffff';
/** Before everything that is written: "12" before "12-E1". */
const TRENNER = '\u0000';
const JAHRE = 9999;
const NUMMERN = Number.MAX_SAFE_INTEGER;
const stellen = (zahl: number, anzahl: number) => String(zahl).padStart(anzahl, '0');

/** As a phone book has it (DIN 5007-2), by characters alone. */
const telefonbuch = (text: string): string =>
  text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

/** Year and running number, newest first; then the paper itself before its suffixes. What is no number of the city comes last. */
function nachDrucksache(muster: Nummernmuster | null): (v: Laufende) => string[] {
  const lies = muster ? nummernleser(muster) : () => null;
  return ({ nummer }) => {
    if (nummer === null) return [ZULETZT];
    const gelesen = lies(nummer);
    const zuerst = gelesen
      ? [stellen(JAHRE - gelesen.jahr, 4), stellen(NUMMERN - gelesen.laufend, 16)]
      : [ZULETZT, ''];
    return [...zuerst, stellen(nummer.length, 3), nummer];
  };
}

const TEILE: Record<Tafelsorte, (muster: Nummernmuster | null) => (v: Laufende) => string[]> = {
  SEIT: () => (v) => [v.seit ?? ZULETZT, v.nummer ?? ZULETZT],
  TERMIN: () => (v) => [v.naechster?.datum ?? ZULETZT, v.nummer ?? ZULETZT],
  BETREFF: () => (v) => [telefonbuch(v.betreff)],
  NUMMER: nachDrucksache,
};

/** Papers as a board orders them within a group; ties by id. `muster`: how the city writes its numbers. */
export function ordne(alle: readonly Laufende[], sort: Tafelsorte, muster: Nummernmuster | null): Ordnung {
  const teile = TEILE[sort](muster);
  const paare = alle.map((v) => ({ v, schluessel: [...teile(v), v.vorlageId].join(TRENNER) }));
  paare.sort((a, b) => (a.schluessel < b.schluessel ? -1 : a.schluessel > b.schluessel ? 1 : 0));
  return { vorlagen: paare.map((p) => p.v), schluessel: paare.map((p) => p.schluessel) };
}

/** Of the first order what is not in `ids`, of the second what is, in their common order. */
export function verschmelze(ausser: Ordnung, nur: Ordnung, ids: ReadonlySet<string>): Laufende[] {
  const alle: Laufende[] = [];
  let i = 0;
  const bis = (schluessel: string | null) => {
    for (; i < ausser.vorlagen.length; i++) {
      const v = ausser.vorlagen[i];
      if (!v || (schluessel !== null && (ausser.schluessel[i] ?? '') > schluessel)) return;
      if (!ids.has(v.vorlageId)) alle.push(v);
    }
  };
  for (const [n, v] of nur.vorlagen.entries()) {
    if (!ids.has(v.vorlageId)) continue;
    bis(nur.schluessel[n] ?? '');
    alle.push(v);
  }
  bis(null);
  return alle;
}
