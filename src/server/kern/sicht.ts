import 'server-only';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { siehtAlles } from './sichtbarkeit';

/** The stored position that holds on this day, for the audience this Akteur belongs to (rule 10). */
export function aktuellerStand(akteur: Akteur, heute: LocalDate): Prisma.StandortWhereInput {
  const tag = alsDatum(heute);
  return {
    sicht: siehtAlles(akteur) ? 'INTERN' : 'OEFFENTLICH',
    von: { lte: tag },
    OR: [{ bis: null }, { bis: { gt: tag } }],
  };
}

export const publikumVon = (akteur: Akteur): 'oeffentlich' | 'intern' =>
  siehtAlles(akteur) ? 'intern' : 'oeffentlich';
