import 'server-only';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';

/** Mitgliedschaften that hold on this day, its first and its last day included. */
export function mitgliedAm(tag: LocalDate) {
  const am = alsDatum(tag);
  return {
    von: { lte: am },
    OR: [{ bis: null }, { bis: { gte: am } }],
  } satisfies Prisma.MitgliedschaftWhereInput;
}
