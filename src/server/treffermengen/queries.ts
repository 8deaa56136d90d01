import 'server-only';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Gezaehlt } from '@/domain/suche/facetten';
import { MERKMALE, type Merkmal, type Suchfilter } from '@/domain/suche/filter';
import { type Anzahl, ZAEHLGRENZE } from '@/domain/suche/treffer';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { tabellenFuer } from '@/server/kern/db';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import { sucheFuer } from '@/server/kern/suchsicht';

const { sql, join, raw } = Prisma;

export type Treffermenge = {
  /** The page's papers in order, and whether another follows. */
  ids: string[];
  weiter: boolean;
  anzahl: Anzahl;
  werte: Gezaehlt[];
  /** Filters whose values were counted among the first 1.001 papers only. */
  gekappt: Set<Merkmal>;
};

type Bedingungen = Partial<Record<Merkmal, Prisma.Sql>>;
/** Said of one step of a paper, together. */
const AM_SCHRITT = ['gremium', 'zustaendigkeit', 'ergebnis'] as const satisfies Merkmal[];
const AM_STAND = ['stand', 'grund'] as const satisfies Merkmal[];
const istEines = (liste: readonly Merkmal[], merkmal: Merkmal): boolean => liste.includes(merkmal);

/** What each filter that is set asks: of the row `s`, of a step `b` and its result `e`, of a position `o`. */
function bedingungen(f: Suchfilter): Bedingungen {
  return {
    ...(f.gremium && { gremium: sql`b."gremiumId" = ${f.gremium}::uuid` }),
    ...(f.zustaendigkeit && { zustaendigkeit: sql`b.zustaendigkeit = ${f.zustaendigkeit}` }),
    ...(f.ergebnis && { ergebnis: sql`e.code = ${f.ergebnis}` }),
    ...(f.stand && { stand: sql`o.code = ${f.stand}` }),
    ...(f.grund && { grund: sql`${f.grund} = ANY (o.gruende)` }),
    ...(f.art && { art: sql`s.art = ${f.art}` }),
    ...(f.jahr && {
      jahr: sql`s.datum BETWEEN ${alsDatum(`${f.jahr}-01-01`)}::date AND ${alsDatum(`${f.jahr}-12-31`)}::date`,
    }),
    ...(f.fachbereich && { fachbereich: sql`s."fachbereichId" = ${f.fachbereich}::uuid` }),
    ...(f.stadtbezirk && { stadtbezirk: sql`${f.stadtbezirk} = ANY (s.stadtbezirke)` }),
  };
}

/** Steps of the paper `m` that its reader sees, with the result that stands. */
const schritte = (akteur: Akteur, m: string): Prisma.Sql => sql`
  beratung b LEFT JOIN ergebnis e ON e."beratungId" = b.id AND e."berichtigtAm" IS NULL
  WHERE b."vorlageId" = ${raw(m)}."vorlageId" ${
    akteur.art === 'oeffentlich' || siehtAlles(akteur)
      ? Prisma.empty
      : sql`AND (${raw(m)}.sicht = 'INTERN' OR NOT EXISTS (SELECT FROM tagesordnungspunkt p WHERE p.id = b."tagesordnungspunktId" AND p.teil = 'NICHTOEFFENTLICH'))`
  }`;

const stand = (heute: LocalDate, m: string): Prisma.Sql => sql`
  standort o WHERE o."vorlageId" = ${raw(m)}."vorlageId" AND o.sicht = ${raw(m)}.sicht
  AND o.von <= ${alsDatum(heute)}::date AND (o.bis IS NULL OR o.bis > ${alsDatum(heute)}::date)`;

