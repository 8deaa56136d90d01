import 'server-only';
import { createHash } from 'node:crypto';
import { alsDatum, ausDatum, ausDatumOderNull, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import type { Transaktion } from '@/server/kern/db';

export type LaufenderSitz = {
  id: string;
  version: number;
  gremiumId: string;
  rolle: string;
  von: LocalDate;
  bis: LocalDate | null;
};

/** Seats of a person that hold today or later, with a mark of exactly these. The caller has checked the right to see them. */
export async function laufendeSitze(
  db: Transaktion,
  personId: string,
  jetzt: Date,
): Promise<{ sitze: LaufenderSitz[]; marke: string }> {
  const zeilen = await db.mitgliedschaft.findMany({
    where: { personId, OR: [{ bis: null }, { bis: { gte: alsDatum(berlinTag(jetzt)) } }] },
    select: { id: true, version: true, gremiumId: true, rolle: true, von: true, bis: true },
  });
  const sitze = zeilen.map((z) => ({ ...z, von: ausDatum(z.von), bis: ausDatumOderNull(z.bis) }));
  return { sitze, marke: markeVon(sitze) };
}

/** A mark of seats in a certain state. */
export function markeVon(sitze: readonly { id: string; version: number }[]): string {
  const teile = sitze.map(({ id, version }) => `${id} ${version}`).sort();
  return createHash('sha256').update(teile.join('\n')).digest('hex').slice(0, 16);
}
