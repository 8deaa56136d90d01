import 'server-only';
import { aehnlichste } from '@/domain/suche/aehnlichste';
import type { Begriff } from '@/domain/suche/begriffe';
import { ZAEHLGRENZE } from '@/domain/suche/treffer';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { schreibweisen } from '@/server/fundstellen/queries';
import { tabellenFuer } from '@/server/kern/db';
import { einige, mitIndex } from '@/server/kern/suchsicht';
import { aehnlicheWorte } from '@/server/suchworte/queries';

const { sql, join, raw } = Prisma;

/** How many likely spellings are looked up for one word, and tried for the whole search. */
const VERSUCHE = 6;

/** All of these must hold; null = nothing is asked. Made of letters, digits and what suchausdruck puts between them. */
export const tsquery = (teile: readonly string[]): string | null =>
  teile.length > 0 ? teile.map((teil) => `(${teil})`).join(' & ') : null;

type Fund = { nr: number; id: string; nummer: string | null; betreff: string; untertitel: string | null };

/** The papers this Akteur may read that answer this question, enough to see whether there are any. */
const menge = (akteur: Akteur, q: string, nr: number): Prisma.Sql =>
  // Not the first that comes along: for one row the planner would walk through all vectors.
  sql`${raw(`f${nr}`)} AS MATERIALIZED (${einige(akteur, [mitIndex('worte', q)], ZAEHLGRENZE + 1)})`;

/** The words, by their place in the search, that stand nowhere this Akteur reads, with words spelled much like each of them. */
async function fehlende(
  akteur: Akteur,
  begriffe: readonly Begriff[],
  teile: readonly string[],
): Promise<{ nr: number; worte: string[] }[]> {
  const eines = ({ wort, wo }: Begriff, nr: number) => {
    const worte = wo === 'TEIL' ? aehnlicheWorte(akteur, wort, VERSUCHE) : sql`'{}'::text[]`;
    return sql`SELECT ${nr}::int AS nr, ${worte} AS worte WHERE NOT EXISTS (SELECT FROM ${raw(`f${nr}`)})`;
  };
  return tabellenFuer(akteur).$queryRaw`
    WITH ${join(teile.map((q, nr) => menge(akteur, q, nr)))} ${join(begriffe.map(eines), ' UNION ALL ')}`;
}

/** The first of these questions that a paper answers this Akteur may read, with one of the newest that do. */
async function fund(akteur: Akteur, fragen: readonly string[]): Promise<Fund | undefined> {
  if (fragen.length === 0) return undefined;
  const eines = (_: string, nr: number) => sql`
    (SELECT ${nr}::int AS nr, v.id, v.nummer, v.betreff, v.untertitel FROM vorlage v WHERE v.id = (
      SELECT x."vorlageId" FROM ${raw(`f${nr}`)} x ORDER BY x.datum DESC NULLS LAST, x."vorlageId" LIMIT 1))`;
  const [erster] = await tabellenFuer(akteur).$queryRaw<Fund[]>`
    WITH ${join(fragen.map((q, nr) => menge(akteur, q, nr)))}
    ${join(fragen.map(eines), ' UNION ALL ')} ORDER BY nr LIMIT 1`;
  return erster;
}

/**
 * The search in another spelling, where it finds nothing: each word that stands nowhere this Akteur reads is replaced by one
 * much like it that does, the likest first, as it is written there. Null when nothing is found that way, and when all words
 * stand somewhere but not together. Four statements at most.
 */
export async function vorschlag(
  akteur: Akteur,
  begriffe: readonly Begriff[],
  teile: readonly string[],
): Promise<string | null> {
  const fehlt = await fehlende(akteur, begriffe, teile);
  if (fehlt.length === 0) return null;
  const saetze = aehnlichste(
    fehlt.map((f) => f.worte),
    VERSUCHE,
  ).map((worte) => new Map(fehlt.map((f, i) => [f.nr, worte[i] ?? ''])));
  const treffer = await fund(
    akteur,
    saetze.flatMap((satz) => tsquery(teile.map((teil, nr) => satz.get(nr) ?? teil)) ?? []),
  );
  const satz = treffer && saetze[treffer.nr];
  if (!satz) return null;
  const geschrieben = await schreibweisen(akteur, treffer, [...satz.values()]);
  const neu = (wort: string | undefined) => wort && (geschrieben.get(wort) ?? wort);
  return begriffe.map((b, nr) => neu(satz.get(nr)) ?? b.eingabe).join(' ');
}