/** All that is asked of the row `s`, but for one filter. */
function alles(akteur: Akteur, b: Bedingungen, heute: LocalDate, ohne: Merkmal | null): Prisma.Sql[] {
  const gilt = (merkmal: Merkmal) => (merkmal === ohne ? undefined : b[merkmal]);
  const nur = (liste: readonly Merkmal[]) => liste.flatMap((m) => gilt(m) ?? []);
  const amSchritt = nur(AM_SCHRITT);
  const amStand = nur(AM_STAND);
  return [
    ...nur(MERKMALE.filter((m) => !istEines(AM_SCHRITT, m) && !istEines(AM_STAND, m))),
    ...(amSchritt.length > 0
      ? [sql`EXISTS (SELECT FROM ${schritte(akteur, 's')} AND ${join(amSchritt, ' AND ')})`]
      : []),
    ...(amStand.length > 0
      ? [sql`EXISTS (SELECT FROM ${stand(heute, 's')} AND ${join(amStand, ' AND ')})`]
      : []),
  ];
}

const und = (teile: Prisma.Sql[]): Prisma.Sql => (teile.length > 0 ? join(teile, ' AND ') : sql`true`);

/** Counts the values of one filter in the set `m`, in which all other filters hold. */
function werte(akteur: Akteur, b: Bedingungen, heute: LocalDate, merkmal: Merkmal, m: string): Prisma.Sql {
  const name = sql`${raw(`'${merkmal}'`)} AS merkmal`;
  const aus = sql`FROM ${raw(m)} m`;
  if (istEines(AM_SCHRITT, merkmal)) {
    const wert = { gremium: 'b."gremiumId"', zustaendigkeit: 'b.zustaendigkeit', ergebnis: 'e.code' }[
      merkmal as 'gremium'
    ];
    const andere = AM_SCHRITT.filter((x) => x !== merkmal).flatMap((x) => b[x] ?? []);
    return sql`SELECT ${name}, x.wert::text AS wert, count(*)::int AS zahl ${aus} CROSS JOIN LATERAL
      (SELECT DISTINCT ${raw(wert)} AS wert FROM ${schritte(akteur, 'm')} AND ${und(andere)}) x WHERE x.wert IS NOT NULL GROUP BY 2`;
  }
  if (istEines(AM_STAND, merkmal)) {
    const wert = merkmal === 'stand' ? sql`o.code` : sql`unnest(o.gruende)`;
    const andere = AM_STAND.filter((x) => x !== merkmal).flatMap((x) => b[x] ?? []);
    return sql`SELECT ${name}, x.wert, count(*)::int AS zahl ${aus} CROSS JOIN LATERAL
      (SELECT ${wert} AS wert FROM ${stand(heute, 'm')} AND ${und(andere)}) x GROUP BY 2`;
  }
  if (merkmal === 'stadtbezirk')
    return sql`SELECT ${name}, x.wert, count(*)::int AS zahl ${aus} CROSS JOIN LATERAL (SELECT DISTINCT unnest(m.stadtbezirke) AS wert) x GROUP BY 2`;
  const wert = { art: 'm.art', fachbereich: 'm."fachbereichId"', jahr: 'extract(year FROM m.datum)::int' }[
    merkmal as 'art'
  ];
  return sql`SELECT ${name}, (${raw(wert)})::text AS wert, count(*)::int AS zahl ${aus} WHERE ${raw(wert)} IS NOT NULL GROUP BY 2`;
}

const vereint = (teile: Prisma.Sql[]): Prisma.Sql =>
  teile.length > 0 ? sql`UNION ALL (${join(teile, ') UNION ALL (')})` : Prisma.empty;

const REIHENFOLGE = raw('datum DESC NULLS LAST, "vorlageId"');

