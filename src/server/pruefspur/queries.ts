import 'server-only';
import {
  type Bruch,
  type Bruchart,
  type Kette,
  type Kettenbefund,
  Pruefangaben,
  siegelbruch,
} from '@/domain/pruefspur/kette';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern } from '@/server/kern/db';

type Monatszeile = {
  kette: Kette;
  monat: string;
  siegelAnzahl: number | null;
  siegelWurzel: string | null;
  geloescht: boolean;
};

/** Every month of every chain that has entries or a seal, the oldest first; one step along the index per month. */
const monate = (monat: string | null): Promise<Monatszeile[]> => dbIntern().$queryRaw<Monatszeile[]>`
  WITH RECURSIVE ketten(kette) AS (VALUES ('SCHREIBEN'), ('LESEN')), schritt AS (
    SELECT k.kette, (SELECT min(p.monat) FROM protokoll p WHERE p.kette = k.kette) AS monat FROM ketten k
    UNION ALL
    SELECT s.kette, (SELECT min(p.monat) FROM protokoll p WHERE p.kette = s.kette AND p.monat > s.monat)
    FROM schritt s WHERE s.monat IS NOT NULL
  ), alle AS (
    SELECT kette, monat FROM schritt WHERE monat IS NOT NULL
    UNION SELECT kette, monat FROM protokoll_siegel
  )
  SELECT a.kette, a.monat, s.anzahl AS "siegelAnzahl", s.wurzel AS "siegelWurzel", s."geloeschtAm" IS NOT NULL AS geloescht
  FROM alle a LEFT JOIN protokoll_siegel s USING (kette, monat)
  WHERE ${monat}::text IS NULL OR a.monat = ${monat}
  ORDER BY a.monat, a.kette DESC`;

type Bruchzeile = { id: bigint; art: Bruchart };

/**
 * The first entry at which the chain of a month does not fit: the database computes every hash again with the function
 * that wrote it, along the index, and keeps one row at a time.
 */
const ersterBruch = (kette: Kette, monat: string): Promise<Bruchzeile[]> => dbIntern().$queryRaw<
  Bruchzeile[]
>`
  WITH glieder AS (
    SELECT p.id, p.vorhash, p.hash, protokoll_hash(p) AS berechnet, protokoll_monat(p.am) AS richtig,
      lag(p.hash, 1, protokoll_anfang(${kette}, ${monat})) OVER (ORDER BY p.id) AS erwartet
    FROM protokoll p WHERE p.kette = ${kette} AND p.monat = ${monat}
  ), bruch AS (
    SELECT * FROM glieder g
    WHERE g.vorhash <> g.erwartet OR g.hash <> g.berechnet OR g.richtig <> ${monat}
    ORDER BY g.id LIMIT 1
  )
  SELECT b.id, CASE
    WHEN b.richtig <> ${monat} THEN 'FALSCHER_MONAT'
    WHEN b.vorhash = b.erwartet THEN 'GEAENDERT'
    WHEN EXISTS (SELECT FROM protokoll p WHERE p.kette = ${kette} AND p.monat = ${monat} AND p.hash = b.vorhash AND p.id > b.id)
      THEN 'VERTAUSCHT'
    WHEN b.hash <> b.berechnet OR EXISTS (
      SELECT FROM protokoll p WHERE p.kette = ${kette} AND p.monat = ${monat} AND p.vorhash = b.erwartet) THEN 'EINGEFUEGT'
    ELSE 'FEHLT_DAVOR' END AS art
  FROM bruch b`;

/** Seals are written down in the running chain too: the months whose entry and seal no longer say the same. */
const falscheSiegel = (): Promise<{ id: bigint; kette: Kette; monat: string }[]> => dbIntern().$queryRaw`
  SELECT p.id, p.nach ->> 'kette' AS kette, p.nach ->> 'monat' AS monat
  FROM protokoll p
  LEFT JOIN protokoll_siegel s ON s.kette = p.nach ->> 'kette' AND s.monat = p.nach ->> 'monat'
  WHERE p."gegenstandArt" = 'protokoll' AND p.aktion = 'protokoll.versiegeln'
    AND (s.wurzel, s.anzahl) IS DISTINCT FROM (p.nach ->> 'wurzel', (p.nach ->> 'anzahl')::int)
  ORDER BY p.id`;

async function kettenbefund(m: Monatszeile): Promise<Kettenbefund> {
  const db = dbIntern();
  const where = { kette: m.kette, monat: m.monat };
  const [bruch] = await ersterBruch(m.kette, m.monat);
  const anzahl = await db.protokoll.count({ where });
  const letzter = await db.protokoll.findFirst({
    where,
    orderBy: { id: 'desc' },
    select: { id: true, hash: true },
  });
  const siegel =
    m.siegelAnzahl === null || m.siegelWurzel === null
      ? null
      : { anzahl: m.siegelAnzahl, wurzel: m.siegelWurzel, geloescht: m.geloescht };
  const art = bruch?.art ?? siegelbruch(anzahl, letzter?.hash ?? null, siegel);
  return {
    ...where,
    anzahl: anzahl || (siegel?.anzahl ?? 0),
    wurzel: letzter?.hash ?? siegel?.wurzel ?? null,
    versiegelt: siegel !== null,
    geloescht: siegel?.geloescht === true && anzahl === 0,
    bruch: art && { art, eintrag: String(bruch?.id ?? letzter?.id ?? '') || null },
  };
}

