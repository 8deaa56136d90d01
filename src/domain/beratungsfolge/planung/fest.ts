import type { Planrahmen, Planzeile, Schrittstand } from './plan';

/** Why a stored step can no longer be planned. */
export type Festgrund = 'ERGEBNIS' | 'NACHFOLGER' | 'VERSANDT';

/** Null as long as body, role and date of the step are still open to planning. */
export function festWeil(stand: Schrittstand | undefined): Festgrund | null {
  if (!stand) return null;
  if (stand.ersetztDurch !== null) return 'NACHFOLGER';
  if (stand.ergebnis !== null) return 'ERGEBNIS';
  return stand.versandt ? 'VERSANDT' : null;
}

/** The row as it may be planned: a fixed step keeps what is stored, whatever was typed. */
export const istFest = (z: Planzeile, rahmen: Planrahmen): boolean => festWeil(rahmen.stand[z.id]) !== null;

/**
 * A dispatched step can only be dropped with a reason, a successor belongs to the step it stands for, and a result that was
 * taken back keeps its trace.
 */
export function darfEntfernen(stand: Schrittstand | undefined): boolean {
  return festWeil(stand) === null && !stand?.istNachfolger && !stand?.hatteErgebnis;
}

/** Dropped with a reason instead of removed: open steps that people outside may know of. */
export function darfEntfallen(stand: Schrittstand | undefined): boolean {
  return stand !== undefined && stand.ergebnis === null && stand.ersetztDurch === null;
}

/** True if planning may turn the stored row into this one. Its place in the order is always free. */
export function darfAendern(vorher: Planzeile, nachher: Planzeile, stand: Schrittstand | undefined): boolean {
  const gleich = (...felder: (keyof Planzeile)[]) => felder.every((f) => vorher[f] === nachher[f]);
  const termin = gleich('sitzungId', 'planDatum', 'federfuehrend');
  const gremium = gleich('gremiumId', 'zustaendigkeit');
  const wegfall = gleich('entfallen', 'entfallenGrund') || darfEntfallen(stand);
  if (festWeil(stand) !== null) return termin && gremium && wegfall;
  return wegfall && (gremium || !stand?.istNachfolger);
}
