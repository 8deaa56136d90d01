import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import type { Gezaehlt } from '@/domain/suche/facetten';
import { MERKMALE, type Merkmal, type Suchfilter } from '@/domain/suche/filter';
import { type Anzahl, ZAEHLGRENZE } from '@/domain/suche/treffer';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { gesamtliste } from '@/server/gesamtlisten/queries';
import { frage } from '@/server/kern/db';
import { sichtFuer } from '@/server/kern/sicht';
import { beimDurchgehen, einige, mitIndex, neueste, probe } from '@/server/kern/suchsicht';
import { type Laufendewahl, laufendewahl } from '@/server/laufende/queries';

const { sql, join, raw } = Prisma;

export type Treffermenge = {
  /** The page's papers in order, and whether another follows. */
  ids: string[];
  weiter: boolean;
  anzahl: Anzahl;
  werte: Gezaehlt[];
  /** Filters whose values nobody counted: the others leave more than 1.000 papers. */
  gekappt: Set<Merkmal>;
};

type Bedingungen = Partial<Record<Merkmal, Prisma.Sql>>;
/** Said of one step of a paper, together. */
const AM_SCHRITT = ['gremium', 'zustaendigkeit', 'ergebnis'] as const satisfies Merkmal[];
const AM_STAND = ['stand', 'grund'] as const satisfies Merkmal[];
const istEines = (liste: readonly Merkmal[], merkmal: Merkmal): boolean => liste.includes(merkmal);

/** What each filter that is set asks: of the row `s`, of a step `b`, of a position `o`. */
function bedingungen(f: Suchfilter): Bedingungen {
  return {
    ...(f.gremium && { gremium: sql`b."gremiumId" = ${f.gremium}::uuid` }),
    ...(f.zustaendigkeit && { zustaendigkeit: sql`b.zustaendigkeit = ${f.zustaendigkeit}` }),
    ...(f.ergebnis && { ergebnis: sql`b.ergebnis = ${f.ergebnis}` }),
    ...(f.stand && { stand: sql`o.code = ${f.stand}` }),
    ...(f.grund && { grund: sql`${f.grund} = ANY (o.gruende)` }),
    ...(f.art && { art: sql`s.art = ${f.art}` }),
    ...(f.jahr && {
      jahr: sql`s.datum BETWEEN ${`${f.jahr}-01-01`}::date AND ${`${f.jahr}-12-31`}::date`,
    }),
    ...(f.fachbereich && { fachbereich: sql`s."fachbereichId" = ${f.fachbereich}::uuid` }),
    ...(f.stadtbezirk && { stadtbezirk: sql`${f.stadtbezirk} = ANY (s.stadtbezirke)` }),
  };
}

/** Steps of the paper `m` that its reader sees. */
const schritte = (m: string): Prisma.Sql =>
  raw(
    `filterschritt b WHERE b."vorlageId" = ${m}."vorlageId" AND (${m}.sicht = 'INTERN' OR NOT b.nichtoeffentlich)`,
  );

const stand = (heute: LocalDate, m: string): Prisma.Sql => sql`
  standort o ON o."vorlageId" = ${raw(m)}."vorlageId" AND o.sicht = ${raw(m)}.sicht
  AND o.von <= ${heute}::date AND (o.bis IS NULL OR o.bis > ${heute}::date)`;

/** Filters that hold in one of the sets: all that are set, but for one. */
type Gilt = (merkmal: Merkmal) => Prisma.Sql | undefined;

/** As one text, because the driver writes lists element by element. */
const einesVon = (ids: readonly string[]) =>
  sql`s."vorlageId" = ANY (string_to_array(${ids.join(',')}, ',')::uuid[])`;

type Frage = {
  b: Bedingungen;
  heute: LocalDate;
  laufende: Laufendewahl | undefined;
};

/** All that is asked of the row `s`, but for one filter. */
function alles({ b, heute, laufende }: Frage, ohne: Merkmal | null): Prisma.Sql[] {
  const gilt: Gilt = (merkmal) => (merkmal === ohne ? undefined : b[merkmal]);
  const nur = (liste: readonly Merkmal[]) => liste.flatMap((m) => gilt(m) ?? []);
  const amSchritt = nur(AM_SCHRITT);
  const amStand = nur(AM_STAND);
  return [
    ...nur(MERKMALE.filter((m) => !istEines(AM_SCHRITT, m) && !istEines(AM_STAND, m))),
    ...(amSchritt.length > 0
      ? [sql`EXISTS (SELECT FROM ${schritte('s')} AND ${join(amSchritt, ' AND ')} OFFSET 0)`]
      : []),
    ...(amStand.length > 0
      ? [
          laufende
            ? einesVon(laufende({ stand: !!gilt('stand'), grund: !!gilt('grund') }))
            : sql`EXISTS (SELECT FROM (SELECT) eins JOIN ${stand(heute, 's')} AND ${join(amStand, ' AND ')})`,
        ]
      : []),
  ];
}

