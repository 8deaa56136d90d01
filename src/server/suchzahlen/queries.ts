import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import { frage as begriffeIn } from '@/domain/suche/begriffe';
import { suchwoerter } from '@/domain/suche/falte';
import { type Bereich, Suchfilter } from '@/domain/suche/filter';
import { aehnlichsterName, type Name as Namensworte, worteVon } from '@/domain/suche/namensvorschlag';
import { type Sitzungsfrage, sitzungsfrage, traegt } from '@/domain/suche/sitzungsfrage';
import { type Anzahl, ZAEHLGRENZE } from '@/domain/suche/treffer';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { behalte } from '@/server/kern/behalten';
import { dbFuer, frage } from '@/server/kern/db';
import { type Sicht, sichtVon } from '@/server/kern/sicht';
import { gemeinteSitzungen } from '@/server/suchbereiche/queries';
import { tsquery } from '@/server/suchvorschlaege/queries';
import { suchausdruck } from '@/server/suchworte/queries';
import { treffermenge } from '@/server/treffermengen/queries';

const { sql } = Prisma;

/** A name by which a body or a person is found, in its words and, folded, in all by which it is. */
type Name = Namensworte & { art: 'GREMIUM' | 'PERSON'; id: string; woerter: string[] };

/** All names this audience finds by: some thousand, kept until one of them changes. */
const namenFuer = (sicht: Sicht): Promise<Name[]> =>
  behalte({ art: 'suchnamen', sicht, name: '', hoechstens: 1 }, async () => {
    const zeilen = await frage<Pick<Name, 'art' | 'id'> & { name: string }>(
      sicht,
      sql`SELECT 'GREMIUM' AS art, g.id::text, concat_ws(' ', g.name, g.kurzname) AS name FROM gremium g
        UNION ALL SELECT 'GREMIUM', n."gremiumId"::text, n.name FROM gremium_name n
        UNION ALL SELECT 'PERSON', p.id::text, concat_ws(' ', p.titel, p.vorname, p.nachname) FROM person p
          WHERE p."ausSuchmaschinen" = false AND EXISTS (SELECT FROM mitgliedschaft m WHERE m."personId" = p.id)`,
    );
    return zeilen.map(({ name, ...z }) => ({ ...z, worte: worteVon(name), woerter: [...suchwoerter(name)] }));
  });

type Zahlen = Record<Exclude<Bereich, 'vorlagen'>, Anzahl>;

/** As many searches are remembered per audience. */
const SUCHEN = 50;

/**
 * How many bodies, sittings and persons the same search finds for this Akteur, without reading them: what sucheGremien,
 * sucheSitzungen and suchePersonen count. Kept until something changes: whoever turns the page or sets a filter asks again.
 */
export const suchzahlen = (akteur: Akteur, q: string): Promise<Zahlen> =>
  behalte({ art: 'suchzahlen', sicht: sichtVon(akteur), name: q, hoechstens: SUCHEN }, () =>
    zaehle(akteur, q),
  );

async function zaehle(akteur: Akteur, q: string): Promise<Zahlen> {
  const { begriffe } = begriffeIn(q);
  const namen = await namenFuer(sichtVon(akteur));
  const zahl = (art: Name['art']): Anzahl => {
    const gefunden = namen.filter((n) => n.art === art && traegt(n.woerter, begriffe));
    return { wert: new Set(gefunden.map((n) => n.id)).size, mehr: false };
  };
  const sitzungen = await sitzungszahl(akteur, sitzungsfrage(q), namen);
  return {
    gremien: zahl('GREMIUM'),
    personen: zahl('PERSON'),
    sitzungen: { wert: Math.min(sitzungen, ZAEHLGRENZE), mehr: sitzungen > ZAEHLGRENZE },
  };
}

/** Counted to one more than anybody says. */
async function sitzungszahl(akteur: Akteur, gesucht: Sitzungsfrage, namen: readonly Name[]): Promise<number> {
  const vonGremium = new Map<string, string[]>();
  for (const { art, id, woerter } of namen)
    if (art === 'GREMIUM') vonGremium.set(id, [...(vonGremium.get(id) ?? []), ...woerter]);
  const gremien = [...vonGremium].flatMap(([id, woerter]) => (traegt(woerter, gesucht.worte) ? [id] : []));
  if (gremien.length === 0) return 0;
  return dbFuer(akteur).sitzung.count({ where: gemeinteSitzungen(gesucht, gremien), take: ZAEHLGRENZE + 1 });
}

/** The words of a search as a body or a person is spelled that it may have meant. */
export type Namensvorschlag = { bereich: 'gremien' | 'personen'; q: string };

/** For a search that finds nothing at all; null where no name is like it. One statement at most. */
export async function namensvorschlag(akteur: Akteur, q: string): Promise<Namensvorschlag | null> {
  const gefunden = aehnlichsterName(await namenFuer(sichtVon(akteur)), sitzungsfrage(q).worte);
  return gefunden && { bereich: gefunden.name.art === 'GREMIUM' ? 'gremien' : 'personen', q: gefunden.q };
}

/** How many papers the same words find, narrowed by nothing: what sucheVorlagen counts. Two statements. */
export async function vorlagenzahl(akteur: Akteur, q: string, heute: LocalDate): Promise<Anzahl> {
  const { teile } = await suchausdruck(akteur, begriffeIn(q).begriffe);
  return (await treffermenge(akteur, Suchfilter.parse({ q }), tsquery(teile), heute, 1)).anzahl;
}
