import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import { type TafelFilter, vorgabeFuer } from '@/domain/wo/filter';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { tabellenFuer } from '@/server/kern/db';
import { laufendeFuer } from '@/server/kern/sicht';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import { alleFilter } from '@/server/tafelwahl/queries';

/** How many papers each of these boards shows this reader today, in their order: one pass over what is on its way. */
export async function zaehleAnsichten(
  akteur: Akteur,
  filter: readonly TafelFilter[],
  heute: LocalDate,
): Promise<number[]> {
  if (filter.length === 0) return [];
  const laufende = await laufendeFuer(akteur, heute);
  const zahlen = filter.map((f) => {
    const { auswahl } = vorgabeFuer(siehtAlles(akteur), f);
    return Prisma.sql`count(*) FILTER (WHERE true ${alleFilter({ ...f, auswahl })})::int`;
  });
  const [zeile] = await tabellenFuer(akteur).$queryRaw<{ zahlen: number[] }[]>`
    SELECT ARRAY[${Prisma.join(zahlen)}] AS zahlen ${laufende}`;
  return zeile?.zahlen ?? [];
}
