import 'server-only';
import { type Ergebnis, RETRY } from '@/domain/beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { type LocalDate, plusTage } from '@/domain/kern/localDate';
import { gemerkt } from '@/domain/kern/merken';
import { IM_HAUS } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { type Einsicht, einsicht } from '@/server/einsicht/queries';
import { behalte, TAGE } from '@/server/kern/behalten';
import { frage } from '@/server/kern/db';
import { alsMs } from '@/server/kern/jsonzeile';
import { type Sicht, sichtFuer } from '@/server/kern/sicht';
import { siehtAlles } from '@/server/kern/sichtbarkeit';

const { raw, sql } = Prisma;

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
  /** The last instant at which anything about its paper became new, or will, to whomever; in ms. Null: nothing did, or the public asks. */
  bewegtAm: number | null;
  /** The reader sees its paper whole. */
  ganz: boolean;
};

/** Who has the same rights reads the same steps: so many such selections are remembered. */
const AUSWAHLEN = 30;
/** So many days a result may be missing and is still asked for: half a year. */
const FEHLT_HOECHSTENS = 183;

/**
 * Steps of these bodies that are to come from this day on, or whose result or date is missing since half a year, as far as this
 * Akteur reads their papers. Those of all bodies are the same for each reader of an audience and are kept until something
 * changes; which papers somebody sees whole is asked about each time.
 */
export async function kommendeSchritte(
  akteur: Akteur,
  gremien: readonly string[],
  heute: LocalDate,
): Promise<readonly KommenderSchritt[]> {
  const sicht = sichtFuer(akteur);
  const { vor, vorlagen, lesbar } = await behalte(
    { art: 'kommendes', sicht, name: heute, hoechstens: TAGE },
    () => ladeSchritte(sicht, heute),
  );
  // The public's views hold nothing that is not for all.
  if (akteur.art === 'oeffentlich' || siehtAlles(akteur)) return vor(gremien);
  return lesbar({ gremien, am: akteur.rechte.am, wer: await einsicht(akteur, vorlagen) });
}

/** With the instant since when everybody reads it, null for never; and as it is for who does not see its paper whole. */
type Schritt = KommenderSchritt & { offenAb: number | null; offen: KommenderSchritt };

type Satz = {
  vor: (gremien: readonly string[]) => readonly Schritt[];
  /** Their papers: ids with commas. */
  vorlagen: string;
  /** Of the steps before these bodies, those that are everybody's by this instant, or of a paper seen whole. */
  lesbar: (frage: { gremien: readonly string[]; am: Date; wer: Einsicht }) => readonly KommenderSchritt[];
};

type Schrittzeile = [
  gremiumId: string,
  id: string,
  vorlageId: string,
  betreff: string,
  zustaendigkeit: Zustaendigkeit,
  sitzungId: string | null,
  datum: LocalDate | null,
  abgesagt: boolean,
  ergebnis: Ergebnis | null,
  offenAb: number | null,
  bewegtAm: number | null,
];

async function ladeSchritte(sicht: Sicht, heute: LocalDate): Promise<Satz> {
  const [gefunden] = await frage<{ schritte: Schrittzeile[] }>(sicht, kommende(sicht, heute));
  const jeGremium = new Map<string, Schritt[]>();
  for (const [gremiumId, id, vorlageId, betreff, zustaendigkeit, ...rest] of gefunden?.schritte ?? []) {
    const [sitzungId, datum, abgesagt, ergebnis, offenAb, bewegtAm] = rest;
    const wann = { sitzungId, datum, abgesagt, ergebnis, bewegtAm };
    const offen = { id, vorlageId, betreff, zustaendigkeit, ...wann, ganz: false };
    const vorIhm = jeGremium.get(gremiumId) ?? [];
    jeGremium.set(gremiumId, vorIhm);
    vorIhm.push({ ...offen, ganz: sicht === 'INTERN', offenAb, offen });
  }
  const vor: Satz['vor'] = (gremien) => [...new Set(gremien)].flatMap((id) => jeGremium.get(id) ?? []);
  const lesbar: Satz['lesbar'] = ({ gremien, am, wer: { sieht } }) =>
    vor(gremien).flatMap((s) => {
      if (sieht(s.vorlageId)) return s;
      return s.offenAb !== null && s.offenAb <= am.getTime() ? s.offen : [];
    });
  return {
    vor,
    vorlagen: [...new Set([...jeGremium.values()].flat().map((s) => s.vorlageId))].join(','),
    // The hours of publication that have come are in the name of what somebody sees.
    lesbar: gemerkt(lesbar, ({ gremien, wer }) => JSON.stringify([gremien, wer.name()]), AUSWAHLEN),
  };
}

/** Papers in the house, and those that go no further. */
const NIE = [...IM_HAUS, 'ZURUECKGEZOGEN'];

