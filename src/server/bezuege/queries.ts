import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import { kurzfassung } from '@/domain/sachstand/kurzfassung';
import { istSachstandsbericht } from '@/domain/sachstand/sachstandsbericht';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { dbIntern, frage } from '@/server/kern/db';
import { sichtbar } from '@/server/kern/sichtbarkeit';
import { ganzSichtbarSql } from '@/server/kern/sichtbarkeitSql';

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

export type Bezuege = {
  /** The papers asked for, as far as this Akteur may read them. */
  direkt: Map<string, Bezug>;
  /** Papers that those speak of, or that speak of those: one step further, the newest first. */
  weitere: Bezug[];
};

type Zeile = Omit<Bezug, 'sachstand'> & {
  direkt: boolean;
  eintrag: { datum: LocalDate; text: string; oeffentlich: boolean } | null;
  abschnitt: { art: string; text: string } | null;
};

/** What a paper names and what names it, for the selection of any query of papers. */
export const VERWEISE = {
  verweise: { select: { art: true, nummer: true, text: true, zielId: true }, orderBy: { nummer: 'asc' } },
  verwiesenVon: { select: { art: true, vonId: true } },
} as const satisfies Prisma.VorlageSelect;

/**
 * The references of a paper for somebody signed in who reads its public side: its view leaves out every paper that is not
 * public, also those this Akteur may read. To be filtered by `bezuege`. Null for the public.
 */
export async function verweiseFuer(akteur: Akteur, vorlageId: string) {
  if (akteur.art !== 'benutzer') return null;
  return dbIntern().vorlage.findUnique({
    where: { id: vorlageId, AND: sichtbar(akteur) },
    select: VERWEISE,
    relationLoadStrategy: 'join',
  });
}

/**
 * The papers beside `vorlageId`: those it names or is named by (`ids`), and one step beyond, reached only through papers
 * this Akteur may read, so that no hidden paper shows by what it connects. One query.
 */
export async function bezuege(
  akteur: Akteur,
  vorlageId: string,
  ids: readonly (string | null)[],
  heute: LocalDate,
): Promise<Bezuege> {
  const genannt = [...new Set(ids.filter((id) => id !== null))];
  const zeilen = genannt.length === 0 ? [] : await lies(akteur, vorlageId, genannt, heute);
  const alle = zeilen.map((z) => ({ direkt: z.direkt, bezug: alsBezug(z) }));
  return {
    direkt: new Map(alle.filter((z) => z.direkt).map(({ bezug }) => [bezug.id, bezug])),
    weitere: alle
      .filter((z) => !z.direkt)
      .map(({ bezug }) => bezug)
      .sort((a, b) => (b.datum ?? '').localeCompare(a.datum ?? '')),
  };
}

/** Each with its latest Sachstand entry, and with the section in which it reports one itself. */
async function lies(
  akteur: Akteur,
  vorlageId: string,
  genannt: string[],
  heute: LocalDate,
): Promise<Zeile[]> {
  const oeffentlich = akteur.art === 'oeffentlich';
  // The public's views hold public papers only; of those nobody but the public is asked about.
  const ganz = oeffentlich ? sql`false` : ganzSichtbarSql(akteur);
  const lesbar = oeffentlich
    ? sql`true`
    : sql`(v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= ${akteur.rechte.am}::timestamptz OR ${ganz})`;
  const gefunden = await frage<{ zeile: Zeile }>(
    oeffentlich ? 'OEFFENTLICH' : 'INTERN',
    sql`
    WITH direkt AS (SELECT v.id FROM vorlage v WHERE v.id = ANY (${genannt}::uuid[]) AND ${lesbar}),
    jenseits AS (
      SELECT w."zielId" AS id FROM verweis w JOIN direkt d ON d.id = w."vonId" WHERE w."zielId" IS NOT NULL
      UNION SELECT w."vonId" FROM verweis w JOIN direkt d ON d.id = w."zielId")
    SELECT json_build_object('id', v.id, 'nummer', v.nummer, 'betreff', v.betreff, 'untertitel', v.untertitel,
      'datum', v.datum, 'direkt', v.direkt,
      'satz', (SELECT o.satz FROM standort o WHERE o."vorlageId" = v.id AND o.von <= ${heute}::date
        AND (o.bis IS NULL OR o.bis > ${heute}::date) AND o.sicht = CASE WHEN v.ganz THEN 'INTERN' ELSE 'OEFFENTLICH' END),
      'eintrag', (SELECT json_build_object('datum', s.datum, 'text', s.text, 'oeffentlich', s.oeffentlich) FROM sachstand s
        WHERE s."vorlageId" = v.id AND (s.oeffentlich OR v.ganz) ORDER BY s.datum DESC, s."angelegtAm" DESC LIMIT 1),
      'abschnitt', (SELECT json_build_object('art', a.art, 'text', a.text) FROM abschnitt a
        WHERE a."vorlageId" = v.id AND (a.art = 'SACHSTAND' OR (a.art = 'BEGRUENDUNG'
          AND (v.betreff ILIKE '%sachstand%' OR v.untertitel ILIKE '%sachstand%')))
        ORDER BY a.art DESC, a.ordnung LIMIT 1)) AS zeile
    FROM (SELECT v.id, v.nummer, v.betreff, v.untertitel, v.datum, ${ganz} AS ganz, v.id IN (SELECT id FROM direkt) AS direkt
      FROM vorlage v WHERE v.id IN (SELECT id FROM direkt UNION SELECT id FROM jenseits WHERE id <> ${vorlageId}::uuid)
        AND ${lesbar}) v`,
  );
  return gefunden.map(({ zeile }) => zeile);
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
