import type { LocalDate } from '../../kern/localDate';
import { type Ergebnis, schliesst } from '../ergebnis';
import type { Position } from '../position';
import { istErledigt, istHinfaellig } from '../position/phase';
import type { Schritt } from '../schritt';
import type { Zustand } from './modell';

/**
 * What one step looks like on this day. Total: every step has exactly one state. Of two that fit, the one
 * that explains more wins: a sitting today before a missing vote, a missing vote before "next".
 */
export function zustandVon(schritt: Schritt, position: Position, heute: LocalDate): Zustand {
  if (schritt.entfallen) return 'entfallen';
  if (schritt.ergebnis === 'ZURUECKGEZOGEN') return 'zurueck';
  if (istErledigt(schritt) && schritt.ergebnis) return ergebnisZustand(schritt.ergebnis);
  if (istHinfaellig(schritt) || schritt.ergebnis !== null) return 'vertagt';
  // L5: what was open when the paper was withdrawn will not take place.
  if (position.code === 'ZURUECKGEZOGEN') return 'entfallen';
  if (schritt.sitzungAbgesagt && schritt.datum !== null) return 'vertagt';
  return offen(schritt, position, heute);
}

/** What a recorded result looks like, whatever became of the step. */
export function ergebnisZustand(ergebnis: Ergebnis): Zustand {
  if (ergebnis === 'ZURUECKGEZOGEN') return 'zurueck';
  if (!schliesst(ergebnis)) return 'vertagt';
  if (ergebnis === 'OHNE_VOTUM' || ergebnis === 'VERTAGT_INS_FOLGEGREMIUM') return 'frei';
  return ergebnis === 'ABGELEHNT' || ergebnis === 'NICHT_GENEHMIGT' ? 'abgelehnt' : 'erledigt';
}

function offen({ id, datum }: Schritt, position: Position, heute: LocalDate): Zustand {
  if (datum === null) return 'ohnetermin';
  if (datum < heute) return 'fehlt';
  if (datum === heute) return 'heute';
  if (position.blockiert.includes(id)) return 'blockiert';
  return position.aktuell.includes(id) ? 'naechste' : 'geplant';
}

/** The state of a stop is the one among its bodies that most needs to be seen. */
const VORRANG: readonly Zustand[] = [
  'zurueck',
  'fehlt',
  'heute',
  'vertagt',
  'ohnetermin',
  'blockiert',
  'naechste',
  'geplant',
  'abgelehnt',
  'erledigt',
  'frei',
  'entfallen',
];

export function zustandAller(zustaende: readonly Zustand[]): Zustand {
  return VORRANG.find((z) => zustaende.includes(z)) ?? 'geplant';
}
