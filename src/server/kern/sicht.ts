import 'server-only';
import { LAUFENDE } from '@/domain/beratungsfolge/position/haltegrund';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { dbIntern } from './db';
import { ganzSichtbar, siehtAlles } from './sichtbarkeit';

/** The audience a stored position is made for (W7). */
export type Sicht = 'OEFFENTLICH' | 'INTERN';

/** The audience whose rows `dbFuer(akteur)` reads. */
export const sichtVon = (akteur: Akteur): Sicht => (siehtAlles(akteur) ? 'INTERN' : 'OEFFENTLICH');

/** The stored position that holds on this day for an audience (rule 10). */
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

/** Code of what is on its way, as the index standort_laufend knows it: constants of ours, no input. */
const LAUFEND = Prisma.raw(`o.code IN (${LAUFENDE.map((code) => `'${code}'`).join(', ')})`);

/** Looked up paper by paper: the fence keeps the plan from reading all papers for the few that are on their way. */
const VORLAGE = Prisma.sql`CROSS JOIN LATERAL (SELECT * FROM vorlage WHERE vorlage.id = o."vorlageId" OFFSET 0) v`;

/**
 * For SQL over `tabellenFuer`: the positions of this day of all papers on their way that this Akteur may see, as `standFuer` and
 * `sichtbar` say it. Goes behind SELECT; `o` is the position, `v` the paper. Who sees some papers whole costs one query more,
 * for their ids: as many as are on their way at most.
 */
export async function laufendeFuer(akteur: Akteur, heute: LocalDate): Promise<Prisma.Sql> {
  const tag = alsDatum(heute);
  // "von + 0": the expression of the index standort_laufend.
  const heutige = Prisma.sql`${LAUFEND} AND o.von + 0 <= ${tag}::date AND (o.bis IS NULL OR o.bis > ${tag}::date)`;
  if (siehtAlles(akteur) || akteur.art === 'oeffentlich')
    return Prisma.sql`FROM standort o ${VORLAGE} WHERE o.sicht = ${sichtVon(akteur)} AND ${heutige}`;
  const ganz = await dbIntern().vorlage.findMany({
    where: {
      AND: ganzSichtbar(akteur),
      standorte: { some: { ...standAm('INTERN', heute), code: { in: [...LAUFENDE] } } },
    },
    select: { id: true },
  });
  return Prisma.sql`
    FROM standort o
    ${VORLAGE}
    LEFT JOIN unnest(${ganz.map((v) => v.id)}::uuid[]) AS ganz(id) ON ganz.id = v.id
    WHERE ${heutige} AND o.sicht = CASE WHEN ganz.id IS NULL THEN 'OEFFENTLICH' ELSE 'INTERN' END
      AND (ganz.id IS NOT NULL OR (v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= ${akteur.rechte.am}))`;
}

/** Who answers for a paper of `laufendeFuer`, where this reader may know: in the house's own rows, or where the city names them. */
export const VERANTWORTLICH = Prisma.sql`
  CASE WHEN o.sicht = 'INTERN' OR (SELECT k."bearbeiterOeffentlich" FROM kommune k) THEN v.verantwortlich END`;