const und = (teile: Prisma.Sql[]): Prisma.Sql => (teile.length > 0 ? join(teile, ' AND ') : sql`true`);

/** Only a set that was counted to its end is looked at more closely. */
const ganzGezaehlt = (m: string): Prisma.Sql => sql`(SELECT count(*) FROM ${raw(m)}) <= ${ZAEHLGRENZE}`;

/** Steps or positions of a set, read once for all filters that ask them of it. */
function anhang(heute: LocalDate, m: string): Prisma.Sql {
  return sql`${raw(`schritte_${m}`)} AS MATERIALIZED (
      SELECT m."vorlageId", b."gremiumId"::text AS gremium, b.zustaendigkeit, b.ergebnis
      FROM ${raw(m)} m CROSS JOIN LATERAL (SELECT b.* FROM ${schritte('m')} OFFSET 0) b WHERE ${ganzGezaehlt(m)}),
    ${raw(`staende_${m}`)} AS MATERIALIZED (
      SELECT m."vorlageId", o.code AS stand, o.gruende FROM ${raw(m)} m JOIN ${stand(heute, 'm')} AND ${ganzGezaehlt(m)})`;
}

/** Counts the values of one filter in the set `m`, in which all other filters hold. */
function werte(f: Suchfilter, merkmal: Merkmal, m: string): Prisma.Sql {
  const kopf = (wert: string, zahl = 'count(*)') =>
    raw(`SELECT '${merkmal}' AS merkmal, (${wert})::text AS wert, ${zahl}::int AS zahl`);
  if (istEines(AM_SCHRITT, merkmal)) {
    const andere = AM_SCHRITT.flatMap((x) => (x !== merkmal && f[x] ? sql`${raw(x)} = ${f[x]}` : []));
    return sql`${kopf(merkmal, 'count(DISTINCT "vorlageId")')} FROM ${raw(`schritte_${m}`)} WHERE ${raw(merkmal)} IS NOT NULL AND ${und(andere)} GROUP BY 2`;
  }
  if (merkmal === 'stand')
    return sql`${kopf('stand')} FROM ${raw(`staende_${m}`)} WHERE ${f.grund ? sql`${f.grund} = ANY (gruende)` : sql`true`} GROUP BY 2`;
  if (merkmal === 'grund')
    return sql`${kopf('grund')} FROM ${raw(`staende_${m}`)}, unnest(gruende) grund WHERE ${f.stand ? sql`stand = ${f.stand}` : sql`true`} GROUP BY 2`;
  if (merkmal === 'stadtbezirk')
    return sql`${kopf('bezirk', 'count(DISTINCT "vorlageId")')} FROM ${raw(m)}, unnest(stadtbezirke) bezirk WHERE ${ganzGezaehlt(m)} GROUP BY 2`;
  const wert = { art: 'art', fachbereich: '"fachbereichId"', jahr: 'extract(year FROM datum)' }[
    merkmal as 'art'
  ];
  return sql`${kopf(wert)} FROM ${raw(m)} WHERE ${raw(wert)} IS NOT NULL AND ${ganzGezaehlt(m)} GROUP BY 2`;
}

const vereint = (teile: Prisma.Sql[]): Prisma.Sql =>
  teile.length > 0 ? sql`UNION ALL (${join(teile, ') UNION ALL (')})` : Prisma.empty;

const REIHENFOLGE = raw('datum DESC NULLS LAST, "vorlageId"');

/** The words, on the way that suits how common they are. */
const wege = (q: string | null, wo: Prisma.Sql[]): Prisma.Sql[] =>
  q === null
    ? [und(wo)]
    : [
        und([sql`NOT (SELECT haeufig FROM probe)`, mitIndex('worte', q), ...wo]),
        und([sql`(SELECT haeufig FROM probe)`, beimDurchgehen('worte', q), ...wo]),
      ];

/** Up to here the newest are found faster by walking along the dates, whatever the words. */
const WENIGE = 51;

/**
 * The ids of a page and one more. A set counted to its end is sorted as it is; of a longer one the newest are looked for, and
 * before them those whose titles hold the words.
 */
