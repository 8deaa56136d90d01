import 'server-only';
import type { Begriff } from '@/domain/suche/begriffe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { behalte } from '@/server/kern/behalten';
import { tabellenFuer } from '@/server/kern/db';
import { sichtFuer } from '@/server/kern/sicht';

/** How many words one fragment stands for at most; the shortest come first. */
const HOECHSTENS = 400;

export type Suchausdruck = {
  /** One tsquery per word of the question, made of letters and digits alone. All must hold. */
  teile: string[];
  /** Words of the question that stand in more words than were taken. */
  gekuerzt: string[];
};

/** As many searches are remembered per audience: some 10 kB for a word in many others, at most 300. */
const SUCHEN = 50;

/**
 * The question in the words that there are: "schul" becomes "grundschule | schulausschuss | …". A step of its own: with its
 * answer as a parameter the next statement takes the index, within one statement it does not. Kept until something changes:
 * whoever turns the page, sets a filter or comes back from a paper looks for the same words.
 */
export async function suchausdruck(akteur: Akteur, begriffe: readonly Begriff[]): Promise<Suchausdruck> {
  const teile = begriffe.filter((b) => b.wo !== 'ANFANG');
  if (teile.length === 0) return ausdruck(begriffe, []);
  const fach = { art: 'suchworte', sicht: sichtFuer(akteur), hoechstens: SUCHEN };
  return behalte({ ...fach, name: JSON.stringify(begriffe) }, async () =>
    ausdruck(begriffe, await worteMit(akteur, teile)),
  );
}

type Fund = { teil: string; wort: string };

function ausdruck(begriffe: readonly Begriff[], worte: readonly Fund[]): Suchausdruck {
  const gekuerzt: string[] = [];
  return {
    teile: begriffe.map(({ wort, wo, eingabe }) => {
      if (wo === 'ANFANG') return `${wort}:*`;
      const mit = worte.filter((w) => w.teil === wort).map((w) => w.wort);
      if (mit.length > HOECHSTENS) gekuerzt.push(eingabe);
      // One look at the beginning of words takes the index less than one for each of them.
      return [`${wort}:*`, ...mit.slice(0, HOECHSTENS)].join(' | ');
    }),
    gekuerzt,
  };
}

/** Said in the statement, so that the index of this audience answers. */
const publikum = (akteur: Akteur): Prisma.Sql => Prisma.raw(`'${sichtFuer(akteur)}'`);

/** Words of the vocabulary that hold one of these, or end with it; those that begin with it are found without. */
const worteMit = (akteur: Akteur, teile: readonly Begriff[]): Promise<Fund[]> =>
  tabellenFuer(akteur).$queryRaw`
    SELECT t.teil, w.wort FROM unnest(${teile.map((b) => b.wort)}::text[], ${teile.map((b) => `%${b.wort}${b.wo === 'TEIL' ? '%' : ''}`)}::text[]) t (teil, muster)
    CROSS JOIN LATERAL (SELECT s.wort FROM suchwort s WHERE s.sicht = ${publikum(akteur)} AND s.wort LIKE t.muster AND s.wort NOT LIKE t.teil || '%'
      ORDER BY length(s.wort), s.wort LIMIT ${HOECHSTENS + 1}) w`;

/** Words spelled much like this one, the likest first, as an array: all of them stand somewhere, though not where this Akteur reads. */
export const aehnlicheWorte = (akteur: Akteur, wort: string, anzahl: number): Prisma.Sql =>
  Prisma.sql`ARRAY(SELECT s.wort FROM suchwort s WHERE s.sicht = ${publikum(akteur)} AND s.wort % ${wort}
    ORDER BY similarity(s.wort, ${wort}) DESC, length(s.wort), s.wort LIMIT ${anzahl})`;
