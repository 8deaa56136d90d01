import 'server-only';
import type { Kalender, Kalendersitzung } from '@/domain/beratungsfolge/verschiebung/ersatztermin';
import type { Ladungsfrist } from '@/domain/frist/ladungsfrist';
import { SCHULFERIEN_NRW } from '@/domain/frist/schulferien';
import type { LocalDate } from '@/domain/kern/localDate';
import { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from './db';

/** The columns of the city that are its Ladungsfrist (F1). */
export const LADUNGSFRIST = {
  ladungsfristModus: true,
  ladungsfristTage: true,
} as const satisfies Prisma.KommuneSelect;

export const alsLadungsfrist = (
  k: Prisma.KommuneGetPayload<{ select: typeof LADUNGSFRIST }>,
): Ladungsfrist => ({ modus: k.ladungsfristModus as Ladungsfrist['modus'], tage: k.ladungsfristTage });

/** The same of a row of table kommune, for statements by hand. */
export const LADUNGSFRIST_SQL = `json_build_object('modus', "ladungsfristModus", 'tage', "ladungsfristTage")`;

/**
 * The sittings of these bodies (of all without ids) after `heute`, with the city's Ladungsfrist: what F6 chooses from. By
 * hand: of all bodies they are some hundred rows, of which Prisma made more than it read.
 */
export async function ladeKalender(
  db: Transaktion,
  gremien: readonly string[] | null,
  heute: LocalDate,
): Promise<Kalender> {
  const [zeile] = await db.$queryRaw<{ sitzungen: Kalendersitzung[]; ladungsfrist: Ladungsfrist | null }[]>`
    SELECT coalesce(json_agg(json_build_object('id', s.id, 'gremiumId', g."gremiumId", 'datum', s.datum, 'beginn', s.beginn,
      'abgesagt', s.abgesagt)), '[]') AS sitzungen, (SELECT ${Prisma.raw(LADUNGSFRIST_SQL)} FROM kommune) AS ladungsfrist
    FROM sitzung_gremium g JOIN sitzung s ON s.id = g."sitzungId"
    WHERE s.datum > ${heute}::date AND NOT s.abgesagt
      AND (${gremien}::uuid[] IS NULL OR g."gremiumId" = ANY (${gremien}::uuid[]))`;
  return {
    heute,
    sitzungen: zeile?.sitzungen ?? [],
    ladungsfrist: zeile?.ladungsfrist ?? { modus: 'VOLLE_TAGE', tage: 7 },
    ferien: SCHULFERIEN_NRW,
  };
}