/** When papers were last moved, of all that `neuesSeit` looks at but their own publication. */
const BEWEGT = sql`, bewegt AS MATERIALIZED (
      SELECT p.id, greatest((SELECT max(a."angelegtAm") FROM sachstand a WHERE a."vorlageId" = p.id), (
        SELECT max(greatest(b."terminAm",
          (SELECT e."erfasstAm" FROM ergebnis e WHERE e."beratungId" = b.id AND e."berichtigtAm" IS NULL),
          (SELECT s."tagesordnungAb" FROM sitzung s WHERE s.id = b."sitzungId"),
          (SELECT max(a."oeffentlichAb") FROM versand a WHERE a."sitzungId" = b."sitzungId")))
        FROM beratung b WHERE b."vorlageId" = p.id)) AS am
      FROM (SELECT DISTINCT k."vorlageId" AS id FROM offen k) p)`;

/** Since when everybody reads a step, and when its paper was last moved. The public's rows are for all, and it has no last visit. */
const INTERNE_SPALTEN = sql`CASE WHEN v.oeffentlichkeit = 'OEFFENTLICH' AND NOT EXISTS (SELECT FROM tagesordnungspunkt t
    WHERE t.id = k."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH') THEN ${raw(alsMs('v."oeffentlichAb"'))} END,
  ${raw(alsMs('greatest(v."oeffentlichAb", m.am)'))}`;

/**
 * From the sittings of these months to their steps: there are fifteen years of others. The fences (OFFSET 0) keep that order,
 * which the planner leaves where it underestimates how few there are. Of what is over, only papers still on their way count,
 * and these are few.
 */
function kommende(sicht: Sicht, heute: LocalDate): Prisma.Sql {
  const oeffentlich = sicht === 'OEFFENTLICH';
  // The public's view looks for each step whether its agenda is out.
  const punkt = oeffentlich ? sql`NULL::uuid` : sql`b."tagesordnungspunktId"`;
  // Of the table all at once, of the public's view those of the steps one by one.
  const unterwegs = sql`unterwegs AS ${oeffentlich ? sql`NOT MATERIALIZED` : sql`MATERIALIZED`} (
      SELECT v.id FROM vorlage v WHERE v.status IN ('GEZEICHNET', 'IN_BERATUNG'))`;
  const schritte = (wo: Prisma.Sql) => sql`(
    SELECT b.id, b."gremiumId", b."vorlageId", b.zustaendigkeit, b."planDatum", ${punkt} AS "tagesordnungspunktId" FROM beratung b
    WHERE ${wo} AND b."entfallenAm" IS NULL AND b."ersetztDurchId" IS NULL OFFSET 0) b`;
  const inTermin = sql`termin t CROSS JOIN LATERAL ${schritte(sql`b."sitzungId" = t.id AND b."gremiumId" = t."gremiumId"`)}`;
  const felder = sql`b.id, b."gremiumId", b."vorlageId", b.zustaendigkeit, b."tagesordnungspunktId"`;
  const nochOffen = sql`(k.kommt OR k.code IS NULL OR k.code = ANY (${[...RETRY]}::text[]))`;
  return sql`
    WITH ${unterwegs}, termin AS MATERIALIZED (
      SELECT s.id, m."gremiumId", s.datum, s.abgesagt FROM sitzung_gremium m JOIN sitzung s ON s.id = m."sitzungId"
      WHERE s.datum >= ${plusTage(heute, -FEHLT_HOECHSTENS)}::date),
    schritt AS MATERIALIZED (
      SELECT ${felder}, t.id AS "sitzungId", t.datum, t.abgesagt, true AS kommt FROM ${inTermin} WHERE t.datum >= ${heute}::date
      UNION ALL
      SELECT ${felder}, t.id, t.datum, t.abgesagt, false FROM ${inTermin} JOIN unterwegs u ON u.id = b."vorlageId"
      WHERE t.datum < ${heute}::date
      UNION ALL
      SELECT ${felder}, NULL, b."planDatum", false, false
      FROM ${schritte(sql`b."sitzungId" IS NULL`)} JOIN unterwegs u ON u.id = b."vorlageId"),
    offen AS MATERIALIZED (SELECT k.* FROM (
        SELECT k.*, (SELECT e.code FROM ergebnis e WHERE e."beratungId" = k.id AND e."berichtigtAm" IS NULL) AS code
        FROM schritt k OFFSET 0) k WHERE ${nochOffen})${oeffentlich ? sql`` : BEWEGT}
    SELECT coalesce(json_agg(json_build_array(k."gremiumId", k.id, k."vorlageId", v.betreff, k.zustaendigkeit, k."sitzungId", k.datum,
      k.abgesagt, k.code, ${oeffentlich ? sql`NULL, NULL` : INTERNE_SPALTEN})), '[]') AS schritte
    FROM offen k JOIN vorlage v ON v.id = k."vorlageId" ${oeffentlich ? sql`` : sql`JOIN bewegt m ON m.id = v.id`}
    WHERE v.status <> ALL (${NIE}::text[])`;
}
