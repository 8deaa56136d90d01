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

/** For each of these questions a paper this Akteur may read that answers it: one of the newest. */
async function funde(akteur: Akteur, fragen: readonly string[]): Promise<Fund[]> {
  if (fragen.length === 0) return [];
  // Not the first that comes along: for one row the planner would walk through all vectors.
  const menge = (q: string, nr: number) =>
    sql`${raw(`f${nr}`)} AS MATERIALIZED (${einige(akteur, [mitIndex('worte', q)], ZAEHLGRENZE + 1)})`;
  const eines = (_: string, nr: number) => sql`
    (SELECT ${nr}::int AS nr, v.id, v.nummer, v.betreff, v.untertitel FROM vorlage v WHERE v.id = (
      SELECT x."vorlageId" FROM ${raw(`f${nr}`)} x ORDER BY x.datum DESC NULLS LAST, x."vorlageId" LIMIT 1))`;
  return tabellenFuer(akteur)
    .$queryRaw`WITH ${join(fragen.map(menge))} ${join(fragen.map(eines), ' UNION ALL ')}`;
}

/**
 * The search in another spelling, where it finds nothing: each word that stands nowhere this Akteur reads is replaced by the
 * likest one that does, as it is written there. Null when there is none, or when all words stand somewhere but not together.
 */
export async function vorschlag(
  akteur: Akteur,
  begriffe: readonly Begriff[],
  teile: readonly string[],
): Promise<string | null> {
  const gefunden = new Set((await funde(akteur, teile)).map((f) => f.nr));
  const fehlend = begriffe.findIndex((b, i) => b.wo === 'TEIL' && !gefunden.has(i));
  const fehlt = begriffe[fehlend];
  if (!fehlt || gefunden.size < begriffe.length - 1) return null;
  const worte = await aehnlicheWorte(akteur, fehlt.wort, VERSUCHE);
  const fragen = worte.map((wort) => tsquery(teile.map((teil, i) => (i === fehlend ? wort : teil))) ?? '');
  const treffer = (await funde(akteur, fragen)).sort((a, b) => a.nr - b.nr)[0];
  const wort = treffer && worte[treffer.nr];
  if (!treffer || !wort) return null;
  const geschrieben = await schreibweisen(akteur, treffer, [wort]);
  return begriffe.map((b, i) => (i === fehlend ? (geschrieben.get(wort) ?? wort) : b.eingabe)).join(' ');
}
