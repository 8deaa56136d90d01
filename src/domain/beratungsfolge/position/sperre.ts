import type { LocalDate } from '../../kern/localDate';
import type { Schritt } from '../schritt';
import type { Lage } from './lage';
import { type Angesetzt, istTerminlos, kannHalten, RANG_HAUPTAUSSCHUSS, rang } from './phase';

/** The A and E steps whose vote is due before `schritt` but has no date before it. */
export function ausstehendeVoten(schritt: Angesetzt, lage: Lage): Schritt[] {
  return lage.haltende.filter(
    (a) =>
      (a.zustaendigkeit === 'ANHOERUNG' || a.zustaendigkeit === 'EMPFEHLUNG') &&
      rang(a) < rang(schritt) &&
      (istTerminlos(a) || liegtNach(a, schritt)),
  );
}

/** "blocked": live gating steps from today on that would sit before a vote they need. */
export function gesperrte(lage: Lage, heute: LocalDate): Angesetzt[] {
  return lage.angesetzte.filter(
    (b) =>
      kannHalten(b) &&
      rang(b) >= RANG_HAUPTAUSSCHUSS &&
      b.datum >= heute &&
      ausstehendeVoten(b, lage).length > 0,
  );
}

function liegtNach(a: Schritt, b: Angesetzt): boolean {
  if (a.datum === null) return false;
  if (a.datum !== b.datum) return a.datum > b.datum;
  return a.beginn !== null && b.beginn !== null && a.beginn > b.beginn;
}
