import 'server-only';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { alsDatum, ausDatumOderNull, berlinTag, type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { Vorlagenstatus } from '@/domain/vorlage/vorlage';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { behalte } from '@/server/kern/behalten';
import { dbIntern, frage } from '@/server/kern/db';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import { LAUFEND } from '@/server/laufende/queries';
import { type SitzungZeile, sitzungenZwischen } from '@/server/termine/queries';

const VORLAGENABSCHNITTE = ['ENTWURF', 'MITZEICHNUNG', 'FREIGEGEBEN', 'IN_BERATUNG'] as const;
const SCHRITTABSCHNITTE = ['UEBERFAELLIG', 'NEUER_TERMIN', 'OHNE_TERMIN', 'GREMIUM_ENDET'] as const;
type Vorlagenabschnitt = (typeof VORLAGENABSCHNITTE)[number];
type Schrittabschnitt = (typeof SCHRITTABSCHNITTE)[number];

export type ArbeitVorlage = {
  id: string;
  nummer: string | null;
  betreff: string;
  status: Vorlagenstatus;
  geaendertAm: Date;
  satz: string | null;
  /** In co-signing: the unit whose turn it is; null = everybody has signed. */
  beiStelle: string | null;
};
export type ArbeitSchritt = {
  id: string;
  vorlageId: string;
  nummer: string | null;
  betreff: string;
  gremium: string;
  gremiumId: string;
  zustaendigkeit: Zustaendigkeit;
  datum: LocalDate | null;
  sitzungId: string | null;
};
/** The first rows and how many there are in all. */
export type Abschnitt<Z> = { gesamt: number; zeilen: Z[] };

export type Arbeitsliste = {
  /** True: the office's list. False: the papers of one Fachbereich. */
  alle: boolean;
  vorlagen: Record<Vorlagenabschnitt, Abschnitt<ArbeitVorlage>>;
  schritte: Record<Schrittabschnitt, Abschnitt<ArbeitSchritt>>;
  /** Sittings of the next four weeks; a Fachbereich has none to prepare. */
  sitzungen: SitzungZeile[] | null;
};

/** Rows of a section before somebody asks for all of it. */
export const JE_ABSCHNITT = 8;
const ALLE = 1000;
/** The page as it opens and each section unfolded, around midnight of two days. */
const ANSICHTEN = 10;
const VIER_WOCHEN = 28;

/**
 * What is to be done: of the office for all papers, of a Fachbereich for its own. Sections show their first rows, one
 * (`ganz`, its name) up to 1000. Null for who has neither.
 */
export async function arbeitsliste(
  akteur: Akteur,
  jetzt: Date,
  ganz: string | null,
): Promise<Arbeitsliste | null> {
  const alle = siehtAlles(akteur);
  if (!alle && !hatRolle(akteur, 'FACHBEREICH')) return null;
  const heute = berlinTag(jetzt);
  const tag = alsDatum(heute);
  const meine = alle
    ? Prisma.sql`true`
    : Prisma.sql`v."fachbereichId" = ${akteur.rechte.fachbereichId}::uuid`;
  const lies = () => Promise.all([vorlagenzeilen(meine, tag, ganz), schrittzeilen(meine, tag, ganz)]);
  const name = JSON.stringify([tag, bekannter(ganz)]);
  const [gelesen, schritte] = alle
    ? await behalte({ art: 'arbeitsliste', sicht: 'INTERN', name, hoechstens: ANSICHTEN }, lies)
    : await lies();
  // Who signs next changes without anything that is behind a public view.
  const stellen = await naechsteStellen(gelesen.map((v) => v.id));
  const vorlagen = gelesen.map((v) => ({ ...v, beiStelle: stellen.get(v.id) ?? null }));
  return {
    alle,
    vorlagen: {
      ENTWURF: alsAbschnitt(vorlagen, 'ENTWURF'),
      MITZEICHNUNG: alsAbschnitt(vorlagen, 'MITZEICHNUNG'),
      FREIGEGEBEN: alsAbschnitt(vorlagen, 'FREIGEGEBEN'),
      IN_BERATUNG: alsAbschnitt(vorlagen, 'IN_BERATUNG'),
    },
    schritte: {
      UEBERFAELLIG: alsAbschnitt(schritte, 'UEBERFAELLIG'),
      NEUER_TERMIN: alsAbschnitt(schritte, 'NEUER_TERMIN'),
      OHNE_TERMIN: alsAbschnitt(schritte, 'OHNE_TERMIN'),
      GREMIUM_ENDET: alsAbschnitt(schritte, 'GREMIUM_ENDET'),
    },
    sitzungen: alle ? await anstehende(akteur, heute) : null,
  };
}

type Gezaehlt<Z> = Z & { abschnitt: string; gesamt: number };

function alsAbschnitt<Z>(zeilen: Gezaehlt<Z>[], name: string): Abschnitt<Z> {
  const eigene = zeilen.filter((z) => z.abschnitt === name);
  return { gesamt: eigene[0]?.gesamt ?? 0, zeilen: eigene };
}

async function anstehende(akteur: Akteur, heute: LocalDate): Promise<SitzungZeile[]> {
  const alle = await sitzungenZwischen(akteur, heute, plusTage(heute, VIER_WOCHEN));
  return alle.filter((s) => !s.abgesagt);
}

/** Only names of ours are kept and reach the database: the address may say anything. */
const bekannter = (ganz: string | null) =>
  [...VORLAGENABSCHNITTE, ...SCHRITTABSCHNITTE].find((a) => a === ganz) ?? null;

/** Rows of a section to read: counted by the database, so that nothing is capped in silence. */
function bis(ganz: string | null): Prisma.Sql {
  return Prisma.sql`CASE WHEN abschnitt = ${bekannter(ganz)} THEN ${ALLE}::int ELSE ${JE_ABSCHNITT}::int END`;
}

/** Of a row `v` of vorlage, as the index vorlage_vor_dem_ende knows it. Constants of ours, no input. */
const VOR_DEM_ENDE = Prisma.raw(`v.status IN ('ENTWURF', 'MITZEICHNUNG', 'GEZEICHNET', 'IN_BERATUNG')`);

/** Their positions one by one (OFFSET 0): the plan would read all there are. */
function vorlagenzeilen(meine: Prisma.Sql, tag: Date, ganz: string | null) {
  return dbIntern().$queryRaw<Gezaehlt<Omit<ArbeitVorlage, 'beiStelle'>>[]>`
    SELECT * FROM (
      SELECT z.*, count(*) OVER (PARTITION BY abschnitt)::int AS gesamt,
        row_number() OVER (PARTITION BY abschnitt ORDER BY "naechsterTermin", "geaendertAm" DESC, id)::int AS platz
      FROM (
        SELECT v.id, v.nummer, v.betreff, v.status, v."geaendertAm", o.satz, o."naechsterTermin",
          CASE v.status WHEN 'GEZEICHNET' THEN 'FREIGEGEBEN' ELSE v.status END AS abschnitt
        FROM vorlage v
        LEFT JOIN LATERAL (
          SELECT satz, "naechsterTermin" FROM standort WHERE "vorlageId" = v.id AND sicht = 'INTERN' AND von <= ${tag}::date
            AND (bis IS NULL OR bis > ${tag}::date) OFFSET 0) o ON true
        WHERE ${VOR_DEM_ENDE} AND ${meine}
      ) z
    ) gezaehlt
    WHERE platz <= ${bis(ganz)} ORDER BY abschnitt, platz`;
}

/** Units whose turn it is to sign, by paper. */
async function naechsteStellen(vorlagen: string[]): Promise<ReadonlyMap<string, string>> {
  if (vorlagen.length === 0) return new Map();
  const zeilen = await frage<{ id: string; name: string }>(
    'INTERN',
    Prisma.sql`SELECT m."vorlageId" AS id, e.name FROM mitzeichnung m JOIN organisationseinheit e ON e.id = m."organisationseinheitId"
      WHERE m."vorlageId" = ANY (${vorlagen}::uuid[]) AND m.status = 'OFFEN'`,
  );
  return new Map(zeilen.map((z) => [z.id, z.name]));
}

/**
 * Only a paper on its way has such steps, so its index says where to look, as for the board (laufende); the fence (OFFSET 0) has
 * each step looked up with its paper and its sitting, where the plan would read all sittings there are. "IS NOT NULL" says
 * nothing new, but how few bodies end: without it every step there is would be read.
 * A step that had a day (postponed, sitting cancelled) waits for a new one; the others never had one. A step of a body that
 * will not exist any more (O12) waits for another body, whatever else it waits for.
 */
async function schrittzeilen(
  meine: Prisma.Sql,
  tag: Date,
  ganz: string | null,
): Promise<Gezaehlt<ArbeitSchritt>[]> {
  const zeilen = await dbIntern().$queryRaw<
    (Gezaehlt<Omit<ArbeitSchritt, 'datum'>> & { datum: Date | null })[]
  >`
    SELECT * FROM (
      SELECT z.*, count(*) OVER (PARTITION BY abschnitt)::int AS gesamt,
        row_number() OVER (PARTITION BY abschnitt ORDER BY datum, nummer, id)::int AS platz
      FROM (
        SELECT v.id, v."vorlageId", v.nummer, v.betreff, g.name AS gremium, g.id AS "gremiumId", v.zustaendigkeit, v."sitzungId", v.datum,
          CASE WHEN f.ueberfaellig THEN 'UEBERFAELLIG' WHEN v.datum IS NULL THEN 'OHNE_TERMIN' ELSE 'NEUER_TERMIN' END AS abschnitt
        FROM standort o
        CROSS JOIN LATERAL (
          SELECT unnest(o.ueberfaellig) AS id, true AS ueberfaellig
          UNION ALL SELECT unnest(o."ohneTermin"), false
        ) f
        CROSS JOIN LATERAL (
          SELECT b.id, b."vorlageId", w.nummer, w.betreff, w."fachbereichId", b."gremiumId", b.zustaendigkeit, b."sitzungId",
            coalesce(s.datum, b."planDatum") AS datum
          FROM beratung b JOIN vorlage w ON w.id = b."vorlageId" LEFT JOIN sitzung s ON s.id = b."sitzungId"
          WHERE b.id = f.id OFFSET 0) v
        JOIN gremium g ON g.id = v."gremiumId"
        WHERE o.sicht = 'INTERN' AND ${LAUFEND} AND o.von + 0 <= ${tag}::date AND (o.bis IS NULL OR o.bis > ${tag}::date)
          AND ${meine}
        UNION ALL
        SELECT b.id, v.id, v.nummer, v.betreff, g.name, g.id, b.zustaendigkeit, b."sitzungId",
          coalesce(s.datum, b."planDatum"), 'GREMIUM_ENDET'
        FROM gremium g
        JOIN beratung b ON b."gremiumId" = g.id AND b."entfallenAm" IS NULL AND b."ersetztDurchId" IS NULL
        JOIN vorlage v ON v.id = b."vorlageId" AND ${VOR_DEM_ENDE}
        LEFT JOIN sitzung s ON s.id = b."sitzungId"
        WHERE g."gueltigBis" IS NOT NULL AND g."gueltigBis" < coalesce(s.datum, b."planDatum", 'infinity') AND ${meine}
          AND NOT EXISTS (SELECT FROM ergebnis e WHERE e."beratungId" = b.id AND e."berichtigtAm" IS NULL)
      ) z
    ) gezaehlt
    WHERE platz <= ${bis(ganz)} ORDER BY abschnitt, platz`;
  return zeilen.map((z) => ({ ...z, datum: ausDatumOderNull(z.datum) }));
}
