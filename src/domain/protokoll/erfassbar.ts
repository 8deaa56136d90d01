import { ERGEBNISSE, type Ergebnis } from '../beratungsfolge/ergebnis';
import { erlaubteErgebnisse, istAbweichend } from '../beratungsfolge/ergebnisMatrix';
import type { Schritt } from '../beratungsfolge/schritt';
import { hatBegonnen } from '../sitzung/begonnen';

export type Erfassbar = {
  /** What the role is there for, the usual one first (V-MATRIX). */
  vorgesehen: Ergebnis[];
  /** A body that was only to take note has voted: the record wins. */
  abweichend: Ergebnis[];
};

/** The results that can be recorded now (V-EARLY, V-MATRIX): what a clerk is offered. */
export function erfassbar(schritt: Schritt, jetzt: Date): Erfassbar {
  const alle = erlaubteErgebnisse(schritt.zustaendigkeit);
  if (schritt.datum === null || (schritt.entfallen && schritt.ergebnis === null))
    return { vorgesehen: [], abweichend: [] };
  if (schritt.sitzungAbgesagt) return { vorgesehen: ['NICHT_BEHANDELT'], abweichend: [] };
  if (!hatBegonnen({ datum: schritt.datum, beginn: schritt.beginn }, jetzt))
    return { vorgesehen: alle.filter((e) => VOR_BEGINN.has(e)), abweichend: [] };
  return {
    vorgesehen: alle,
    abweichend: ERGEBNISSE.filter((e) => istAbweichend(schritt.zustaendigkeit, e)),
  };
}

const VOR_BEGINN: ReadonlySet<Ergebnis> = new Set(['ABGESETZT', 'ZURUECKGEZOGEN']);
