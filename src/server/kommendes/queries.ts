import 'server-only';
import { type Ergebnis, RETRY } from '@/domain/beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { LocalDate } from '@/domain/kern/localDate';
import { IM_HAUS } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { frage } from '@/server/kern/db';
import { sichtFuer } from '@/server/kern/sicht';
import { fuerAlle, ganzSichtbarSql } from '@/server/kern/sichtbarkeitSql';

const { sql } = Prisma;

/** A step that awaits a body: enough to count and to order it. */
export type KommenderSchritt = {
  id: string;
  vorlageId: string;
  betreff: string;
  zustaendigkeit: Zustaendigkeit;
  sitzungId: string | null;
  /** Of the Sitzung, or the planned one. */
  datum: LocalDate | null;
  abgesagt: boolean;
  ergebnis: Ergebnis | null;
};

/** Papers in the house, and those that go no further. */
const NIE = [...IM_HAUS, 'ZURUECKGEZOGEN'];

/** A step of a paper for all, or of one this Akteur sees whole. The public's views hold nothing else. */
function lesbarerSchritt(akteur: Akteur): Prisma.Sql {
  if (akteur.art === 'oeffentlich') return sql`true`;
  return sql`((${fuerAlle(akteur)} AND NOT EXISTS (SELECT FROM tagesordnungspunkt t
    WHERE t.id = k."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH')) OR ${ganzSichtbarSql(akteur)})`;
}

/**
 * Steps of these bodies that are to come from today on, or whose result or date is missing since `abgelaufenAb`, as far as
 * this Akteur reads their papers. From the sittings of these months to their steps: a body has fifteen years of others. The
 * fences (OFFSET 0) keep that order, which the planner leaves where it underestimates how few there are. Of what is over, only
 * papers still on their way count, and these are few.
 */
export async function kommendeSchritte(
  akteur: Akteur,
  gremien: readonly string[],
  heute: LocalDate,
  abgelaufenAb: LocalDate,
): Promise<KommenderSchritt[]> {
  const istOeffentlich = akteur.art === 'oeffentlich';
  // The public's view looks for each step whether its agenda is out.
  const punkt = istOeffentlich ? sql`NULL::uuid` : sql`b."tagesordnungspunktId"`;
  // Of the table all at once, of the public's view those of the steps one by one.
  const unterwegs = sql`unterwegs AS ${istOeffentlich ? sql`NOT MATERIALIZED` : sql`MATERIALIZED`} (
      SELECT v.id FROM vorlage v WHERE v.status IN ('GEZEICHNET', 'IN_BERATUNG'))`;
  const schritte = (wo: Prisma.Sql) => sql`(
    SELECT b.id, b."vorlageId", b.zustaendigkeit, b."planDatum", ${punkt} AS "tagesordnungspunktId" FROM beratung b
    WHERE ${wo} AND b."entfallenAm" IS NULL AND b."ersetztDurchId" IS NULL OFFSET 0) b`;
  const inTermin = sql`termin t CROSS JOIN LATERAL ${schritte(sql`b."sitzungId" = t.id AND b."gremiumId" = t."gremiumId"`)}`;
  const felder = sql`b.id, b."vorlageId", b.zustaendigkeit, b."tagesordnungspunktId"`;
  const [gefunden] = await frage<{ schritte: Schrittzeile[] }>(
    sichtFuer(akteur),
    sql`
    WITH ${unterwegs}, termin AS MATERIALIZED (
      SELECT s.id, m."gremiumId", s.datum, s.abgesagt FROM sitzung_gremium m JOIN sitzung s ON s.id = m."sitzungId"
      WHERE m."gremiumId" = ANY (${[...gremien]}::uuid[]) AND s.datum >= ${abgelaufenAb}::date),
    schritt AS MATERIALIZED (
      SELECT ${felder}, t.id AS "sitzungId", t.datum, t.abgesagt, true AS kommt FROM ${inTermin} WHERE t.datum >= ${heute}::date
      UNION ALL
      SELECT ${felder}, t.id, t.datum, t.abgesagt, false FROM ${inTermin} JOIN unterwegs u ON u.id = b."vorlageId"
      WHERE t.datum < ${heute}::date
      UNION ALL
      SELECT ${felder}, NULL, b."planDatum", false, false
      FROM ${schritte(sql`b."sitzungId" IS NULL AND b."gremiumId" = ANY (${[...gremien]}::uuid[])`)} JOIN unterwegs u ON u.id = b."vorlageId")
    SELECT coalesce(json_agg(json_build_array(k.id, k."vorlageId", v.betreff, k.zustaendigkeit, k."sitzungId", k.datum, k.abgesagt, e.code)), '[]') AS schritte
    FROM schritt k JOIN vorlage v ON v.id = k."vorlageId"
      LEFT JOIN LATERAL (SELECT e.code FROM ergebnis e WHERE e."beratungId" = k.id AND e."berichtigtAm" IS NULL) e ON true
    WHERE v.status <> ALL (${NIE}::text[]) AND (k.kommt OR e.code IS NULL OR e.code = ANY (${[...RETRY]}::text[])) AND ${lesbarerSchritt(akteur)}`,
  );
  return (gefunden?.schritte ?? []).map(alsSchritt);
}

/** One text for all: hundreds of rows with the names of their fields would be twice as long. */
type Schrittzeile = [
  string,
  string,
  string,
  Zustaendigkeit,
  string | null,
  LocalDate | null,
  boolean,
  Ergebnis | null,
];

const alsSchritt = ([
  id,
  vorlageId,
  betreff,
  zustaendigkeit,
  sitzungId,
  datum,
  abgesagt,
  ergebnis,
]: Schrittzeile): KommenderSchritt => ({
  id,
  vorlageId,
  betreff,
  zustaendigkeit,
  sitzungId,
  datum,
  abgesagt,
  ergebnis,
});
