import 'server-only';
import { pruefung } from '@/domain/beratungsfolge/pruefung';
import type {
  Aufgabe,
  GremiumAngaben,
  Pruefgegenstand,
  PruefSchritt,
  Pruefumfeld,
  Regel,
  Regelbefund,
  Thema,
} from '@/domain/beratungsfolge/pruefung/gegenstand';
import type { Ladungsfrist } from '@/domain/frist/ladungsfrist';
import { ausDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Oeffentlichkeit, Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Prisma } from '@/generated/prisma/client';
import type { Db, Transaktion } from '@/server/kern/db';
import { alsSchritt, SCHRITT } from '@/server/kern/folge';

/** "Trotzdem, weil …": an error that the Ratsbüro overrides, beside a step or (null) the whole chain. */
export type Ausnahme = { regel: Regel; beratungId: string | null; grund: string; von: string; am: Date };

export type Pruefstand = {
  /** O1–O15, in the order of the rules. */
  befunde: Regelbefund[];
  ausnahmen: Ausnahme[];
  /** Errors nobody has overridden: the paper cannot be released. */
  blockierend: Regelbefund[];
};

const GREMIUM = {
  ...SCHRITT.gremium.select,
  entscheidungsbefugt: true,
  stadtbezirk: true,
  gueltigVon: true,
  gueltigBis: true,
  aufgabe: true,
} as const satisfies Prisma.GremiumSelect;

const SITZUNG = {
  ...SCHRITT.sitzungGremium.select.sitzung.select,
  gremien: { select: { gremiumId: true } },
} as const satisfies Prisma.SitzungSelect;

/** A paper as the rules of order read it. */
const PRUEFGEGENSTAND = {
  art: true,
  oeffentlichkeit: true,
  stadtbezirke: true,
  finanzbetrag: true,
  themen: true,
  regelausnahmen: {
    select: { regel: true, beratungId: true, grund: true, von: true, am: true },
    orderBy: [{ am: 'asc' }, { id: 'asc' }],
  },
  versendungen: { where: { versand: { art: 'IMPORT' } }, select: { versandId: true } },
  beratungen: {
    select: {
      ...SCHRITT,
      gremium: { select: GREMIUM },
      sitzungGremium: { select: { sitzung: { select: SITZUNG } } },
    },
    orderBy: { ordnung: 'asc' },
  },
} as const satisfies Prisma.VorlageSelect;

type Zeile = Prisma.VorlageGetPayload<{ select: typeof PRUEFGEGENSTAND }>;
type Schrittzeile = Zeile['beratungen'][number];

/**
 * What O1–O15 say of a paper's stored chain on this day, and what of it blocks the release. The caller has made sure that
 * the paper exists and may be read; `db` may be the caller's transaction.
 */
export async function pruefungVon(
  db: Db | Transaktion,
  vorlageId: string,
  heute: LocalDate,
): Promise<Pruefstand> {
  const zeile = await db.vorlage.findUniqueOrThrow({
    where: { id: vorlageId },
    select: PRUEFGEGENSTAND,
    relationLoadStrategy: 'join',
  });
  const umfeld = await pruefumfeld(db, heute);
  const befunde = pruefung(alsPruefgegenstand(zeile, heute), umfeld);
  const ausnahmen = zeile.regelausnahmen.map((a) => ({ ...a, regel: a.regel as Regel }));
  return { befunde, ausnahmen, blockierend: blockierende(befunde, ausnahmen) };
}

/** The errors that no exception covers. */
function blockierende(befunde: Regelbefund[], ausnahmen: Ausnahme[]): Regelbefund[] {
  const gedeckt = (b: Regelbefund) =>
    ausnahmen.some((a) => a.regel === b.regel && a.beratungId === b.schrittId);
  return befunde.filter((b) => b.schwere === 'FEHLER' && !gedeckt(b));
}

/** Local law the rules need. */
async function pruefumfeld(db: Db | Transaktion, heute: LocalDate): Promise<Pruefumfeld> {
  const k = await db.kommune.findFirstOrThrow({
    select: { ladungsfristModus: true, ladungsfristTage: true, finanzschwelle: true },
  });
  const modus = k.ladungsfristModus as Ladungsfrist['modus'];
  return { heute, ladungsfrist: { modus, tage: k.ladungsfristTage }, finanzschwelle: k.finanzschwelle };
}

function alsPruefgegenstand(zeile: Zeile, heute: LocalDate): Pruefgegenstand {
  const importiert = zeile.versendungen.length > 0;
  return {
    art: zeile.art as Vorlagenart,
    oeffentlichkeit: zeile.oeffentlichkeit as Oeffentlichkeit,
    stadtbezirke: zeile.stadtbezirke,
    finanzielleAuswirkungen: zeile.finanzbetrag,
    themen: zeile.themen as Thema[],
    schritte: zeile.beratungen.map((b) => alsPruefSchritt(b, importiert, heute)),
  };
}

function alsPruefSchritt(zeile: Schrittzeile, importiert: boolean, heute: LocalDate): PruefSchritt {
  const schritt = alsSchritt(zeile);
  const sitzung = zeile.sitzungGremium?.sitzung ?? null;
  const geladen = zeile.tagesordnungspunkt !== null && sitzung?.tagesordnungAb != null;
  // What an imported paper says of days gone by is no plan.
  const berichtet = importiert && schritt.datum !== null && schritt.datum < heute;
  return {
    ...schritt,
    gremium: alsGremiumAngaben(zeile.gremium, schritt.gremium),
    federfuehrend: zeile.federfuehrend,
    sitzung: sitzung && {
      id: sitzung.id,
      datum: ausDatum(sitzung.datum),
      gremiumIds: sitzung.gremien.map((g) => g.gremiumId),
    },
    topTeil: (zeile.tagesordnungspunkt?.teil as Oeffentlichkeit | undefined) ?? null,
    versandt: geladen || berichtet,
  };
}

const tag = (datum: Date | null) => datum && ausDatum(datum);

function alsGremiumAngaben(zeile: Schrittzeile['gremium'], name: string): GremiumAngaben {
  return {
    id: zeile.id,
    name,
    art: zeile.art as GremiumAngaben['art'],
    entscheidungsbefugt: zeile.entscheidungsbefugt,
    stadtbezirk: zeile.stadtbezirk,
    gueltigVon: tag(zeile.gueltigVon),
    gueltigBis: tag(zeile.gueltigBis),
    aufgabe: zeile.aufgabe as Aufgabe | null,
  };
}
