import 'server-only';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';

/** The stored position that holds on this day, for the audience this Akteur belongs to (rule 10). */
export function aktuellerStand(akteur: Akteur, heute: LocalDate): Prisma.StandortWhereInput {
  const tag = alsDatum(heute);
  return {
    sicht: akteur.art === 'oeffentlich' ? 'OEFFENTLICH' : 'INTERN',
    von: { lte: tag },
    OR: [{ bis: null }, { bis: { gt: tag } }],
  };
}

export const publikumVon = (akteur: Akteur): 'oeffentlich' | 'intern' =>
  akteur.art === 'oeffentlich' ? 'oeffentlich' : 'intern';
