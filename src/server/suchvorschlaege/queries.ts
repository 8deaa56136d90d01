import 'server-only';
import type { Begriff } from '@/domain/suche/begriffe';
import { ZAEHLGRENZE } from '@/domain/suche/treffer';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { schreibweisen } from '@/server/fundstellen/queries';
import { tabellenFuer } from '@/server/kern/db';
import { einige, mitIndex } from '@/server/kern/suchsicht';
import { aehnlicheWorte } from '@/server/suchworte/queries';

const { sql, join, raw } = Prisma;

/** How many likely spellings of one word are tried. */
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
 * The search in another spelling, where it finds nothing: the word that stands nowhere this Akteur reads is replaced by the
 * likest one that does, as it is written there. Null when there is none, when several stand nowhere, or when all words stand
 * somewhere but not together. Four statements at most.
 */
export async function vorschlag(
  akteur: Akteur,
  begriffe: readonly Begriff[],
  teile: readonly string[],
): Promise<string | null> {
  const [fehlt, ...mehr] = await fehlende(akteur, begriffe, teile);
  if (!fehlt || mehr.length > 0) return null;
  const mit = (wort: string) => teile.map((teil, i) => (i === fehlt.nr ? wort : teil));
  const treffer = await fund(
    akteur,
    fehlt.worte.flatMap((wort) => tsquery(mit(wort)) ?? []),
  );
  const wort = treffer && fehlt.worte[treffer.nr];
  if (!wort) return null;
  const geschrieben = await schreibweisen(akteur, treffer, [wort]);
  return begriffe.map((b, i) => (i === fehlt.nr ? (geschrieben.get(wort) ?? wort) : b.eingabe)).join(' ');
}
