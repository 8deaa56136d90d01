import 'server-only';
import { IM_HAUS } from '@/domain/vorlage/vorlage';
import type { Akteur, Rechte } from '@/domain/zugriff/akteur';
import { AUSSCHUESSE } from '@/domain/zugriff/sitz';
import { Prisma } from '@/generated/prisma/client';
import { siehtAlles } from './sichtbarkeit';

const { sql, join } = Prisma;
const WAHR = sql`true`;
const FALSCH = sql`false`;

const oder = (teile: Prisma.Sql[]): Prisma.Sql => (teile.length > 0 ? sql`(${join(teile, ' OR ')})` : FALSCH);
const uuids = (ids: readonly string[]): Prisma.Sql => sql`${[...ids]}::uuid[]`;

/**
 * `ganzSichtbar` as a condition on a row `v` of table vorlage, for statements written by hand. tests/db/zugriff.test.ts
 * holds both against darf, for every role, paper and setting. True or false, never unknown: it is negated, too.
 */
export function ganzSichtbarSql(akteur: Akteur): Prisma.Sql {
  if (siehtAlles(akteur)) return WAHR;
  const { fachbereichId, zeichnetFuer, schriftfuehrungIn } = akteur.rechte;
  const moeglich: Prisma.Sql[] = [];
  if (fachbereichId) moeglich.push(sql`v."fachbereichId" IS NOT DISTINCT FROM ${fachbereichId}::uuid`);
  if (zeichnetFuer) {
    moeglich.push(sql`(v.status <> 'ENTWURF' AND EXISTS (SELECT FROM mitzeichnung m WHERE m."vorlageId" = v.id
      AND m."organisationseinheitId" = ${zeichnetFuer}::uuid AND m.aktuell AND m.status IN ('OFFEN', 'GEZEICHNET')))`);
  }
  if (schriftfuehrungIn.length > 0) {
    moeglich.push(sql`(v.status <> ALL (${[...IM_HAUS]}::text[]) AND EXISTS (SELECT FROM beratung b
      WHERE b."vorlageId" = v.id AND b."gremiumId" = ANY (${uuids(schriftfuehrungIn)})))`);
  }
  const alsMitglied = mitgliedswege(akteur.rechte);
  if (alsMitglied.length > 0) moeglich.push(sql`(${unbefangen(akteur.rechte)} AND ${oder(alsMitglied)})`);
  return oder(moeglich);
}

/** A8. */
const unbefangen = ({ personId, freigaben }: Rechte): Prisma.Sql =>
  personId === null || freigaben.befangeneLesen
    ? WAHR
    : sql`NOT EXISTS (SELECT FROM beratung b JOIN befangenheit n ON n."tagesordnungspunktId" = b."tagesordnungspunktId"
        WHERE b."vorlageId" = v.id AND n."personId" = ${personId}::uuid)`;

/** Laid before a body that fits, by its item or ahead of it (F4), within these instants. */
const vorgelegt = (wem: Prisma.Sql, wann: (am: Prisma.Sql) => Prisma.Sql): Prisma.Sql =>
  sql`EXISTS (SELECT FROM beratung b
    LEFT JOIN tagesordnungspunkt t ON t.id = b."tagesordnungspunktId"
    LEFT JOIN versand vt ON vt.id = t."versandId" LEFT JOIN versand vb ON vb.id = b."versandId"
    WHERE b."vorlageId" = v.id AND ${wem} AND (${wann(sql`vt."versandtAm"`)} OR ${wann(sql`vb."versandtAm"`)}))`;

/** A4–A7. */
function mitgliedswege(rechte: Rechte): Prisma.Sql[] {
  const { am, mitgliedIn, imRat, stadtbezirke, frueher, freigaben } = rechte;
  const bisJetzt = (wann: Prisma.Sql) => sql`${wann} <= ${am}::timestamptz`;
  const meine = sql`b."gremiumId" = ANY (${uuids(mitgliedIn)})`;
  const imAusschuss = sql`b."gremiumId" IN (SELECT g.id FROM gremium g WHERE g.art = ANY (${[...AUSSCHUESSE]}::text[]))`;
  const wege: Prisma.Sql[] = [];
  if (mitgliedIn.length > 0) wege.push(vorgelegt(meine, bisJetzt));
  if (imRat && freigaben.ratLiestKlassen.length > 0) {
    wege.push(sql`(v.oeffentlichkeit = 'NICHTOEFFENTLICH' AND v.schutzklasse = ANY (${[...freigaben.ratLiestKlassen]}::text[])
      AND ${vorgelegt(imAusschuss, bisJetzt)})`);
  }
  if (freigaben.fachfremdeLesen && mitgliedIn.length > 0) {
    wege.push(sql`(v.oeffentlichkeit = 'NICHTOEFFENTLICH' AND v.schutzklasse = 'ALLGEMEIN' AND ${vorgelegt(WAHR, bisJetzt)}
      AND (EXISTS (SELECT FROM beratung b WHERE b."vorlageId" = v.id AND ${meine}) OR v.stadtbezirke && ${[...stadtbezirke]}::text[]))`);
  }
  if (freigaben.ausgeschiedeneLesen) {
    for (const { gremiumId, ab, vor } of frueher) {
      wege.push(
        vorgelegt(
          sql`b."gremiumId" = ${gremiumId}::uuid`,
          (wann) =>
            sql`(${wann} >= ${ab}::timestamptz AND ${wann} < ${vor}::timestamptz AND ${wann} <= ${am}::timestamptz)`,
        ),
      );
    }
  }
  return wege;
}

/** The rows `v` of table vorlage that this Akteur may read, each with `ganz`; `wo` says which of them. */
export function lesbare(akteur: Akteur, wo: Prisma.Sql): Prisma.Sql {
  if (akteur.art === 'oeffentlich') return sql`SELECT v.*, false AS ganz FROM vorlage v WHERE ${wo}`;
  return sql`SELECT * FROM (SELECT v.*, ${ganzSichtbarSql(akteur)} AS ganz FROM vorlage v WHERE ${wo} OFFSET 0) v
    WHERE v.ganz OR ${fuerAlle(akteur)}`;
}

/** Public by this Akteur's hour, whoever reads it: for the tables, where no view asks. */
export const fuerAlle = (akteur: Akteur): Prisma.Sql =>
  sql`(v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= ${akteur.rechte.am}::timestamptz)`;

/** Once more where a row is read that was asked about before: not public is only what is seen whole. */
export const fuerAlleOder = (ganz: boolean): Prisma.Sql =>
  ganz ? WAHR : sql`v.oeffentlichkeit = 'OEFFENTLICH'`;
