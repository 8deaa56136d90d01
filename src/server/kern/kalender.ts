import 'server-only';
import type { Kalender } from '@/domain/beratungsfolge/verschiebung/ersatztermin';
import type { Ladungsfrist } from '@/domain/frist/ladungsfrist';
import { SCHULFERIEN_NRW } from '@/domain/frist/schulferien';
import { alsDatum, ausDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from './db';

/** The columns of the city that are its Ladungsfrist (F1). */
export const LADUNGSFRIST = {
  ladungsfristModus: true,
  ladungsfristTage: true,
} as const satisfies Prisma.KommuneSelect;

export const alsLadungsfrist = (
  k: Prisma.KommuneGetPayload<{ select: typeof LADUNGSFRIST }>,
): Ladungsfrist => ({ modus: k.ladungsfristModus as Ladungsfrist['modus'], tage: k.ladungsfristTage });

/** The sittings of these bodies (of all without ids) after `heute`, with the city's Ladungsfrist: what F6 chooses from. */
export async function ladeKalender(
  db: Transaktion,
  gremien: readonly string[] | null,
  heute: LocalDate,
): Promise<Kalender> {
  const [kommune, sitzungen] = await Promise.all([
    db.kommune.findFirst({ select: LADUNGSFRIST }),
    db.sitzungGremium.findMany({
      where: {
        ...(gremien && { gremiumId: { in: [...gremien] } }),
        sitzung: { datum: { gt: alsDatum(heute) }, abgesagt: false },
      },
      select: { gremiumId: true, sitzung: { select: { id: true, datum: true, beginn: true } } },
    }),
  ]);
  return {
    heute,
    sitzungen: sitzungen.map(({ gremiumId, sitzung: { id, datum, beginn } }) => ({
      id,
      gremiumId,
      datum: ausDatum(datum),
      beginn,
      abgesagt: false,
    })),
    ladungsfrist: kommune ? alsLadungsfrist(kommune) : { modus: 'VOLLE_TAGE', tage: 7 },
    ferien: SCHULFERIEN_NRW,
  };
}
