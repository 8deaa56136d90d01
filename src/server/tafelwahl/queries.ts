import 'server-only';
import { HALTEGRUENDE } from '@/domain/beratungsfolge/position/haltegrund';
import { ZUSTAENDIGKEITEN, type Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { ausdruck, type Nummernmuster } from '@/domain/drucksache/muster';
import { alsDatum } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { HALTEGRUND_TEXT } from '@/domain/texte/haltegrund';
import { AUSWAHL_TEXT, OHNE_GREMIUM_TEXT } from '@/domain/texte/tafel';
import { VORLAGENART_TEXT } from '@/domain/texte/vorlagenart';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import { VORLAGENARTEN, type Vorlagenart } from '@/domain/vorlage/vorlage';
import {
  AUSWAHLEN,
  type Auswahl,
  NICHTS,
  OHNE_GREMIUM,
  type TafelFilter,
  type Tafelsorte,
} from '@/domain/wo/filter';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { tabellenFuer } from '@/server/kern/db';
import { VERANTWORTLICH } from '@/server/kern/sicht';

/** A choice of a filter, and how many papers it would show while the other filters stay. */
export type Wahl<W extends string = string> = { wert: W; name: string; zahl: number };

/** True counts of each filter's choices under all other filters: those above 0, and the chosen one. */
export type Tafelwahl = {
  auswahl: Wahl<Auswahl>[];
  grund: Wahl[];
  gremium: (Wahl & { kurzname: string })[];
  zustaendigkeit: Wahl<Zustaendigkeit>[];
  art: Wahl<Vorlagenart>[];
  fachbereich: Wahl[];
  stadtbezirk: Wahl[];
  verantwortlich: Wahl[];
};

export type Tafelzahlen = {
  /** All papers on their way, and those of them that hang: without any filter. */
  laufend: number;
  haengend: number;
  /** What the filters let through. */
  treffer: number;
  wahl: Tafelwahl;
};

type Feld = keyof Tafelwahl | 'zeit';
/** A filter's bit: set in `fehl` where it keeps a paper out. */
const BIT: Record<Feld, number> = {
  auswahl: 1,
  grund: 2,
  gremium: 4,
  zustaendigkeit: 8,
  art: 16,
  fachbereich: 32,
  stadtbezirk: 64,
  verantwortlich: 128,
  zeit: 256,
};

export type GeltenderFilter = TafelFilter & { auswahl: Auswahl };

/** What each filter that is set asks of a row of `laufendeFuer`. */
function bedingungen(f: GeltenderFilter): Partial<Record<Feld, Prisma.Sql>> {
  const zeit = [
    f.seitVon && Prisma.sql`o.seit >= ${alsDatum(f.seitVon)}::date`,
    f.seitBis && Prisma.sql`o.seit <= ${alsDatum(f.seitBis)}::date`,
    f.terminVon && Prisma.sql`o."naechsterTermin" >= ${alsDatum(f.terminVon)}::date`,
    f.terminBis && Prisma.sql`o."naechsterTermin" <= ${alsDatum(f.terminBis)}::date`,
  ].filter((b) => b instanceof Prisma.Sql);
  return {
    ...(f.auswahl === 'HAENGT' && { auswahl: HAENGT }),
    ...(f.auswahl === 'KOMMEND' && { auswahl: KOMMEND }),
    ...(f.grund && {
      grund: f.grund === NICHTS ? Prisma.sql`o.gruende = '{}'` : Prisma.sql`${f.grund} = ANY (o.gruende)`,
    }),
    ...(f.gremium && {
      gremium:
        f.gremium === OHNE_GREMIUM
          ? Prisma.sql`o.gremien = '{}'`
          : Prisma.sql`${f.gremium}::uuid = ANY (o.gremien)`,
    }),
    ...(f.zustaendigkeit && { zustaendigkeit: Prisma.sql`${f.zustaendigkeit} = ANY (o.zustaendigkeiten)` }),
    ...(f.art && { art: Prisma.sql`v.art = ${f.art}` }),
    ...(f.fachbereich && { fachbereich: Prisma.sql`v."fachbereichId" = ${f.fachbereich}::uuid` }),
    ...(f.stadtbezirk && { stadtbezirk: Prisma.sql`${f.stadtbezirk} = ANY (v.stadtbezirke)` }),
    ...(f.verantwortlich && { verantwortlich: Prisma.sql`${VERANTWORTLICH} = ${f.verantwortlich}` }),
    ...(zeit.length > 0 && { zeit: Prisma.join(zeit, ' AND ') }),
  };
}

const HAENGT = Prisma.sql`o.gruende <> '{}'`;
const KOMMEND = Prisma.sql`o."naechsterTermin" IS NOT NULL`;

/** All filters at once, to go behind the WHERE of `laufendeFuer`. */
export function alleFilter(f: GeltenderFilter): Prisma.Sql {
  const alle = Object.values(bedingungen(f));
  return alle.length > 0 ? Prisma.sql`AND ${Prisma.join(alle, ' AND ')}` : Prisma.empty;
}

/** As a phone book has it (DIN 5007-2), for the letters of German, whatever language the database was made in. */
const TELEFONBUCH = Prisma.sql`replace(replace(replace(replace(lower(translate(betreff, 'ÄÖÜ', 'äöü')), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')`;

/** How the rows follow each other within a group, to go behind ORDER BY; `muster` only for NUMMER. */
export function reihenfolge(sort: Tafelsorte, muster: Nummernmuster | null): Prisma.Sql {
  switch (sort) {
    case 'SEIT':
      return Prisma.sql`seit NULLS LAST, nummer COLLATE "C" NULLS LAST`;
    case 'TERMIN':
      return Prisma.sql`"naechsterTermin" NULLS LAST, nummer COLLATE "C" NULLS LAST`;
    case 'BETREFF':
      return Prisma.sql`${TELEFONBUCH} COLLATE "C"`;
    case 'NUMMER':
      return nachNummer(muster);
  }
}

/** Year and running number, newest first; then the paper itself before its suffixes. What is no number of the city comes last. */
function nachNummer(muster: Nummernmuster | null): Prisma.Sql {
  if (!muster) return Prisma.sql`nummer COLLATE "C" DESC NULLS LAST`;
  const teil = (gruppe: string) => {
    const re = ausdruck(muster).replace(/\(\?<(\w+)>/g, (_, name) => (name === gruppe ? '(' : '(?:'));
    return Prisma.sql`substring(nummer FROM ${`^${re}$`})`;
  };
  const jahr = teil('jahr');
  return Prisma.sql`
    CASE WHEN length(${jahr}) > 2 THEN ${jahr}::int WHEN ${jahr}::int < 70 THEN 2000 + ${jahr}::int ELSE 1900 + ${jahr}::int END DESC NULLS LAST,
    ${teil('laufend')}::int DESC NULLS LAST, length(nummer), nummer COLLATE "C"`;
}

/** How many, by every filter: one statement over the papers on their way (`laufende`, from `laufendeFuer`). */
export async function zaehleTafel(
  akteur: Akteur,
  f: GeltenderFilter,
  laufende: Prisma.Sql,
): Promise<Tafelzahlen> {
  const fehl = Object.entries(bedingungen(f)).map(
    ([feld, b]) => Prisma.sql`CASE WHEN ${b} THEN 0 ELSE ${Prisma.raw(String(BIT[feld as Feld]))} END`,
  );
  /** Rows that all filters but this one let through. */
  const bei = (feld: keyof Tafelwahl) => Prisma.raw(`fehl IN (0, ${BIT[feld]})`);
  const zeilen = await tabellenFuer(akteur).$queryRaw<Zaehlzeile[]>`
    WITH alle AS MATERIALIZED (
      SELECT o.gruende, o.gremien, o.zustaendigkeiten, ${HAENGT} AS haengt, ${KOMMEND} AS kommend, v.art, v."fachbereichId",
        v.stadtbezirke, ${VERANTWORTLICH} AS verantwortlich, ${fehl.length > 0 ? Prisma.join(fehl, ' + ') : Prisma.sql`0`} AS fehl
      ${laufende}
    ), durch AS MATERIALIZED (SELECT * FROM alle WHERE fehl & ${Prisma.raw(String(BIT.auswahl))} = 0)
    SELECT w.feld, w.wert, NULL AS name, NULL AS kurzname, w.zahl::int FROM (
      SELECT count(*) AS laufend, count(*) FILTER (WHERE haengt) AS haengend, count(*) FILTER (WHERE fehl = 0) AS treffer,
        count(*) FILTER (WHERE haengt AND ${bei('auswahl')}) AS h, count(*) FILTER (WHERE kommend AND ${bei('auswahl')}) AS k,
        count(*) FILTER (WHERE ${bei('auswahl')}) AS a
      FROM alle) z
    CROSS JOIN LATERAL (VALUES ('laufend', NULL, laufend), ('haengend', NULL, haengend), ('treffer', NULL, treffer),
      ('auswahl', 'HAENGT', h), ('auswahl', 'KOMMEND', k), ('auswahl', 'ALLE', a)) w(feld, wert, zahl)
    UNION ALL SELECT 'grund', w.wert, NULL, NULL, count(*)::int FROM durch
      CROSS JOIN LATERAL unnest(CASE WHEN haengt THEN gruende ELSE ARRAY[${NICHTS}] END) w(wert)
      WHERE ${bei('grund')} GROUP BY w.wert
    UNION ALL SELECT 'gremium', z.wert::text, g.name, g.kurzname, z.zahl FROM (
      SELECT w.wert, count(*)::int AS zahl FROM durch
      CROSS JOIN LATERAL unnest(CASE WHEN gremien = '{}' THEN ARRAY[NULL::uuid] ELSE gremien END) w(wert)
      WHERE ${bei('gremium')} GROUP BY w.wert) z LEFT JOIN gremium g ON g.id = z.wert
    UNION ALL SELECT 'gremium', g.id::text, g.name, g.kurzname, 0 FROM gremium g WHERE g.id::text = ${f.gremium}
    UNION ALL SELECT 'zustaendigkeit', w.wert, NULL, NULL, count(*)::int FROM durch CROSS JOIN LATERAL unnest(zustaendigkeiten) w(wert)
      WHERE ${bei('zustaendigkeit')} GROUP BY w.wert
    UNION ALL SELECT 'art', art, NULL, NULL, count(*)::int FROM durch WHERE ${bei('art')} GROUP BY art
    UNION ALL SELECT 'fachbereich', z.wert::text, e.name, NULL, z.zahl FROM (
      SELECT "fachbereichId" AS wert, count(*)::int AS zahl FROM durch WHERE ${bei('fachbereich')} GROUP BY 1) z
      JOIN organisationseinheit e ON e.id = z.wert
    UNION ALL SELECT 'fachbereich', e.id::text, e.name, NULL, 0 FROM organisationseinheit e WHERE e.id::text = ${f.fachbereich}
    UNION ALL SELECT 'stadtbezirk', w.wert, w.wert, NULL, count(*)::int FROM durch CROSS JOIN LATERAL unnest(stadtbezirke) w(wert)
      WHERE ${bei('stadtbezirk')} GROUP BY w.wert
    UNION ALL SELECT 'verantwortlich', verantwortlich, verantwortlich, NULL, count(*)::int FROM durch
      WHERE ${bei('verantwortlich')} AND verantwortlich IS NOT NULL GROUP BY verantwortlich`;
  const zahl = (feld: string) => zeilen.find((z) => z.feld === feld)?.zahl ?? 0;
  return {
    laufend: zahl('laufend'),
    haengend: zahl('haengend'),
    treffer: zahl('treffer'),
    wahl: alsWahl(zeilen, f),
  };
}

type Zaehlzeile = {
  feld: string;
  wert: string | null;
  name: string | null;
  kurzname: string | null;
  zahl: number;
};

function alsWahl(zeilen: readonly Zaehlzeile[], f: GeltenderFilter): Tafelwahl {
  const von = (feld: keyof Tafelwahl) => zeilen.filter((z) => z.feld === feld);
  /** Of a closed list, in its order. */
  const aus = <W extends string>(feld: keyof Tafelwahl, werte: readonly W[], text: Record<W, string>) => {
    const zahlen = new Map(von(feld).map((z) => [z.wert, z.zahl]));
    return werte
      .map((wert) => ({ wert, name: text[wert], zahl: zahlen.get(wert) ?? 0 }))
      .filter((w) => w.zahl > 0 || w.wert === f[feld] || feld === 'auswahl');
  };
  /** What the city has, by name; the chosen one may come a second time, with 0. */
  const frei = (feld: 'gremium' | 'fachbereich' | 'stadtbezirk' | 'verantwortlich', ohne: string) => {
    const eine = new Map<string, Wahl & { kurzname: string }>();
    const gewaehlt = f[feld];
    const namenlos = gewaehlt !== null && (feld === 'stadtbezirk' || feld === 'verantwortlich');
    const alle = namenlos
      ? [...von(feld), { wert: gewaehlt, name: gewaehlt, kurzname: null, zahl: 0 }]
      : von(feld);
    for (const { wert, name, kurzname, zahl } of alle) {
      const schluessel = wert ?? OHNE_GREMIUM;
      if (eine.get(schluessel)?.zahl) continue;
      eine.set(schluessel, {
        wert: schluessel,
        name: name ?? ohne,
        kurzname: kurzname ?? name ?? ohne,
        zahl,
      });
    }
    const amEnde = (w: Wahl) => Number(w.wert === OHNE_GREMIUM);
    return [...eine.values()].sort(
      (a, b) => amEnde(a) - amEnde(b) || nachName(a.name, b.name) || nachWert(a, b),
    );
  };
  return {
    auswahl: aus('auswahl', AUSWAHLEN, AUSWAHL_TEXT),
    grund: aus('grund', [...HALTEGRUENDE, NICHTS], HALTEGRUND_TEXT),
    gremium: frei('gremium', OHNE_GREMIUM_TEXT),
    zustaendigkeit: aus('zustaendigkeit', ZUSTAENDIGKEITEN, ZUSTAENDIGKEIT_TEXT),
    art: aus('art', VORLAGENARTEN, VORLAGENART_TEXT),
    fachbereich: frei('fachbereich', ''),
    stadtbezirk: frei('stadtbezirk', ''),
    verantwortlich: frei('verantwortlich', ''),
  };
}

const nachWert = (a: Wahl, b: Wahl): number => (a.wert < b.wert ? -1 : 1);
