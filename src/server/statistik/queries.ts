import 'server-only';
import { type Ergebnis, FINAL, RETRY } from '@/domain/beratungsfolge/ergebnis';
import { ausDatum, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { type Bilder, bilder } from '@/domain/statistik/bilder';
import type { Statistikgremium, Statistikzahlen } from '@/domain/statistik/zahlen';
import type { Zeitraum } from '@/domain/statistik/zeitraum';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { behalte } from '@/server/kern/behalten';
import { dbFuer } from '@/server/kern/db';

/** Whoever asks, what is public is counted: numbers that are the same for everybody give nothing away. */
const oeffentlich = (_: Akteur) => dbFuer(OEFFENTLICH);

export type Statistikauswahl = { gremien: readonly Statistikgremium[]; ersterTag: LocalDate | null };

/** What a reader can choose from: all bodies by name, and the first day of a sitting. */
export function statistikauswahl(akteur: Akteur): Promise<Statistikauswahl> {
  const db = oeffentlich(akteur);
  return behalte({ art: 'statistikauswahl', sicht: 'OEFFENTLICH', name: '', hoechstens: 1 }, async () => {
    const [gremien, sitzung] = await Promise.all([
      db.gremium.findMany({ select: { id: true, name: true, kurzname: true } }),
      db.sitzung.findFirst({ select: { datum: true }, orderBy: { datum: 'asc' } }),
    ]);
    return {
      gremien: gremien.sort((a, b) => nachName(a.name, b.name)),
      ersterTag: sitzung && ausDatum(sitzung.datum),
    };
  });
}

/** As many choices are kept, up to a megabyte each with what is drawn of them. */
const BEHALTEN = 20;

/** What is counted: a period, one body or all (null); `alle`: the pictures by body show every one. */
export type Statistikwahl = { zeitraum: Zeitraum; gremium: string | null; alle: boolean };

/**
 * The pictures of a choice: one query where it is known already. Until something public changes, the same choice has the
 * same objects, so that who draws them may keep what was drawn.
 */
export function statistikbilder(akteur: Akteur, wahl: Statistikwahl, heute: LocalDate): Promise<Bilder> {
  const { zeitraum, gremium, alle } = wahl;
  const name = [zeitraum.von, zeitraum.bis, zeitraum.bisTag, gremium, alle, heute].join(' ');
  return behalte({ art: 'statistik', sicht: 'OEFFENTLICH', name, hoechstens: BEHALTEN }, async () => {
    const [{ gremien }, zahlen] = await Promise.all([
      statistikauswahl(akteur),
      statistikzahlen(akteur, zeitraum, gremium, heute),
    ]);
    return bilder(zahlen, gremien, zeitraum, alle);
  });
}

/** Everything the pictures count for a period and a body. */
export async function statistikzahlen(
  akteur: Akteur,
  zeitraum: Zeitraum,
  gremium: string | null,
  heute: LocalDate,
): Promise<Statistikzahlen> {
  return alsZahlen(await zaehle(akteur, zeitraum, gremium, heute));
}

function alsZahlen(zeilen: Zahlzeile[]): Statistikzahlen {
  const von = (bild: Zahlzeile['bild']) => zeilen.filter((z) => z.bild === bild);
  const summe = (bild: Zahlzeile['bild']) => von(bild).reduce((n, z) => n + z.anzahl, 0);
  const warten = (bild: 'fertig' | 'offen') =>
    von(bild).map((z) => ({ tage: Number(z.wert), offen: bild === 'offen', anzahl: z.anzahl }));
  return {
    dauern: von('dauer').map((z) => ({
      art: z.von as Vorlagenart,
      jahr: z.wert === null ? null : Number(z.wert),
      anzahl: z.anzahl,
      median: z.median ?? 0,
    })),
    nachDerEntscheidung: summe('danach'),
    aufkommen: von('aufkommen').map((z) => ({ gremium: z.von ?? '', monat: z.wert ?? '', anzahl: z.anzahl })),
    ausgaenge: von('ausgang').map((z) => ({
      gremium: z.von ?? '',
      ergebnis: z.wert as Ergebnis | null,
      anzahl: z.anzahl,
    })),
    warten: [...warten('fertig'), ...warten('offen')],
    berichtigt: summe('berichtigt'),
    nachgetragen: summe('nachgetragen'),
  };
}

type Zahlzeile = {
  bild: 'dauer' | 'danach' | 'aufkommen' | 'ausgang' | 'fertig' | 'offen' | 'berichtigt' | 'nachgetragen';
  /** Kind of the paper, or id of the body. */
  von: string | null;
  /** Year, month, code of the result, or days. */
  wert: string | null;
  anzahl: number;
  median: number | null;
};

const liste = (codes: ReadonlySet<Ergebnis>) => Prisma.join([...codes]);
const ENTSCHEIDET = Prisma.sql`('BESCHLUSS', 'GENEHMIGUNG')`;
const tagVon = (spalte: string) => Prisma.raw(`("${spalte}" AT TIME ZONE 'Europe/Berlin')::date`);

/**
 * The steps on sittings of the period, read once and counted four ways. `entschieden` is domain/statistik/entscheidung as
 * SQL: a step with a final result decides its paper when no other deciding step is open or decided later. OFFSET 0 has the
 * few candidates looked up one by one; as a join PostgreSQL reads every step there ever was once more.
 */
function zaehle(akteur: Akteur, { von, bisTag }: Zeitraum, gremium: string | null, heute: LocalDate) {
  return oeffentlich(akteur).$queryRaw<Zahlzeile[]>`
    WITH schritt AS MATERIALIZED (
      SELECT id, "gremiumId" AS gremium, "vorlageId" AS vorlage, art, tag, abgesagt, code,
        zustaendigkeit IN ${ENTSCHEIDET} AND code IN (${liste(FINAL)}) AS entscheidet,
        tag - ${tagVon('oeffentlichAb')} AS dauer,
        CASE WHEN code IS NULL AND (ersetzt OR status = 'ZURUECKGEZOGEN' OR tag >= ${heute}::date) THEN NULL
          WHEN ${tagVon('oeffentlichAb')} > tag THEN 'nachgetragen' WHEN code IS NULL THEN 'offen'
          WHEN berichtigt THEN 'berichtigt' ELSE 'fertig' END AS warten,
        greatest(0, coalesce(${tagVon('erfasstAm')}, ${heute}::date) - tag) AS tage
      FROM oeffentlich.zaehlschritt
      WHERE NOT entfallen AND tag BETWEEN ${von}::date AND ${bisTag}::date
        AND (${gremium}::uuid IS NULL OR "gremiumId" = ${gremium}::uuid)
    ), entschieden AS (
      SELECT DISTINCT vorlage, art, extract(year FROM tag)::int AS jahr, dauer FROM schritt d
      WHERE entscheidet AND NOT EXISTS (
        SELECT FROM oeffentlich.zaehlschritt o
        WHERE o."vorlageId" = d.vorlage AND o.id <> d.id AND o.zustaendigkeit IN ${ENTSCHEIDET} AND NOT o.entfallen
          AND (o.code IS NULL OR o.code = 'ZURUECKGEZOGEN' OR (o.code IN (${liste(RETRY)}) AND NOT o.ersetzt)
            OR (o.code IN (${liste(FINAL)}) AND o.tag > d.tag))
        OFFSET 0)
    )
    SELECT 'dauer' AS bild, art AS von, jahr::text AS wert, count(*)::int AS anzahl,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY dauer) AS median
      FROM entschieden WHERE dauer >= 0 GROUP BY GROUPING SETS ((art, jahr), (art))
    UNION ALL SELECT 'danach', NULL, NULL, count(*)::int, NULL FROM entschieden WHERE dauer < 0
    UNION ALL SELECT 'aufkommen', gremium::text, to_char(monat, 'YYYY-MM'), count(*)::int, NULL
      FROM (SELECT DISTINCT gremium, vorlage, date_trunc('month', tag::timestamp) AS monat FROM schritt
        WHERE NOT abgesagt) m GROUP BY gremium, monat
    UNION ALL SELECT 'ausgang', gremium::text, code, count(*)::int, NULL FROM schritt
      WHERE NOT abgesagt GROUP BY gremium, code
    UNION ALL SELECT warten, NULL, tage::text, count(*)::int, NULL FROM schritt
      WHERE NOT abgesagt AND warten IS NOT NULL GROUP BY warten, tage`;
}
