import 'server-only';
import { RETRY } from '@/domain/beratungsfolge/ergebnis';
import { position } from '@/domain/beratungsfolge/position';
import type { PositionCode } from '@/domain/beratungsfolge/position/code';
import { miniWeg } from '@/domain/beratungsfolge/weg/mini';
import type { WegSchritt } from '@/domain/beratungsfolge/weg/modell';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import { IM_HAUS, type Vorlagenart, type Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { frage, tabellenFuer } from '@/server/kern/db';
import { type FolgeZeile, SCHRITTE_SQL } from '@/server/kern/folge';
import { jsonListe, mitZeiten } from '@/server/kern/jsonzeile';
import { standFuer } from '@/server/kern/sicht';
import { sichtbar } from '@/server/kern/sichtbarkeit';
import { ganzSichtbarSql } from '@/server/kern/sichtbarkeitSql';
import type { VorlageZeile } from '@/server/suche/queries';

const { sql, raw } = Prisma;

type Kopf = {
  id: string;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  beschlussErforderlich: boolean;
  stand: {
    code: string;
    satz: string;
    seit: LocalDate | null;
    naechsterTermin: LocalDate | null;
    weitereOffen: boolean;
  } | null;
};

/** As a list reads it: days are text, the steps are all its small picture needs. */
type Listenzeile = Kopf & {
  art: Vorlagenart;
  status: Vorlagenstatus;
  tag: LocalDate | null;
  zurueckgezogenTag: LocalDate | null;
  schritte: WegSchritt[];
};

/** A paper with its whole steps and its position, as far as this Akteur sees them. */
export type Reihe = Kopf &
  FolgeZeile & {
    oeffentlichkeit: string;
    oeffentlichAb: Date | null;
    /** What is to come of it. */
    kommend: { id: string; terminAm: Date | null; ordnung: number | null }[];
    sachstaende: { verfasser: string; angelegtAm: Date }[];
    versendungen: { versand: { sitzungId: string | null; oeffentlichAb: Date } }[];
  };

/** Rows of `vorlage v` that this Akteur may read, with `ganz`; `wo` says which of them, over `v`. */
function lesbare(akteur: Akteur, wo: Prisma.Sql): Prisma.Sql {
  if (akteur.art === 'oeffentlich') return sql`SELECT v.*, false AS ganz FROM vorlage v WHERE ${wo}`;
  return sql`SELECT * FROM (SELECT v.*, ${ganzSichtbarSql(akteur)} AS ganz FROM vorlage v WHERE ${wo}) v
    WHERE v.ganz OR (v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= ${akteur.rechte.am}::timestamptz)`;
}

/** What both kinds of rows show of a row `v` of `lesbare`. */
const kopf = (heute: LocalDate): Prisma.Sql => sql`
  v.id, v.nummer, v.status, v.betreff, v.untertitel, v."beschlussErforderlich",
  (SELECT json_build_object('code', o.code, 'satz', o.satz, 'seit', o.seit, 'naechsterTermin', o."naechsterTermin",
      'weitereOffen', o."weitereOffen")
    FROM standort o WHERE o."vorlageId" = v.id AND o.von <= ${heute}::date AND (o.bis IS NULL OR o.bis > ${heute}::date)
      AND o.sicht = CASE WHEN v.ganz THEN 'INTERN' ELSE 'OEFFENTLICH' END) AS stand`;

const sichtFuer = (akteur: Akteur) => (akteur.art === 'oeffentlich' ? 'OEFFENTLICH' : 'INTERN');

function alsZeile(z: Listenzeile, heute: LocalDate): VorlageZeile {
  const { id, nummer, art, betreff, untertitel, tag: datum, stand, schritte } = z;
  const folge = {
    vorlagenstatus: z.status,
    beschlussErforderlich: z.beschlussErforderlich,
    weitereOffen: stand?.weitereOffen ?? false,
    zurueckgezogenAm: z.zurueckgezogenTag,
    schritte,
  };
  return {
    ...{ id, nummer, art, betreff, untertitel, datum },
    code: (stand?.code as PositionCode | undefined) ?? null,
    satz: stand?.satz ?? null,
    seit: stand?.seit ?? null,
    naechsterTermin: stand?.naechsterTermin ?? null,
    weg: miniWeg(weg(folge, position(folge, heute), heute)),
  };
}

/**
 * These papers as lists show them, in this order, as far as this Akteur may read them. One statement: ids are found first,
 * so that what a row shows is read for the rows of one page and not for all there are to sort.
 */
export async function vorlagenreihen(
  akteur: Akteur,
  ids: readonly string[],
  heute: LocalDate,
): Promise<VorlageZeile[]> {
  if (ids.length === 0) return [];
  const gefunden = await frage<{ zeile: Listenzeile }>(
    sichtFuer(akteur),
    sql`SELECT row_to_json(r) AS zeile FROM (SELECT ${kopf(heute)}, v.art, v.datum AS tag, v."zurueckgezogenAm" AS "zurueckgezogenTag",
        ${LISTENSCHRITTE} AS schritte
      FROM (${lesbare(akteur, sql`v.id = ANY (${[...ids]}::uuid[])`)}) v) r`,
  );
  const zu = new Map(gefunden.map(({ zeile }) => [zeile.id, zeile]));
  return ids.flatMap((id) => {
    const zeile = zu.get(id);
    return zeile ? [alsZeile(zeile, heute)] : [];
  });
}

const LISTENSCHRITTE = raw(
  jsonListe(
    'b ORDER BY b.ordnung',
    'listenschritt b WHERE b."vorlageId" = v.id AND (v.ganz OR NOT b.nichtoeffentlich)',
  ),
);
const GANZE_SCHRITTE =
  raw(`v.oeffentlichkeit, v."oeffentlichAb", v."zurueckgezogenAm", v."zurueckgezogenGrund",
  ${SCHRITTE_SQL} AS beratungen`);

const NEUES = raw(
  `${jsonListe(
    `json_build_object('verfasser', s.verfasser, 'angelegtAm', s."angelegtAm")`,
    `sachstand s WHERE s."vorlageId" = v.id AND (s.oeffentlich OR v.ganz)`,
  )} AS sachstaende, ${jsonListe(
    `json_build_object('versand', json_build_object('sitzungId', a."sitzungId", 'oeffentlichAb', a."oeffentlichAb"))`,
    `versand_vorlage z JOIN versand a ON a.id = z."versandId" WHERE z."vorlageId" = v.id`,
  )} AS versendungen`,
);

/**
 * Steps of these bodies that are to come from today on, or whose result or date is missing since `abgelaufenAb`, each with
 * its paper as far as this Akteur reads it. One statement.
 */
export async function kommendeReihen(
  akteur: Akteur,
  gremien: readonly string[],
  heute: LocalDate,
  abgelaufenAb: LocalDate,
): Promise<Reihe[]> {
  const gefunden = await frage<{ reihe: Reihe }>(
    sichtFuer(akteur),
    sql`
    WITH kommend AS MATERIALIZED (
      SELECT b.id, b."vorlageId", b."terminAm", t.ordnung, t.teil, o.fertig, s.datum
      FROM beratung b LEFT JOIN sitzung s ON s.id = b."sitzungId" LEFT JOIN tagesordnungspunkt t ON t.id = b."tagesordnungspunktId"
        CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM ergebnis e WHERE e."beratungId" = b.id AND e."berichtigtAm" IS NULL
          AND e.code <> ALL (${[...RETRY]}::text[])) AS fertig) o
      WHERE b."gremiumId" = ANY (${[...gremien]}::uuid[]) AND b."entfallenAm" IS NULL AND b."ersetztDurchId" IS NULL
        AND (s.datum >= ${abgelaufenAb}::date OR b."sitzungId" IS NULL)
        AND (s.datum >= ${heute}::date OR NOT o.fertig))
    SELECT row_to_json(r) AS reihe FROM (SELECT ${kopf(heute)}, ${GANZE_SCHRITTE}, ${NEUES}, k.kommend
      FROM (${lesbare(akteur, sql`v.id IN (SELECT k."vorlageId" FROM kommend k) AND v.status <> ALL (${NIE}::text[])`)}) v
      CROSS JOIN LATERAL (
        SELECT json_agg(json_build_object('id', k.id, 'terminAm', k."terminAm", 'ordnung', k.ordnung)) AS kommend FROM kommend k
        WHERE k."vorlageId" = v.id AND (v.ganz OR k.teil IS DISTINCT FROM 'NICHTOEFFENTLICH')
          AND (k.datum >= ${heute}::date OR v.status IN ('GEZEICHNET', 'IN_BERATUNG'))) k
      WHERE k.kommend IS NOT NULL) r`,
  );
  return gefunden.map(({ reihe }) => mitZeiten(reihe));
}

const NIE = [...IM_HAUS, 'ZURUECKGEZOGEN'];

/** The papers that moved last: latest "seit" first. For the start page. */
export async function zuletztBewegt(
  akteur: Akteur,
  heute: LocalDate,
  anzahl: number,
): Promise<VorlageZeile[]> {
  const staende = await tabellenFuer(akteur).standort.findMany({
    where: {
      AND: [standFuer(akteur, heute), { vorlage: sichtbar(akteur) }],
      seit: { not: null, lte: alsDatum(heute) },
    },
    orderBy: [{ seit: 'desc' }, { vorlageId: 'asc' }],
    take: anzahl,
    select: { vorlageId: true },
  });
  return vorlagenreihen(
    akteur,
    staende.map((s) => s.vorlageId),
    heute,
  );
}