function seite(
  akteur: Akteur,
  q: string | null,
  titelZuerst: boolean,
  wo: Prisma.Sql[],
  ab: number,
  je: number,
): Prisma.Sql {
  const bis = sql`${ab + je + 1}`;
  const lang = sql`(SELECT count(*) > ${ZAEHLGRENZE} FROM alle)`;
  const imText = (mehr: Prisma.Sql[]) =>
    q !== null && ab + je + 1 <= WENIGE
      ? [und([lang, beimDurchgehen('worte', q), ...mehr, ...wo])]
      : wege(q, [lang, ...mehr, ...wo]);
  const kurz = titelZuerst
    ? sql`SELECT (NOT t.titel @@ ${q}::tsquery)::int AS rang, m."vorlageId", m.datum
        FROM alle m JOIN suche t ON t."vorlageId" = m."vorlageId" AND t.sicht = m.sicht WHERE NOT ${lang}`
    : sql`SELECT 0 AS rang, "vorlageId", datum FROM alle WHERE NOT ${lang}`;
  const kopf = sql`seite (rang, "vorlageId", datum) AS (SELECT * FROM (${kurz}`;
  const fuss = sql`) x ORDER BY rang, ${REIHENFOLGE} OFFSET ${ab} LIMIT ${je + 1}),
    treffer AS (SELECT "vorlageId", row_number() OVER (ORDER BY rang, ${REIHENFOLGE}) AS nr FROM seite)`;
  if (q === null || !titelZuerst)
    return sql`${kopf} UNION ALL SELECT 0, y."vorlageId", y.datum FROM (${neueste(akteur, imText([]), bis)}) y ${fuss}`;
  const selten = sql`NOT (SELECT titel FROM probe)`;
  const vieleTitel = sql`((SELECT titel FROM probe) OR (SELECT count(*) > ${ZAEHLGRENZE} FROM titel_alle))`;
  const rest = sql`greatest(0, ${bis} - (SELECT count(*) FROM titel_neue) - (SELECT count(*) FROM titel_alle WHERE NOT ${vieleTitel}))`;
  return sql`
    titel_alle AS MATERIALIZED (${einige(akteur, [und([lang, selten, mitIndex('titel', q), ...wo])], ZAEHLGRENZE + 1)}),
    titel_neue AS MATERIALIZED (${neueste(akteur, [und([lang, vieleTitel, beimDurchgehen('titel', q), ...wo])], bis)}),
    ${kopf}
    UNION ALL SELECT 0, t."vorlageId", t.datum FROM titel_alle t WHERE NOT ${vieleTitel}
    UNION ALL SELECT 0, t."vorlageId", t.datum FROM titel_neue t
    UNION ALL SELECT 1, y."vorlageId", y.datum FROM (${neueste(akteur, imText([sql`NOT s.titel @@ ${q}::tsquery`]), rest)}) y ${fuss}`;
}

const blatt = (ids: string[], je: number) => ({ ids: ids.slice(0, je), weiter: ids.length > je });
const gekappt = (zahl: number): Anzahl => ({ wert: Math.min(zahl, ZAEHLGRENZE), mehr: zahl > ZAEHLGRENZE });

/**
 * One page of the papers that hold the words (`q`, a tsquery; null = no words) and pass the filters, and for each filter how
 * many papers each of its values has where the others leave no more than 1.000. Nobody counts further.
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
  const ab = (filter.seite - 1) * je;
  const ungezaehlt = q === null && gesetzt.length === 0 && (await gesamtliste(akteur, ab, je + 1));
  if (ungezaehlt)
    return {
      ...blatt(ungezaehlt, je),
      anzahl: gekappt(ZAEHLGRENZE + 1),
      gekappt: new Set(MERKMALE),
      werte: [],
    };
  const laufende = await laufendewahl(akteur, filter, heute);
  const gefragt = { b, heute, laufende };
  const titelZuerst = q !== null && filter.sortierung === 'relevanz';
  const menge = (name: string, ohne: Merkmal | null) =>
    sql`${raw(name)} AS MATERIALIZED (${einige(akteur, wege(q, alles(gefragt, ohne)), ZAEHLGRENZE + 1)})`;
  const mengeVon = (m: Merkmal) => (b[m] ? `ohne_${m}` : 'alle');
  const suche = sql`
    WITH ${join([probe(akteur, q), menge('alle', null), ...gesetzt.map((m) => menge(`ohne_${m}`, m))])},
    ${join(['alle', ...gesetzt.map((m) => `ohne_${m}`)].map((m) => anhang(heute, m)))},
    ${seite(akteur, q, titelZuerst, alles(gefragt, null), ab, je)}
    SELECT 'treffer' AS merkmal, "vorlageId"::text AS wert, nr::int AS zahl FROM treffer
    UNION ALL SELECT 'alle', '', count(*)::int FROM alle
    ${vereint(gesetzt.map((m) => sql`SELECT ${raw(`'ohne_${m}'`)}, '', count(*)::int FROM ${raw(`ohne_${m}`)}`))}
    ${vereint(MERKMALE.map((m) => werte(filter, m, mengeVon(m))))}`;
  const zeilen = await frage<{ merkmal: string; wert: string; zahl: number }>(sichtFuer(akteur), suche, {
    benannt: false,
  });
  const zahl = (name: string) => zeilen.find((z) => z.merkmal === name)?.zahl ?? 0;
  const gekappte = new Set(MERKMALE.filter((m) => zahl(mengeVon(m)) > ZAEHLGRENZE));
  const ids = zeilen
    .filter((z) => z.merkmal === 'treffer')
    .sort((x, y) => x.zahl - y.zahl)
    .map((z) => z.wert);
  return {
    ...blatt(ids, je),
    anzahl: gekappt(zahl('alle')),
    gekappt: gekappte,
    werte: MERKMALE.flatMap((merkmal) =>
      zeilen.filter((z) => z.merkmal === merkmal).map(({ wert, zahl: n }) => ({ merkmal, wert, zahl: n })),
    ),
  };
}
