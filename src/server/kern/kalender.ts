import 'server-only';
import type { Kalender } from '@/domain/beratungsfolge/verschiebung/ersatztermin';
import type { Ladungsfrist } from '@/domain/frist/ladungsfrist';
import { SCHULFERIEN_NRW } from '@/domain/frist/schulferien';
import { alsDatum, ausDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Transaktion } from './db';

/** The sittings of these bodies (of all without ids) after `heute`, with the city's Ladungsfrist: what F6 chooses from. */
export async function ladeKalender(
  db: Transaktion,
  gremien: readonly string[] | null,
  heute: LocalDate,
): Promise<Kalender> {
  const [kommune, sitzungen] = await Promise.all([
    db.kommune.findFirst({ select: { ladungsfristModus: true, ladungsfristTage: true } }),
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
    ladungsfrist: {
      modus: (kommune?.ladungsfristModus ?? 'VOLLE_TAGE') as Ladungsfrist['modus'],
      tage: kommune?.ladungsfristTage ?? 7,
    },
    ferien: SCHULFERIEN_NRW,
  };
}
