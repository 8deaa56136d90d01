import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { siehtAlles } from './sichtbarkeit';
import { ganzSichtbarSql } from './sichtbarkeitSql';

/**
 * Whose words `tabellenFuer(akteur)` looks fragments up in. The house's for everybody who is signed in: some read papers
 * whole. What is found is still only what they read.
 */
export const sichtDerTabellen = (akteur: Akteur): Prisma.Sql =>
  akteur.art === 'oeffentlich' ? Prisma.sql`'OEFFENTLICH'` : Prisma.sql`'INTERN'`;

/**
 * The papers this Akteur may read, once each, as rows `s` of table suche in the words it may read them in, for statements by
 * `tabellenFuer(akteur)`; goes behind SELECT. `wort` is a condition on `s`; it is said per audience, because each has an
 * index of its own. Rows of INTERN are papers seen whole.
 */
export function sucheFuer(akteur: Akteur, wort: Prisma.Sql): Prisma.Sql {
  if (akteur.art === 'oeffentlich') return Prisma.sql`FROM suche s WHERE s.sicht = 'OEFFENTLICH' AND ${wort}`;
  if (siehtAlles(akteur)) return Prisma.sql`FROM suche s WHERE s.sicht = 'INTERN' AND ${wort}`;
  const ganz = ganzSichtbarSql(akteur);
  return Prisma.sql`FROM suche s JOIN vorlage v ON v.id = s."vorlageId"
    WHERE ((s.sicht = 'INTERN' AND ${wort} AND ${ganz})
      OR (s.sicht = 'OEFFENTLICH' AND ${wort} AND s.ab <= ${akteur.rechte.am}::timestamptz AND NOT ${ganz}))`;
}
