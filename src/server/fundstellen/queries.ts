import 'server-only';
import type { Begriff } from '@/domain/suche/begriffe';
import { auszug, kommtVor, schreibweise, stuecke } from '@/domain/suche/stuecke';
import type { Fundort, Stueck } from '@/domain/suche/treffer';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { tabellenFuer } from '@/server/kern/db';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import { ganzSichtbarSql } from '@/server/kern/sichtbarkeitSql';

export type Fundstelle = {
  nummerStuecke: Stueck[];
  betreffStuecke: Stueck[];
  untertitelStuecke: Stueck[];
  auszug: Stueck[] | null;
  fundorte: Fundort[];
};

type Kopf = { id: string; nummer: string | null; betreff: string; untertitel: string | null };
type Teil = {
  vorlageId: string;
  art: 'TEXT' | 'SACHSTAND' | 'ANLAGE';
  id: string;
  titel: string;
  text: string;
  drin: boolean;
};

/** How much of an attachment is looked through for a passage to show; what is found in it does not depend on it. */
const LESEWEITE = 100_000;

/**
 * The parts of these papers that hold one of the words (`q`, a tsquery), as far as this Akteur reads them: sections and
 * Sachstände whole, of each attachment its title and whether its text holds one.
 */
async function teile(akteur: Akteur, ids: string[], q: string): Promise<Teil[]> {
  const ganz =
    akteur.art === 'oeffentlich' || siehtAlles(akteur) ? Prisma.sql`true` : ganzSichtbarSql(akteur);
  return tabellenFuer(akteur).$queryRaw`
    WITH v AS MATERIALIZED (SELECT v.id, ${ganz} AS ganz FROM vorlage v WHERE v.id = ANY (${ids}::uuid[]))
    SELECT * FROM (
      SELECT a."vorlageId", 'TEXT' AS art, a.id, a.ueberschrift AS titel, a.text, false AS drin, 0 AS rang, a.ordnung AS nr
      FROM abschnitt a JOIN v ON v.id = a."vorlageId"
      UNION ALL SELECT s."vorlageId", 'SACHSTAND', s.id, '', s.text, false, 1, 0
      FROM sachstand s JOIN v ON v.id = s."vorlageId" WHERE v.ganz OR s.oeffentlich
      UNION ALL SELECT a."vorlageId", 'ANLAGE', a.id, a.titel, '', coalesce(d.worte @@ ${q}::tsquery, false), 2, a.ordnung
      FROM anlage a JOIN v ON v.id = a."vorlageId" LEFT JOIN datei_text d ON d."dateiId" = a."dateiId" WHERE v.ganz OR a.oeffentlich
    ) x ORDER BY rang, nr, id`;
}

/** The beginnings of the texts of these attachments. */
const anlagentexte = (akteur: Akteur, anlageIds: string[]): Promise<{ id: string; text: string }[]> =>
  tabellenFuer(akteur).$queryRaw`
    SELECT a.id, left(d.text, ${LESEWEITE}) AS text FROM anlage a JOIN datei_text d ON d."dateiId" = a."dateiId"
    WHERE a.id = ANY (${anlageIds}::uuid[]) AND d.text IS NOT NULL`;

/** Where the words stand in each of these papers: titles in pieces, one passage, the places. Two statements at most. */
export async function fundstellen(
  akteur: Akteur,
  koepfe: readonly Kopf[],
  begriffe: readonly Begriff[],
  q: string,
): Promise<Fundstelle[]> {
  const alle =
    begriffe.length > 0 && koepfe.length > 0
      ? await teile(
          akteur,
          koepfe.map((k) => k.id),
          q,
        )
      : [];
  const stellen = koepfe.map((kopf) =>
    stelle(
      kopf,
      alle.filter((t) => t.vorlageId === kopf.id),
      begriffe,
    ),
  );
  const ohne = stellen.flatMap((s) => (s.auszug === null && s.anlage ? [s.anlage] : []));
  const texte = ohne.length > 0 ? await anlagentexte(akteur, ohne) : [];
  return stellen.map(({ anlage, ...s }) => {
    const text = s.auszug === null ? texte.find((t) => t.id === anlage)?.text : undefined;
    return text === undefined ? s : { ...s, auszug: auszug(text, begriffe) };
  });
}

function stelle(
  kopf: Kopf,
  teile: Teil[],
  begriffe: readonly Begriff[],
): Fundstelle & { anlage: string | undefined } {
  const fundorte: Fundort[] = [];
  const nummerStuecke = stuecke(kopf.nummer ?? '', begriffe);
  const betreffStuecke = stuecke(kopf.betreff, begriffe);
  const untertitelStuecke = stuecke(kopf.untertitel ?? '', begriffe);
  if (nummerStuecke.some(istTreffer)) fundorte.push({ art: 'NUMMER' });
  if ([...betreffStuecke, ...untertitelStuecke].some(istTreffer)) fundorte.push({ art: 'TITEL' });
  let passage: Stueck[] | null = null;
  for (const { art, id, titel, text, drin } of teile) {
    if (art === 'ANLAGE') {
      if (drin || kommtVor(titel, begriffe)) fundorte.push({ art, id, name: titel });
      continue;
    }
    const bekannt = fundorte.some((f) => f.art === art);
    // Long texts: what was found once is not looked for again.
    if (bekannt && passage) continue;
    const hier = auszug(klartext(text), begriffe);
    if (!hier && !kommtVor(titel, begriffe)) continue;
    if (!bekannt) fundorte.push({ art });
    passage ??= hier;
  }
  return {
    nummerStuecke,
    betreffStuecke,
    untertitelStuecke,
    auszug: passage,
    fundorte,
    anlage: teile.find((t) => t.drin)?.id,
  };
}

const istTreffer = (stueck: Stueck): boolean => stueck.treffer;

/** Markdown without its marks, for a line of it. */
const klartext = (markdown: string): string =>
  markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_#>|`~]+|:?-{3,}:?/g, ' ');

/** How these folded words stand in one paper, as far as this Akteur reads it. */
export async function schreibweisen(
  akteur: Akteur,
  kopf: Kopf,
  worte: readonly string[],
): Promise<Map<string, string>> {
  const alle = await teile(akteur, [kopf.id], worte.join(' | '));
  const anlagen = alle.filter((t) => t.drin).map((t) => t.id);
  const inAnlagen = anlagen.length > 0 ? await anlagentexte(akteur, anlagen) : [];
  const texte = [
    kopf.betreff,
    kopf.untertitel ?? '',
    ...alle.flatMap((t) => [t.titel, t.text]),
    ...inAnlagen.map((t) => t.text),
  ];
  return new Map(
    worte.map((wort) => [wort, texte.map((t) => schreibweise(t, wort)).find((w) => w !== null) ?? wort]),
  );
}
