import type { LocalDate } from '../../kern/localDate';
import type { Schritt } from '../schritt';
import type { Lage } from './lage';
import { istAngesetzt, kannHalten, rang } from './phase';
import { nachTermin, nachText } from './reihenfolge';

/**
 * "stuck": the steps at which the paper hangs, first group only. All have the same rank and date and are
 * either all without a standing date or all past and without a result. Empty if nothing hangs.
 */
export function festsitzende(lage: Lage, heute: LocalDate, gesperrt: ReadonlySet<Schritt>): Schritt[] {
  const wegFrei = lage.angesetzte.some((s) => kannHalten(s) && s.datum > heute && !gesperrt.has(s));
  const niedrigster = Math.min(...lage.haltende.map(rang));
  const [erster, ...weitere] = lage.haltende
    .filter((s) =>
      istAngesetzt(s) ? s.datum < heute : rang(s) === niedrigster && (s.datum !== null || !wegFrei),
    )
    .sort((a, b) => rang(a) - rang(b) || nachText(a.datum, b.datum) || nachTermin(a, b));
  if (!erster) return [];
  const gleich = (s: Schritt) =>
    rang(s) === rang(erster) && s.datum === erster.datum && istAngesetzt(s) === istAngesetzt(erster);
  return [erster, ...weitere.filter(gleich)].sort(nachTermin);
}
