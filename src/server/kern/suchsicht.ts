import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { type Sicht, sichtFuer } from './sicht';
import { siehtAlles } from './sichtbarkeit';
import { ganzSichtbarSql } from './sichtbarkeitSql';

/**
 * All of a row that its index of the newest holds, for `s` to be asked: the audience is said, not read. A column that is only
 * in the row itself would have every row fetched.
 */
const zeilen = (sicht: Sicht): Prisma.Sql =>
  Prisma.raw(`(SELECT "vorlageId", '${sicht}'::text AS sicht, ab, datum, art, "fachbereichId", stadtbezirke, titel, worte
    FROM suche WHERE sicht = '${sicht}') s`);

/** What is asked of them by whoever reads them. */
const SPALTEN = Prisma.raw('s."vorlageId", s.sicht, s.datum, s.art, s."fachbereichId", s.stadtbezirke');

/**
 * The papers this Akteur may read, once each, as rows `s` of table suche in the words it may read them in, for statements by
 * `tabellenFuer(akteur)`; no paper comes twice. `wo` is a condition on `s`; it is said per audience, because each has indexes
 * of its own. Rows of INTERN are papers seen whole.
 */
function suchzweige(akteur: Akteur, wo: Prisma.Sql): Prisma.Sql[] {
  const zweig = (sicht: Sicht, verbund: Prisma.Sql, recht: Prisma.Sql) =>
    Prisma.sql`SELECT ${SPALTEN} FROM ${zeilen(sicht)} ${verbund} WHERE ${wo} AND ${recht}`;
  const sicht = sichtFuer(akteur);
  if (sicht === 'OEFFENTLICH' || siehtAlles(akteur)) return [zweig(sicht, Prisma.empty, Prisma.sql`true`)];
  const ganz = ganzSichtbarSql(akteur);
  const vorlage = Prisma.sql`JOIN vorlage v ON v.id = s."vorlageId"`;
  return [
    zweig('INTERN', vorlage, ganz),
    zweig('OEFFENTLICH', vorlage, Prisma.sql`s.ab <= ${akteur.rechte.am}::timestamptz AND NOT ${ganz}`),
  ];
}

const NEUESTE = Prisma.raw('datum DESC NULLS LAST, "vorlageId"');

const zusammen = (zweige: Prisma.Sql[], ende: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`SELECT * FROM (${Prisma.join(
    zweige.map((zweig) => Prisma.sql`(${zweig} ${ende})`),
    ' UNION ALL ',
  )}) z ${ende}`;

/** So many of these papers, whichever. */
export const einige = (akteur: Akteur, wo: Prisma.Sql[], anzahl: number): Prisma.Sql =>
  zusammen(
    wo.flatMap((w) => suchzweige(akteur, w)),
    Prisma.sql`LIMIT ${anzahl}`,
  );

/** The newest of these papers, as many as `anzahl` (SQL) says. */
export const neueste = (akteur: Akteur, wo: Prisma.Sql[], anzahl: Prisma.Sql): Prisma.Sql =>
  zusammen(
    wo.flatMap((w) => suchzweige(akteur, w)),
    Prisma.sql`ORDER BY ${NEUESTE} LIMIT ${anzahl}`,
  );

/**
 * PostgreSQL does not know what it costs to look into a vector, nor what it costs to join the entries of fifty words; it would
 * take the wrong one of both ways. `probe` looks into the newest 300 papers; what is in every fifth is found by walking along,
 * everything else by the index (`mitIndex`). Only for the choice: which papers are found does not depend on it.
 */
export const probe = (akteur: Akteur, q: string | null): Prisma.Sql =>
  q === null
    ? Prisma.sql`probe AS MATERIALIZED (SELECT false AS haeufig, false AS titel)`
    : Prisma.sql`probe AS MATERIALIZED (
        SELECT count(*) FILTER (WHERE x.w) >= 60 AS haeufig, count(*) FILTER (WHERE x.t) >= 9 AS titel FROM (
          SELECT s.worte @@ ${q}::tsquery AS w, s.titel @@ ${q}::tsquery AS t FROM suche s
          WHERE s.sicht = ${siehtAlles(akteur) ? Prisma.sql`'INTERN'` : Prisma.sql`'OEFFENTLICH'`}
          ORDER BY s.datum DESC NULLS LAST, s."vorlageId" LIMIT 300) x)`;

/**
 * `suchkosten` is true and dear, for each row it is asked of: so the planner takes the index. Each word is asked for itself: as one question the index
 * weighs all their spellings at every paper that holds one of them, of several it begins with the rarest.
 */
export const mitIndex = (feld: 'worte' | 'titel', q: string): Prisma.Sql =>
  Prisma.sql`${Prisma.join(
    q.split(' & ').map((wort) => Prisma.sql`s.${Prisma.raw(feld)} @@ ${wort}::tsquery`),
    ' AND ',
  )} AND suchkosten(s.art)`;

/** No index answers this. */
export const beimDurchgehen = (feld: 'worte' | 'titel', q: string): Prisma.Sql =>
  Prisma.sql`(s.${Prisma.raw(feld)} @@ ${q}::tsquery) IS TRUE`;
