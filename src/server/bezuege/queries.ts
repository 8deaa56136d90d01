import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import { kurzfassung } from '@/domain/sachstand/kurzfassung';
import { istSachstandsbericht } from '@/domain/sachstand/sachstandsbericht';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { frage } from '@/server/kern/db';
import { fuerAlle, ganzSichtbarSql } from '@/server/kern/sichtbarkeitSql';

const { sql } = Prisma;

/** Where another paper's matter stood last: its latest entry, else what the paper itself reports. */
export type BezugSachstand = {
  /** Null: a section of a paper without a date. */
  datum: LocalDate | null;
  text: string;
  gekuerzt: boolean;
  nichtoeffentlich: boolean;
};

/** Another paper as it is named beside this one. */
export type Bezug = {
  id: string;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  datum: LocalDate | null;
  satz: string | null;
  sachstand: BezugSachstand | null;
};

type Zeile = Omit<Bezug, 'sachstand'> & {
  direkt: boolean;
  eintrag: { datum: LocalDate; text: string; oeffentlich: boolean } | null;
  abschnitt: { art: string; text: string } | null;
};

/** What a paper names and what names it, with those of these papers that may be read. */
export type Beziehungen = {
  verweise: { art: string; nummer: string | null; text: string | null; zielId: string | null }[];
  verwiesenVon: { art: string; vonId: string }[];
  bezuege: Zeile[];
};

export type Bezuege = {
  /** The papers it names or is named by, as far as this Akteur may read them. */
  direkt: Map<string, Bezug>;
  /** Papers that those speak of, or that speak of those: one step further, the newest first. */
  weitere: Bezug[];
};

/** A paper as a row `v` that this Akteur may read; the public's views hold no others. */
const lesbar = (akteur: Akteur): Prisma.Sql =>
  akteur.art === 'oeffentlich' ? sql`true` : sql`(${fuerAlle(akteur)} OR ${ganzSichtbarSql(akteur)})`;

/**
 * For statements by hand: `Beziehungen` as JSON. One step beyond is reached only through papers this Akteur may read, so that
 * no hidden paper shows by what it connects. Each paper comes with its latest Sachstand entry, and with the section in which
 * it reports one itself.
 */
export function beziehungenSql(akteur: Akteur, vorlageId: string, heute: LocalDate): Prisma.Sql {
  const id = sql`${vorlageId}::uuid`;
  const ganz = akteur.art === 'oeffentlich' ? sql`false` : ganzSichtbarSql(akteur);
  return sql`json_build_object(
    'verweise', coalesce((SELECT json_agg(json_build_object('art', w.art, 'nummer', w.nummer, 'text', w.text, 'zielId', w."zielId")
      ORDER BY w.nummer) FROM verweis w WHERE w."vonId" = ${id}), '[]'),
    'verwiesenVon', coalesce((SELECT json_agg(json_build_object('art', w.art, 'vonId', w."vonId")) FROM verweis w
      WHERE w."zielId" = ${id}), '[]'),
    'bezuege', (
      WITH direkt AS (SELECT v.id FROM vorlage v WHERE ${lesbar(akteur)} AND v.id IN (
        SELECT w."zielId" FROM verweis w WHERE w."vonId" = ${id} UNION SELECT w."vonId" FROM verweis w WHERE w."zielId" = ${id})),
      jenseits AS (
        SELECT w."zielId" AS id FROM verweis w JOIN direkt d ON d.id = w."vonId" WHERE w."zielId" IS NOT NULL
        UNION SELECT w."vonId" FROM verweis w JOIN direkt d ON d.id = w."zielId")
      SELECT coalesce(json_agg(json_build_object('id', v.id, 'nummer', v.nummer, 'betreff', v.betreff, 'untertitel', v.untertitel,
        'datum', v.datum, 'direkt', v.direkt,
        'satz', (SELECT o.satz FROM standort o WHERE o."vorlageId" = v.id AND o.von <= ${heute}::date
          AND (o.bis IS NULL OR o.bis > ${heute}::date) AND o.sicht = CASE WHEN v.ganz THEN 'INTERN' ELSE 'OEFFENTLICH' END),
        'eintrag', (SELECT json_build_object('datum', s.datum, 'text', s.text, 'oeffentlich', s.oeffentlich) FROM sachstand s
          WHERE s."vorlageId" = v.id AND (s.oeffentlich OR v.ganz) ORDER BY s.datum DESC, s."angelegtAm" DESC LIMIT 1),
        'abschnitt', (SELECT json_build_object('art', a.art, 'text', a.text) FROM abschnitt a
          WHERE a."vorlageId" = v.id AND (a.art = 'SACHSTAND' OR (a.art = 'BEGRUENDUNG'
            AND (v.betreff ILIKE '%sachstand%' OR v.untertitel ILIKE '%sachstand%')))
          ORDER BY a.art DESC, a.ordnung LIMIT 1))), '[]')
      FROM (SELECT v.id, v.nummer, v.betreff, v.untertitel, v.datum, ${ganz} AS ganz, v.id IN (SELECT id FROM direkt) AS direkt
        FROM vorlage v WHERE v.id IN (SELECT id FROM direkt UNION SELECT id FROM jenseits WHERE id <> ${id}) AND ${lesbar(akteur)}) v))`;
}

/**
 * The same for somebody signed in who reads the public side of a paper: the public's views leave out every paper that is not
 * public, also those this Akteur may read. Null where it is not to be read any more.
 */
export async function beziehungenFuer(
  akteur: Akteur,
  vorlageId: string,
  heute: LocalDate,
): Promise<Beziehungen | null> {
  const [gefunden] = await frage<{ beziehungen: Beziehungen }>(
    'INTERN',
    sql`SELECT ${beziehungenSql(akteur, vorlageId, heute)} AS beziehungen
      FROM vorlage v WHERE v.id = ${vorlageId}::uuid AND ${lesbar(akteur)}`,
  );
  return gefunden?.beziehungen ?? null;
}

export function alsBezuege(zeilen: Beziehungen['bezuege']): Bezuege {
  const alle = zeilen.map((z) => ({ direkt: z.direkt, bezug: alsBezug(z) }));
  return {
    direkt: new Map(alle.filter((z) => z.direkt).map(({ bezug }) => [bezug.id, bezug])),
    weitere: alle
      .filter((z) => !z.direkt)
      .map(({ bezug }) => bezug)
      .sort((a, b) => (b.datum ?? '').localeCompare(a.datum ?? '')),
  };
}

const alsBezug = (zeile: Zeile): Bezug => {
  const { id, nummer, betreff, untertitel, datum, satz } = zeile;
  return { id, nummer, betreff, untertitel, datum, satz, sachstand: sachstandVon(zeile) };
};

/** An entry later than the paper outdates what the paper reports; on the same day the entry is the later word. */
function sachstandVon({ eintrag, abschnitt, datum, betreff, untertitel }: Zeile): BezugSachstand | null {
  const bericht = abschnitt && (abschnitt.art === 'SACHSTAND' || istSachstandsbericht(betreff, untertitel));
  if (eintrag && (!bericht || !datum || eintrag.datum >= datum)) {
    return { datum: eintrag.datum, ...kurzfassung(eintrag.text), nichtoeffentlich: !eintrag.oeffentlich };
  }
  return bericht ? { datum, ...kurzfassung(abschnitt.text), nichtoeffentlich: false } : null;
}
