import type { Ergebnis } from '../beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '../beratungsfolge/schritt';

/** A step of the sitting, as "Alle Kenntnisnahmen vermerken" looks at it. */
export type Sammelzeile = {
  beratungId: string;
  zustaendigkeit: Zustaendigkeit;
  ergebnis: Ergebnis | null;
  entfallen: boolean;
  vorlageZurueckgezogen: boolean;
  /** This Akteur records the results of its body. */
  eigenes: boolean;
};

export type Auslassgrund =
  | 'ABGESAGT'
  | 'ANDERES_GREMIUM'
  | 'ENTFALLEN'
  | 'HAT_ERGEBNIS'
  | 'KEINE_KENNTNISNAHME'
  | 'NICHT_BEGONNEN'
  | 'ZURUECKGEZOGEN';

export type Sammelauswahl<Z extends Sammelzeile> = {
  vermerken: Z[];
  ausgelassen: { zeile: Z; grund: Auslassgrund }[];
};

/**
 * What one stroke notes (V-MATRIX): Kenntnisnahmen of one's own bodies without a result, of a sitting that has begun.
 * Everything else is left out, each with the first reason that holds.
 */
export function waehleKenntnisnahmen<Z extends Sammelzeile>(
  zeilen: readonly Z[],
  sitzung: { begonnen: boolean; abgesagt: boolean },
): Sammelauswahl<Z> {
  const auswahl: Sammelauswahl<Z> = { vermerken: [], ausgelassen: [] };
  for (const zeile of zeilen) {
    const grund = auslassgrund(zeile, sitzung);
    if (grund === null) auswahl.vermerken.push(zeile);
    else auswahl.ausgelassen.push({ zeile, grund });
  }
  return auswahl;
}

function auslassgrund(
  z: Sammelzeile,
  sitzung: { begonnen: boolean; abgesagt: boolean },
): Auslassgrund | null {
  if (!z.eigenes) return 'ANDERES_GREMIUM';
  if (z.ergebnis !== null) return 'HAT_ERGEBNIS';
  if (z.vorlageZurueckgezogen) return 'ZURUECKGEZOGEN';
  if (z.entfallen) return 'ENTFALLEN';
  if (z.zustaendigkeit !== 'KENNTNISNAHME') return 'KEINE_KENNTNISNAHME';
  if (sitzung.abgesagt) return 'ABGESAGT';
  return sitzung.begonnen ? null : 'NICHT_BEGONNEN';
}

/** How long a stroke can be taken back, in seconds. */
export const WIDERRUF_SEKUNDEN = 60;

export const widerrufbarBis = (am: Date): Date => new Date(am.getTime() + WIDERRUF_SEKUNDEN * 1000);

/** A moment after the last instant of taking back, so that one still under way is known. */
const NACHLAUF_SEKUNDEN = 3;

/** When others are told, by the clock of the machine that tells them. */
export const meldenAb = (am: Date): Date => new Date(widerrufbarBis(am).getTime() + NACHLAUF_SEKUNDEN * 1000);
