import 'server-only';
import { type Ergebnis, FINAL, RETRY } from '@/domain/beratungsfolge/ergebnis';
import { ausDatum, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import type { Statistikgremium, Statistikzahlen } from '@/domain/statistik/zahlen';
import type { Zeitraum } from '@/domain/statistik/zeitraum';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer } from '@/server/kern/db';

/** Whoever asks, what is public is counted: numbers that are the same for everybody give nothing away. */
const oeffentlich = (_: Akteur) => dbFuer(OEFFENTLICH);

/** What a reader can choose from: all bodies by name, and the first day of a sitting. */
export async function statistikauswahl(
  akteur: Akteur,
): Promise<{ gremien: Statistikgremium[]; ersterTag: LocalDate | null }> {
  const db = oeffentlich(akteur);
  const [gremien, sitzung] = await Promise.all([
    db.gremium.findMany({ select: { id: true, name: true, kurzname: true } }),
    db.sitzung.findFirst({ select: { datum: true }, orderBy: { datum: 'asc' } }),
  ]);
  return {
    gremien: gremien.sort((a, b) => nachName(a.name, b.name)),
    ersterTag: sitzung && ausDatum(sitzung.datum),
  };
}

/** Everything the pictures count for a period and a body (null = all). Two statements. */
export async function statistikzahlen(
  akteur: Akteur,
  zeitraum: Zeitraum,
  gremium: string | null,
  heute: LocalDate,
): Promise<Statistikzahlen> {
  const [dauern, schritte] = await Promise.all([
    zaehleDauern(akteur, zeitraum, gremium),
    zaehleSchritte(akteur, zeitraum, gremium, heute),
  ]);
  const von = (bild: Schrittzahl['bild']) => schritte.filter((s) => s.bild === bild);
  const summe = (bild: Schrittzahl['bild']) => von(bild).reduce((n, s) => n + s.anzahl, 0);
  const warten = (bild: 'fertig' | 'offen') =>
    von(bild).map((s) => ({ tage: Number(s.wert), offen: bild === 'offen', anzahl: s.anzahl }));
  return {
    dauern: dauern.flatMap(({ art, jahr, anzahl, median }) =>
      art === null || median === null ? [] : [{ art, jahr, anzahl, median }],
    ),
    nachDerEntscheidung: dauern.find((d) => d.art === null)?.danach ?? 0,
    aufkommen: von('aufkommen').map((s) => ({
      gremium: s.gremium ?? '',
      monat: s.wert ?? '',
      anzahl: s.anzahl,
    })),
    ausgaenge: von('ausgaenge').map((s) => ({
      gremium: s.gremium ?? '',
      ergebnis: s.wert as Ergebnis | null,
      anzahl: s.anzahl,
    })),
    warten: [...warten('fertig'), ...warten('offen')],
    berichtigt: summe('berichtigt'),
    nachgetragen: summe('nachgetragen'),
  };
}

const liste = (codes: ReadonlySet<Ergebnis>) => Prisma.join([...codes]);
const ENTSCHEIDET = Prisma.sql`('BESCHLUSS', 'GENEHMIGUNG')`;
const tagIn = (spalte: string) => Prisma.raw(`("${spalte}" AT TIME ZONE 'Europe/Berlin')::date`);

type Dauerzeile = {
  art: Vorlagenart | null;
  jahr: number | null;
  anzahl: number;
  median: number | null;
  danach: number;
};

/**
 * Per kind and year of the decision, per kind, and at last over all (art null): domain/statistik/entscheidung as SQL. A step
 * with a final result on a day decides when no other deciding step of its paper is open or decided later.
 */
function zaehleDauern(akteur: Akteur, { von, bisTag }: Zeitraum, gremium: string | null) {
  return oeffentlich(akteur).$queryRaw<Dauerzeile[]>`
    WITH vorlage AS (
      SELECT DISTINCT d."vorlageId", d.art, d.tag, d.tag - ${tagIn('oeffentlichAb')} AS tage
      FROM oeffentlich.zaehlschritt d
      WHERE d.zustaendigkeit IN ${ENTSCHEIDET} AND NOT d.entfallen AND d.code IN (${liste(FINAL)})
        AND d.tag BETWEEN ${von}::date AND ${bisTag}::date
        AND (${gremium}::uuid IS NULL OR d."gremiumId" = ${gremium}::uuid)
        AND NOT EXISTS (
          SELECT FROM oeffentlich.zaehlschritt o
          WHERE o."vorlageId" = d."vorlageId" AND o.id <> d.id AND o.zustaendigkeit IN ${ENTSCHEIDET} AND NOT o.entfallen
            AND (o.code IS NULL OR o.code = 'ZURUECKGEZOGEN' OR (o.code IN (${liste(RETRY)}) AND NOT o.ersetzt)
              OR (o.code IN (${liste(FINAL)}) AND o.tag > d.tag)))
    )
    SELECT art, extract(year FROM tag)::int AS jahr, (count(*) FILTER (WHERE tage >= 0))::int AS anzahl,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY tage) FILTER (WHERE tage >= 0) AS median,
      (count(*) FILTER (WHERE tage < 0))::int AS danach
    FROM vorlage GROUP BY GROUPING SETS ((art, extract(year FROM tag)), (art), ())`;
}

type Schrittzahl = {
  bild: 'aufkommen' | 'ausgaenge' | 'fertig' | 'offen' | 'berichtigt' | 'nachgetragen';
  gremium: string | null;
  /** Month, code of the result, or days. */
  wert: string | null;
  anzahl: number;
};

/** The steps on sittings that have been, read once and counted in three ways. */
function zaehleSchritte(akteur: Akteur, { von, bisTag }: Zeitraum, gremium: string | null, heute: LocalDate) {
  return oeffentlich(akteur).$queryRaw<Schrittzahl[]>`
    WITH schritt AS MATERIALIZED (
      SELECT "gremiumId" AS gremium, "vorlageId" AS vorlage, tag, code,
        CASE WHEN code IS NULL AND (ersetzt OR status = 'ZURUECKGEZOGEN' OR tag >= ${heute}::date) THEN NULL
          WHEN ${tagIn('oeffentlichAb')} > tag THEN 'nachgetragen' WHEN code IS NULL THEN 'offen'
          WHEN berichtigt THEN 'berichtigt' ELSE 'fertig' END AS warten,
        greatest(0, coalesce(${tagIn('erfasstAm')}, ${heute}::date) - tag) AS tage
      FROM oeffentlich.zaehlschritt
      WHERE NOT entfallen AND NOT abgesagt AND tag BETWEEN ${von}::date AND ${bisTag}::date
        AND (${gremium}::uuid IS NULL OR "gremiumId" = ${gremium}::uuid)
    )
    SELECT 'aufkommen' AS bild, gremium::text, to_char(monat, 'YYYY-MM') AS wert, count(*)::int AS anzahl
      FROM (SELECT DISTINCT gremium, vorlage, date_trunc('month', tag::timestamp) AS monat FROM schritt) m
      GROUP BY gremium, monat
    UNION ALL SELECT 'ausgaenge', gremium::text, code, count(*)::int FROM schritt GROUP BY gremium, code
    UNION ALL SELECT warten, NULL, tage::text, count(*)::int FROM schritt
      WHERE warten IS NOT NULL GROUP BY warten, tage`;
}
