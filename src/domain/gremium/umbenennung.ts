import { type LocalDate, plusTage } from '../kern/localDate';
import { abgelehnt, ok, type Result } from '../kern/result';
import type { GremiumName } from './namen';

type Bisher = { name: string; gueltigVon: LocalDate | null; namen: readonly GremiumName[] };

/**
 * The entry that keeps the old name of a body findable when it is called differently from `ab` on: valid from the day after
 * the name before it (or from the body's first day) until the day before. Refused: NAME_ZUKUNFT (the present name is today's),
 * NAME_GILT_SEIT (the old one would not have held for a day).
 */
export function frueherName(
  { name, gueltigVon, namen }: Bisher,
  ab: LocalDate,
  heute: LocalDate,
): Result<GremiumName, 'NAME_ZUKUNFT' | 'NAME_GILT_SEIT'> {
  if (ab > heute) return abgelehnt('NAME_ZUKUNFT');
  const enden = namen.flatMap((n) => (n.art === 'NAME' && n.gueltigBis ? [n.gueltigBis] : []));
  const letztes = enden.sort().at(-1);
  const von = letztes ? plusTage(letztes, 1) : gueltigVon;
  const bis = plusTage(ab, -1);
  if (von !== null && bis < von) return abgelehnt('NAME_GILT_SEIT');
  return ok({ art: 'NAME', name, gueltigVon: von, gueltigBis: bis });
}
