import 'server-only';
import type { PositionCode } from '@/domain/beratungsfolge/position/code';
import type { Haltegrund } from '@/domain/beratungsfolge/position/haltegrund';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { ausDatum, type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import {
  type Auswahl,
  type Gruppierung,
  NICHTS,
  OHNE_GREMIUM,
  type TafelFilter,
  type Tafelsorte,
  vorgabeFuer,
} from '@/domain/wo/filter';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { nummernmuster } from '@/server/freigaben/queries';
import { tabellenFuer } from '@/server/kern/db';
import { laufendeFuer } from '@/server/kern/sicht';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import {
  alleFilter,
  type GeltenderFilter,
  reihenfolge,
  type Tafelwahl,
  type Wahl,
  zaehleTafel,
} from '@/server/tafelwahl/queries';
import { type SitzungZeile, sitzungenZwischen } from '@/server/termine/queries';

/** A body as boards name it. */
export type Tafelgremium = { id: string; name: string; kurzname: string };

/** One paper in one group. */
export type TafelZeile = {
  vorlageId: string;
  /** Key of the group it stands in here: a Haltegrund or NICHTS, a body's id or OHNE; null = not grouped. */
  gruppe: string | null;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  art: Vorlagenart;
  code: PositionCode;
  /** The one sentence of its position, for this reader's audience. */
  satz: string;
  /** The bodies it stands at. */
  gremien: Tafelgremium[];
  /** Since when the position holds, as position() says it. */
  seit: LocalDate | null;
  gruende: Haltegrund[];
  /** The next sitting, today's included: all steps of that day. */
  naechster: Naechster | null;
};

export type Naechster = {
  datum: LocalDate;
  beginn: string | null;
  /** The Sitzung, where it is one. */
  sitzungId: string | null;
  gremien: Tafelgremium[];
  zustaendigkeiten: Zustaendigkeit[];
};

export type Tafel = {
  /** What holds where the address said nothing. */
  auswahl: Auswahl;
  nach: Gruppierung;
  sort: Tafelsorte;
  zeilen: TafelZeile[];
  /** Rows on all pages: a paper in two groups is two rows. */
  zeilenGesamt: number;
  seite: number;
  seiten: number;
  /** Papers the filters let through, each once. */
  treffer: number;
  /** All papers on their way that this reader may see, and those of them that hang: without any filter. */
  laufend: number;
  haengend: number;
  /** The groups as they follow each other, with the number of their rows on all pages; empty when not grouped. */
  gruppen: Wahl[];
  wahl: Tafelwahl;
  /** Sittings of the next four weeks, with the number of papers each. */
  sitzungen: SitzungZeile[];
};

export const JE_TAFEL = 50;
const JE_BLOCK = 500;
const VIER_WOCHEN = 28;

/**
 * The board: which papers are on their way, where they stand and why they hang, for this reader on this day, from stored rows
 * alone (rule 10). Six queries at most.
 */
export async function tafel(akteur: Akteur, filter: TafelFilter, heute: LocalDate): Promise<Tafel> {
  const b = await bestellung(akteur, filter, heute);
  const { treffer, laufend, haengend, wahl, gruppen } = b;
  const zeilenGesamt = b.nach === 'OHNE' ? treffer : gruppen.reduce((summe, g) => summe + g.zahl, 0);
  const seiten = Math.max(1, Math.ceil(zeilenGesamt / JE_TAFEL));
  const seite = Math.min(filter.seite, seiten);
  const [zeilen, sitzungen] = await Promise.all([
    lies(b, Prisma.sql`LIMIT ${JE_TAFEL}::int OFFSET ${(seite - 1) * JE_TAFEL}::int`).then((s) =>
      alsZeilen(b, s),
    ),
    sitzungenZwischen(akteur, heute, plusTage(heute, VIER_WOCHEN)),
  ]);
  return {
    auswahl: b.filter.auswahl,
    nach: b.nach,
    sort: b.sort,
    zeilen,
    zeilenGesamt,
    seite,
    seiten,
    treffer,
    laufend,
    haengend,
    gruppen: b.nach === 'OHNE' ? [] : gruppen,
    wahl,
    sitzungen,
  };
}

/** All rows of the board in its order, block by block: for a file, without a cap. Read at one instant. */
export async function* tafelBloecke(
  akteur: Akteur,
  filter: TafelFilter,
  heute: LocalDate,
): AsyncGenerator<TafelZeile[]> {
  const b = await bestellung(akteur, filter, heute);
  const staende = await lies(b, Prisma.empty);
  for (let i = 0; i < staende.length; i += JE_BLOCK) yield alsZeilen(b, staende.slice(i, i + JE_BLOCK));
}

type Bestellung = Awaited<ReturnType<typeof bestellung>>;

/** What was asked for, counted: everything the rows are read with. */
async function bestellung(akteur: Akteur, roh: TafelFilter, heute: LocalDate) {
  const { nach, sort, auswahl } = vorgabeFuer(siehtAlles(akteur), roh);
  const filter: GeltenderFilter = { ...roh, auswahl };
  const laufende = await laufendeFuer(akteur, heute);
  const [zahlen, muster] = await Promise.all([
    zaehleTafel(akteur, filter, laufende),
    sort === 'NUMMER' ? nummernmuster(tabellenFuer(akteur)) : null,
  ]);
  const { wahl } = zahlen;
  const gewaehlt = nach === 'GRUND' ? filter.grund : filter.gremium;
  const alle: Wahl[] = nach === 'GRUND' ? wahl.grund : nach === 'GREMIUM' ? wahl.gremium : [];
  // A chosen group stands alone, though its papers stand in others too.
  const gruppen = alle.filter((g) => g.zahl > 0 && (gewaehlt === null || g.wert === gewaehlt));
  const gremien = new Map<string, Tafelgremium>(
    wahl.gremium.map(({ wert, name, kurzname }) => [wert, { id: wert, name, kurzname }]),
  );
  return { akteur, filter, nach, sort, laufende, muster, gruppen, gremien, ...zahlen };
}

type Stand = Omit<TafelZeile, 'gremien' | 'seit' | 'naechster'> & {
  gremien: string[];
  seit: Date | null;
  naechsterTermin: Date | null;
  gemeint: string[];
};

/** The rows of the board, or of one page. */
function lies(b: Bestellung, ausschnitt: Prisma.Sql): Promise<Stand[]> {
  const schluessel = {
    GRUND: Prisma.sql`CASE WHEN o.gruende = '{}' THEN ARRAY[${NICHTS}] ELSE o.gruende END`,
    GREMIUM: Prisma.sql`CASE WHEN o.gremien = '{}' THEN ARRAY[${OHNE_GREMIUM}] ELSE o.gremien::text[] END`,
    OHNE: Prisma.sql`ARRAY[NULL::text]`,
  }[b.nach];
  const gruppen = b.gruppen.map((g) => g.wert);
  const inGruppen = b.nach === 'OHNE' ? Prisma.empty : Prisma.sql`WHERE gruppe = ANY (${gruppen}::text[])`;
  return tabellenFuer(b.akteur).$queryRaw<Stand[]>`
    SELECT "vorlageId", gruppe, nummer, betreff, untertitel, art, code, satz, gremien::text[], seit, gruende, "naechsterTermin",
      (aktuell || naechste)::text[] AS gemeint
    FROM (
      SELECT o.*, v.nummer, v.betreff, v.untertitel, v.art, ${schluessel} AS schluessel
      ${b.laufende} ${alleFilter(b.filter)}
    ) z CROSS JOIN LATERAL unnest(z.schluessel) AS g(gruppe) ${inGruppen}
    ORDER BY array_position(${gruppen}::text[], gruppe), ${reihenfolge(b.sort, b.muster)}, "vorlageId" ${ausschnitt}`;
}

/** With names of bodies and the steps of the next day: one query. */
async function alsZeilen(b: Bestellung, staende: readonly Stand[]): Promise<TafelZeile[]> {
  const schritte = await naechsteSchritte(
    b.akteur,
    staende.flatMap((s) => (s.naechsterTermin ? s.gemeint : [])),
  );
  return staende.map(({ gemeint, naechsterTermin, ...stand }) => ({
    ...stand,
    gremien: stand.gremien.flatMap((id) => b.gremien.get(id) ?? []),
    seit: stand.seit && ausDatum(stand.seit),
    naechster:
      naechsterTermin &&
      alsNaechster(
        ausDatum(naechsterTermin),
        gemeint.flatMap((id) => schritte.get(id) ?? []),
      ),
  }));
}

type Terminschritt = Awaited<ReturnType<typeof naechsteSchritte>> extends Map<string, infer S> ? S : never;

async function naechsteSchritte(akteur: Akteur, ids: readonly string[]) {
  const zeilen = await tabellenFuer(akteur).beratung.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      zustaendigkeit: true,
      planDatum: true,
      gremium: { select: { id: true, name: true, kurzname: true } },
      sitzungGremium: { select: { sitzung: { select: { id: true, datum: true, beginn: true } } } },
    },
    relationLoadStrategy: 'join',
  });
  return new Map(zeilen.map((z) => [z.id, z]));
}

function alsNaechster(datum: LocalDate, schritte: Terminschritt[]): Naechster {
  const am = schritte.filter((s) => {
    const tag = s.sitzungGremium?.sitzung.datum ?? s.planDatum;
    return tag !== null && ausDatum(tag) === datum;
  });
  const sitzung = am[0]?.sitzungGremium?.sitzung ?? null;
  const einzige = am.every((s) => s.sitzungGremium?.sitzung.id === sitzung?.id);
  return {
    datum,
    beginn: einzige ? (sitzung?.beginn ?? null) : null,
    sitzungId: einzige ? (sitzung?.id ?? null) : null,
    gremien: [...new Map(am.map((s) => [s.gremium.id, s.gremium])).values()],
    zustaendigkeiten: [...new Set(am.map((s) => s.zustaendigkeit as Zustaendigkeit))],
  };
}