/** The ids of a page and one more. */
function seite(
  akteur: Akteur,
  filter: Suchfilter,
  q: string | null,
  wo: Prisma.Sql[],
  ab: number,
  je: number,
): Prisma.Sql {
  const aus = (wort: Prisma.Sql[]) =>
    sql`SELECT s."vorlageId", s.datum ${sucheFuer(akteur, und([...wort, ...wo]))}`;
  if (q === null || filter.sortierung === 'neueste') {
    const wort = q === null ? [] : [sql`s.worte @@ ${q}::tsquery`];
    return sql`seite AS (${aus(wort)} ORDER BY s.datum DESC NULLS LAST, s."vorlageId" OFFSET ${ab} LIMIT ${je + 1}),
      treffer AS (SELECT "vorlageId", row_number() OVER (ORDER BY ${REIHENFOLGE}) AS nr FROM seite)`;
  }
  const bis = ab + je + 1;
  return sql`
    im_titel AS MATERIALIZED (${aus([sql`s.titel @@ ${q}::tsquery`])} ORDER BY s.datum DESC NULLS LAST, s."vorlageId" LIMIT ${bis}),
    im_text AS MATERIALIZED (${aus([sql`s.worte @@ ${q}::tsquery`, sql`NOT s.titel @@ ${q}::tsquery`])}
      ORDER BY s.datum DESC NULLS LAST, s."vorlageId" LIMIT greatest(0, ${bis} - (SELECT count(*) FROM im_titel))),
    seite AS (SELECT * FROM (SELECT 0 AS rang, * FROM im_titel UNION ALL SELECT 1, * FROM im_text) x
      ORDER BY rang, ${REIHENFOLGE} OFFSET ${ab} LIMIT ${je + 1}),
    treffer AS (SELECT "vorlageId", row_number() OVER (ORDER BY rang, ${REIHENFOLGE}) AS nr FROM seite)`;
}

const gekappt = (zahl: number): Anzahl => ({ wert: Math.min(zahl, ZAEHLGRENZE), mehr: zahl > ZAEHLGRENZE });

/**
 * One page of the papers that hold the words (`q`, a tsquery; null = no words) and pass the filters, and for each filter how
 * many of its values the others leave. Nothing is counted beyond 1.001 papers.
 */
export async function treffermenge(
  akteur: Akteur,
  filter: Suchfilter,
  q: string | null,
  heute: LocalDate,
  je: number,
): Promise<Treffermenge> {
  const b = bedingungen(filter);
  const gesetzt = MERKMALE.filter((m) => b[m]);
  const wort = q === null ? [] : [sql`s.worte @@ ${q}::tsquery`];
  const menge = (name: string, ohne: Merkmal | null) => sql`${raw(name)} AS MATERIALIZED (
    SELECT s."vorlageId", s.sicht, s.datum, s.art, s."fachbereichId", s.stadtbezirke
    ${sucheFuer(akteur, und([...wort, ...alles(akteur, b, heute, ohne)]))} LIMIT ${ZAEHLGRENZE + 1})`;
  const mengeVon = (m: Merkmal) => (b[m] ? `ohne_${m}` : 'alle');
  const zeilen = await tabellenFuer(akteur).$queryRaw<{ merkmal: string; wert: string; zahl: number }[]>`
    WITH ${join([menge('alle', null), ...gesetzt.map((m) => menge(`ohne_${m}`, m))])},
    ${seite(akteur, filter, q, alles(akteur, b, heute, null), (filter.seite - 1) * je, je)}
    SELECT 'treffer' AS merkmal, "vorlageId"::text AS wert, nr::int AS zahl FROM treffer
    UNION ALL SELECT 'alle', '', count(*)::int FROM alle
    ${vereint(gesetzt.map((m) => sql`SELECT ${raw(`'ohne_${m}'`)}, '', count(*)::int FROM ${raw(`ohne_${m}`)}`))}
    ${vereint(MERKMALE.map((m) => werte(akteur, b, heute, m, mengeVon(m))))}`;
  const zahl = (name: string) => zeilen.find((z) => z.merkmal === name)?.zahl ?? 0;
  const gekappte = new Set(MERKMALE.filter((m) => zahl(mengeVon(m)) > ZAEHLGRENZE));
  const ids = zeilen
    .filter((z) => z.merkmal === 'treffer')
    .sort((x, y) => x.zahl - y.zahl)
    .map((z) => z.wert);
  return {
    ids: ids.slice(0, je),
    weiter: ids.length > je,
    anzahl: gekappt(zahl('alle')),
    gekappt: gekappte,
    werte: MERKMALE.flatMap((merkmal) =>
      zeilen
        .filter((z) => z.merkmal === merkmal)
        .map(({ wert, zahl: n }) => ({
          merkmal,
          wert,
          anzahl: { wert: Math.min(n, ZAEHLGRENZE), mehr: gekappte.has(merkmal) },
        })),
    ),
  };
}
