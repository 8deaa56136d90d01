import 'server-only';
import { alsKennung } from '@/domain/kern/kennung';
import { berlinTag, berlinUhrzeit, berlinZeitpunkt, type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { Spurfilter } from '@/domain/pruefspur/filter';
import { aktionenDer } from '@/domain/pruefspur/gruppe';
import type { Kette } from '@/domain/pruefspur/kette';
import { PROTOKOLLAKTIONEN, protokollSatz } from '@/domain/texte/protokoll';
import { type Aenderung, aenderungen } from '@/domain/texte/protokollfeld';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { Prisma } from '@/generated/prisma/client';
import { dbIntern, tabellenFuer } from '@/server/kern/db';
import { sichtbar } from '@/server/kern/sichtbarkeit';

export const JE_SEITE = 50;
/** Counting ends here: beyond, it is "more than". */
export const HOECHSTZAHL = 1000;

/** One entry of the audit. Its object by kind, number and id: Revision has no right to contents, so never by title. */
export type Spurzeile = {
  id: string;
  am: Date;
  datum: LocalDate;
  /** 'HH:MM' in Berlin. */
  zeit: string;
  kette: Kette;
  satz: string;
  wer: string;
  aktion: string;
  gegenstand: { art: string; id: string | null; nummer: string | null; name: string | null };
  /** The reader may read the paper itself. */
  lesbar: boolean;
  aenderungen: Aenderung[];
  grund: string | null;
};

export type Spurseite = {
  zeilen: Spurzeile[];
  /** At most HOECHSTZAHL + 1. */
  gesamt: number;
  /** Where the next page begins; null on the last one. */
  weiter: string | null;
};

type Zeile = {
  id: bigint;
  am: Date;
  kette: Kette;
  akteur: string;
  aktion: string;
  gegenstandArt: string;
  gegenstandId: string | null;
  von: unknown;
  nach: unknown;
  grund: string | null;
  nummer: string | null;
  name: string | null;
};

/** The audit as it answers this search, newest first, 50 a page; null for who may not read it. */
export async function sucheSpur(akteur: Akteur, filter: Spurfilter): Promise<Spurseite | null> {
  if (!darf(akteur, 'revision.lesen', null)) return null;
  const wo = await bedingung(filter);
  const [zeilen, gezaehlt] = await Promise.all([
    eintraege(wo, filter.vor, JE_SEITE + 1),
    dbIntern().$queryRaw<{ gesamt: bigint }[]>`
      SELECT count(*) AS gesamt FROM (SELECT FROM protokoll p WHERE ${wo} LIMIT ${HOECHSTZAHL + 1}) q`,
  ]);
  const seite = zeilen.slice(0, JE_SEITE);
  const lesbar = await lesbareVorlagen(akteur, seite);
  const letzte = zeilen.length > JE_SEITE ? seite.at(-1) : undefined;
  return {
    zeilen: seite.map((z) => alsSpurzeile(z, lesbar)),
    gesamt: Number(gezaehlt[0]?.gesamt ?? 0),
    weiter: letzte ? `${letzte.am.toISOString()}_${letzte.id}` : null,
  };
}

/** All entries of a search, for the export, a thousand at a time; nothing for who may not. */
export async function* spurBlaetter(akteur: Akteur, filter: Spurfilter): AsyncGenerator<Spurzeile[]> {
  if (!darf(akteur, 'revision.lesen', null)) return;
  const wo = await bedingung(filter);
  for (let vor: Spurfilter['vor'] = null; ; ) {
    const zeilen: Zeile[] = await eintraege(wo, vor, 1000);
    if (zeilen.length > 0) yield zeilen.map((z) => alsSpurzeile(z, new Set()));
    const letzte = zeilen.at(-1);
    if (!letzte || zeilen.length < 1000) return;
    vor = { am: letzte.am, id: String(letzte.id) };
  }
}

const eintraege = (wo: Prisma.Sql, vor: Spurfilter['vor'], anzahl: number): Promise<Zeile[]> =>
  dbIntern().$queryRaw<Zeile[]>`
    SELECT q.*, v.nummer, coalesce(b.name, g.name) AS name
    FROM (
      SELECT p.id, p.am, p.kette, p.akteur, p.aktion, p."gegenstandArt", p."gegenstandId", p.von, p.nach, p.grund
      FROM protokoll p
      WHERE ${wo} AND ${vor ? Prisma.sql`(p.am, p.id) < (${vor.am}::timestamptz, ${vor.id}::bigint)` : Prisma.sql`true`}
      ORDER BY p.am DESC, p.id DESC
      LIMIT ${anzahl}
    ) q
    LEFT JOIN vorlage v ON q."gegenstandArt" = 'vorlage' AND v.id = q."gegenstandId"
    LEFT JOIN benutzer b ON q."gegenstandArt" = 'benutzer' AND b.id = q."gegenstandId"
    LEFT JOIN gremium g ON q."gegenstandArt" = 'gremium' AND g.id = q."gegenstandId"
    ORDER BY q.am DESC, q.id DESC`;

const ANMELDUNGEN = aktionenDer('ANMELDUNG', PROTOKOLLAKTIONEN);

async function bedingung({ person, gegenstand, art, gruppe, von, bis }: Spurfilter): Promise<Prisma.Sql> {
  const teile: Prisma.Sql[] = [];
  if (person !== '') {
    const ids = await konten(person);
    // Each way by its own index: OR would read the whole audit for who has done little.
    teile.push(Prisma.sql`p.id IN (
      SELECT e.id FROM protokoll e WHERE e."akteurId" = ANY(${ids}::uuid[])
      UNION ALL SELECT e.id FROM protokoll e WHERE e.akteur = ${person}
      UNION ALL SELECT e.id FROM protokoll e WHERE e."gegenstandId" = ANY(${ids}::uuid[]) AND e."gegenstandArt" = 'benutzer')`);
  }
  if (gegenstand !== '')
    teile.push(Prisma.sql`p."gegenstandId" = ANY(${await kennungen(gegenstand)}::uuid[])`);
  if (art === 'lesen') teile.push(Prisma.sql`p.kette = 'LESEN'`);
  if (art === 'schreiben') teile.push(Prisma.sql`p.kette = 'SCHREIBEN' AND p.aktion <> ALL(${ANMELDUNGEN})`);
  if (art === 'anmelden') teile.push(Prisma.sql`p.aktion = ANY(${ANMELDUNGEN})`);
  if (gruppe) teile.push(Prisma.sql`p.aktion = ANY(${aktionenDer(gruppe, PROTOKOLLAKTIONEN)})`);
  if (von) teile.push(Prisma.sql`p.am >= ${berlinZeitpunkt(von)}`);
  if (bis) teile.push(Prisma.sql`p.am < ${berlinZeitpunkt(plusTage(bis, 1))}`);
  return teile.length > 0 ? Prisma.join(teile, ' AND ') : Prisma.sql`true`;
}

/** Accounts whose name or address has these words in it. */
async function konten(text: string): Promise<string[]> {
  const wie = { contains: text.replace(/[\\%_]/g, '\\$&'), mode: Prisma.QueryMode.insensitive };
  const gefunden = await dbIntern().benutzer.findMany({
    where: { OR: [{ name: wie }, { email: wie }] },
    select: { id: true },
    take: 200,
  });
  return gefunden.map((b) => b.id);
}

/** What is meant by a Drucksache number or an id. */
async function kennungen(text: string): Promise<string[]> {
  const id = alsKennung(text);
  if (id) return [id];
  const vorlagen = await dbIntern().vorlage.findMany({ where: { nummer: text }, select: { id: true } });
  return vorlagen.map((v) => v.id);
}

async function lesbareVorlagen(akteur: Akteur, zeilen: Zeile[]): Promise<ReadonlySet<string>> {
  const ids = zeilen.flatMap((z) =>
    z.gegenstandArt === 'vorlage' && z.gegenstandId ? [z.gegenstandId] : [],
  );
  if (ids.length === 0) return new Set();
  const lesbar = await tabellenFuer(akteur).vorlage.findMany({
    where: { id: { in: ids }, AND: sichtbar(akteur) },
    select: { id: true },
  });
  return new Set(lesbar.map((v) => v.id));
}

function alsSpurzeile(z: Zeile, lesbar: ReadonlySet<string>): Spurzeile {
  return {
    id: String(z.id),
    am: z.am,
    datum: berlinTag(z.am),
    zeit: berlinUhrzeit(z.am),
    kette: z.kette,
    satz: protokollSatz(z.akteur, z.aktion),
    wer: z.akteur,
    aktion: z.aktion,
    gegenstand: { art: z.gegenstandArt, id: z.gegenstandId, nummer: z.nummer, name: z.name },
    lesbar: z.gegenstandId !== null && lesbar.has(z.gegenstandId),
    aenderungen: aenderungen(z.von, z.nach, new Map()),
    grund: z.grund,
  };
}
