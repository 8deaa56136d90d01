import 'server-only';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { ganzSichtbar, siehtAlles } from './sichtbarkeit';

/** The audience a stored position is made for (W7). */
export type Sicht = 'OEFFENTLICH' | 'INTERN';

/** The audience whose rows `dbFuer(akteur)` reads. */
export const sichtVon = (akteur: Akteur): Sicht => (siehtAlles(akteur) ? 'INTERN' : 'OEFFENTLICH');

/**
 * The audience of a statement by hand that filters its rows itself, where Prisma would ask `tabellenFuer`: the public
 * reads its views, everybody else the tables. Whoever is signed in may see some papers whole, so things are looked up
 * in the words of the house; which rows come out is for a condition of `sichtbarkeitSql` to say.
 */
export const sichtFuer = (akteur: Akteur): Sicht => (akteur.art === 'oeffentlich' ? 'OEFFENTLICH' : 'INTERN');

/** The stored position that holds on this day for an audience. */
export function standAm(sicht: Sicht, heute: LocalDate): Prisma.StandortWhereInput {
  const tag = alsDatum(heute);
  return { sicht, von: { lte: tag }, OR: [{ bis: null }, { bis: { gt: tag } }] };
}

/** For lists of `tabellenFuer`: of papers seen whole the internal position, of all others the public one. */
export function standFuer(akteur: Akteur, heute: LocalDate): Prisma.StandortWhereInput {
  if (siehtAlles(akteur) || akteur.art === 'oeffentlich') return standAm(sichtVon(akteur), heute);
  const ganz = ganzSichtbar(akteur);
  return {
    OR: [
      { ...standAm('INTERN', heute), vorlage: ganz },
      { ...standAm('OEFFENTLICH', heute), vorlage: { NOT: ganz } },
    ],
  };
}
