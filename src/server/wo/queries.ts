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
 * alone (rule 10). Five queries at most.
 */
export async function tafel(akteur: Akteur, filter: TafelFilter, heute: LocalDate): Promise<Tafel> {
  const b = await bestellung(akteur, filter, heute);
  const { treffer, laufend, haengend, wahl, gruppen } = b;
  const zeilenGesamt = b.nach === 'OHNE' ? treffer : gruppen.reduce((summe, g) => summe + g.zahl, 0);
  const seiten = Math.max(1, Math.ceil(zeilenGesamt / JE_TAFEL));
  const seite = Math.min(filter.seite, seiten);
  const [staende, sitzungen] = await Promise.all([
    lies(b, Prisma.sql`LIMIT ${JE_TAFEL}::int OFFSET ${(seite - 1) * JE_TAFEL}::int`),
    sitzungenZwischen(akteur, heute, plusTage(heute, VIER_WOCHEN)),
  ]);
  return {
    auswahl: b.filter.auswahl,
    nach: b.nach,
    sort: b.sort,
    zeilen: staende.map((s) => alsZeile(s, b)),
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
  for (let i = 0; i < staende.length; i += JE_BLOCK)
    yield staende.slice(i, i + JE_BLOCK).map((s) => alsZeile(s, b));
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

type Terminschritt = Tafelgremium & {
  zustaendigkeit: Zustaendigkeit;
  sitzungId: string | null;
  beginn: string | null;
};
type Stand = Omit<TafelZeile, 'gremien' | 'seit' | 'naechster'> & {
  gremien: string[];
  seit: Date | null;
  naechsterTermin: Date | null;
  /** The steps of that day. */
  schritte: Terminschritt[] | null;
};

/** The rows of the board, or of one page, each with the steps of its next day. */
function lies(b: Bestellung, ausschnitt: Prisma.Sql): Promise<Stand[]> {
  const schluessel = {
    GRUND: Prisma.sql`CASE WHEN o.gruende = '{}' THEN ARRAY[${NICHTS}] ELSE o.gruende END`,
    GREMIUM: Prisma.sql`CASE WHEN o.gremien = '{}' THEN ARRAY[${OHNE_GREMIUM}] ELSE o.gremien::text[] END`,
    OHNE: Prisma.sql`ARRAY[NULL::text]`,
  }[b.nach];
  const gruppen = b.gruppen.map((g) => g.wert);
  const inGruppen = b.nach === 'OHNE' ? Prisma.empty : Prisma.sql`WHERE gruppe = ANY (${gruppen}::text[])`;
  return tabellenFuer(b.akteur).$queryRaw<Stand[]>`
    SELECT p."vorlageId", p.gruppe, p.nummer, p.betreff, p.untertitel, p.art, p.code, p.satz, p.gremien::text[], p.seit, p.gruende,
      p."naechsterTermin", (
        SELECT jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'kurzname', g.kurzname, 'zustaendigkeit', b.zustaendigkeit,
          'sitzungId', s.id, 'beginn', s.beginn) ORDER BY n.platz)
        FROM unnest(p.aktuell || p.naechste) WITH ORDINALITY n(id, platz)
        JOIN beratung b ON b.id = n.id
        JOIN gremium g ON g.id = b."gremiumId"
        LEFT JOIN sitzung s ON s.id = b."sitzungId"
        WHERE coalesce(s.datum, b."planDatum") = p."naechsterTermin") AS schritte
    FROM (
      SELECT z.*, gruppe,
        row_number() OVER (ORDER BY array_position(${gruppen}::text[], gruppe), ${reihenfolge(b.sort, b.muster)}, "vorlageId") AS platz
      FROM (
        SELECT o.*, v.nummer, v.betreff, v.untertitel, v.art, ${schluessel} AS schluessel
        ${b.laufende} ${alleFilter(b.filter)}
      ) z CROSS JOIN LATERAL unnest(z.schluessel) AS g(gruppe) ${inGruppen}
      ORDER BY platz ${ausschnitt}
    ) p
    ORDER BY p.platz`;
}

function alsZeile({ schritte, naechsterTermin, ...stand }: Stand, b: Bestellung): TafelZeile {
  return {
    ...stand,
    gremien: stand.gremien.flatMap((id) => b.gremien.get(id) ?? []),
    seit: stand.seit && ausDatum(stand.seit),
    naechster: naechsterTermin && alsNaechster(ausDatum(naechsterTermin), schritte ?? []),
  };
}

function alsNaechster(datum: LocalDate, schritte: readonly Terminschritt[]): Naechster {
  const [erster] = schritte;
  const gemeinsam = schritte.every((s) => s.sitzungId === erster?.sitzungId) ? erster : undefined;
  return {
    datum,
    beginn: gemeinsam?.beginn ?? null,
    sitzungId: gemeinsam?.sitzungId ?? null,
    gremien: [...new Map(schritte.map(({ id, name, kurzname }) => [id, { id, name, kurzname }])).values()],
    zustaendigkeiten: [...new Set(schritte.map((s) => s.zustaendigkeit))],
  };
}