export type Pruefergebnis = { ketten: Kettenbefund[]; anker: Bruch | null; heil: boolean };

/**
 * Computes the chains again, of one month ('YYYY-MM') or of all, and holds them against their seals. `anker`: a hash noted
 * earlier that must still be there. Null for who may not.
 */
export async function pruefeKetten(
  akteur: Akteur,
  { monat = null, anker = null }: { monat?: string | null; anker?: string | null } = {},
): Promise<Pruefergebnis | null> {
  if (!darf(akteur, 'pruefspur.pruefen', null)) return null;
  const ketten: Kettenbefund[] = [];
  for (const zeile of await monate(monat)) ketten.push(await kettenbefund(zeile));
  for (const { id, ...wo } of await falscheSiegel()) {
    const bruch: Bruch = { art: 'SIEGEL_FALSCH', eintrag: String(id) };
    const befund = ketten.find((k) => k.kette === wo.kette && k.monat === wo.monat);
    if (befund) befund.bruch ??= bruch;
    else if (monat === null || monat === wo.monat)
      ketten.push({ ...wo, anzahl: 0, wurzel: null, versiegelt: false, geloescht: false, bruch });
  }
  const verankert = anker === null || (await hatAnker(anker));
  const ankerbruch: Bruch | null = verankert ? null : { art: 'ANKER_FEHLT', eintrag: null };
  return { ketten, anker: ankerbruch, heil: !ankerbruch && ketten.every((k) => k.bruch === null) };
}

/** A root noted earlier: the hash of an entry, or of the last one of a month that has been deleted since. */
async function hatAnker(anker: string): Promise<boolean> {
  const db = dbIntern();
  if (await db.protokollSiegel.findFirst({ where: { wurzel: anker }, select: { monat: true } })) return true;
  return (await db.protokoll.findFirst({ where: { hash: anker }, select: { id: true } })) !== null;
}

/** Months that are over for a day and have no seal yet, the oldest first. */
export async function unversiegelt(akteur: Akteur, jetzt: Date): Promise<{ kette: Kette; monat: string }[]> {
  if (!darf(akteur, 'pruefspur.pruefen', null)) return [];
  const vorbei = (
    await dbIntern().$queryRaw<{ bis: string }[]>`
    SELECT protokoll_monat(least(${jetzt}::timestamptz, jetzt()) - interval '1 day') AS bis`
  )[0];
  return (await monate(null))
    .filter((m) => m.siegelWurzel === null && vorbei !== undefined && m.monat < vorbei.bis)
    .map(({ kette, monat }) => ({ kette, monat }));
}

export type Kettenstand = {
  /** The last check, as its entry has it; null before the first. */
  pruefung: { am: Date; von: string; umfang: string; eintraege: number; brueche: number } | null;
  /** Months without a seal and the hash of their last entry, to be noted. */
  offen: { kette: Kette; monat: string; wurzel: string }[];
  siegel: {
    kette: Kette;
    monat: string;
    anzahl: number;
    wurzel: string;
    am: Date;
    geloeschtAm: Date | null;
  }[];
};

const ZWEI_JAHRE = 48;

/** How the chains stand, without computing them again: for Revision; null for everybody else. */
export async function kettenstand(akteur: Akteur): Promise<Kettenstand | null> {
  if (!darf(akteur, 'revision.lesen', null)) return null;
  const db = dbIntern();
  const [letzte, siegel, offen] = await Promise.all([
    db.protokoll.findFirst({
      where: { gegenstandArt: 'protokoll', aktion: 'protokoll.pruefen' },
      orderBy: { id: 'desc' },
      select: { am: true, akteur: true, nach: true },
    }),
    db.protokollSiegel.findMany({ orderBy: [{ monat: 'desc' }, { kette: 'desc' }], take: ZWEI_JAHRE }),
    offeneMonate(),
  ]);
  return {
    pruefung: letzte && { am: letzte.am, von: letzte.akteur, ...Pruefangaben.parse(letzte.nach) },
    offen,
    siegel: siegel.map((s) => ({ ...s, kette: s.kette as Kette })),
  };
}

async function offeneMonate(): Promise<Kettenstand['offen']> {
  const offen: Kettenstand['offen'] = [];
  for (const { kette, monat, siegelWurzel } of await monate(null)) {
    if (siegelWurzel !== null) continue;
    const where = { kette, monat };
    const letzter = await dbIntern().protokoll.findFirst({
      where,
      orderBy: { id: 'desc' },
      select: { hash: true },
    });
    if (letzter) offen.push({ kette, monat, wurzel: letzter.hash });
  }
  return offen.reverse();
}
