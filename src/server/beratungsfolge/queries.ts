import 'server-only';
import type { Plangremium, Planrahmen, Plansitzung, Planzeile } from '@/domain/beratungsfolge/planung/plan';
import { alsPruefgegenstand } from '@/domain/beratungsfolge/planung/vorschau';
import { pruefung } from '@/domain/beratungsfolge/pruefung';
import type { Pruefumfeld, Regel, Regelbefund } from '@/domain/beratungsfolge/pruefung/gegenstand';
import { alsDatum, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { VorlageGegenstand } from '@/domain/zugriff/regel';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import { alsVorlageGegenstand } from '@/server/kern/gegenstand';
import { alsLadungsfrist, LADUNGSFRIST } from '@/server/kern/kalender';
import { vermerkeVorlage } from '@/server/kern/lesespur';
import {
  alsPlangremium,
  alsPlansitzung,
  alsPlanzeile,
  alsRahmen,
  PLAN,
  PLANGREMIUM,
  PLANSITZUNG,
} from '@/server/kern/plan';

/** "Trotzdem, weil …": an error that the Ratsbüro overrides, beside a step or (null) the whole chain. */
export type Ausnahme = { regel: Regel; beratungId: string | null; grund: string; von: string; am: Date };

export type Pruefstand = {
  /** O1–O15, in the order of the rules. */
  befunde: Regelbefund[];
  ausnahmen: Ausnahme[];
  /** Errors nobody has overridden: the paper cannot be released. */
  blockierend: Regelbefund[];
};

/** A stored chain ready to be planned on. Its frame knows the bodies and sittings of the chain, and no others yet. */
export type GespeicherterPlan = {
  vorlage: { id: string; nummer: string | null; betreff: string; untertitel: string | null };
  gegenstand: VorlageGegenstand;
  zeilen: Planzeile[];
  rahmen: Planrahmen;
  ausnahmen: Ausnahme[];
};

/** Loads a chain as it is stored, for whoever has the right to; `db` may be a transaction. Null for an unknown paper. */
export async function planVon(
  db: Transaktion,
  vorlageId: string,
  jetzt: Date,
): Promise<GespeicherterPlan | null> {
  const zeile = await db.vorlage.findUnique({
    where: { id: vorlageId },
    select: PLAN,
    relationLoadStrategy: 'join',
  });
  if (!zeile) return null;
  const { id, nummer, betreff, untertitel } = zeile;
  return {
    vorlage: { id, nummer, betreff, untertitel },
    gegenstand: alsVorlageGegenstand(zeile, jetzt),
    zeilen: zeile.beratungen.map(alsPlanzeile),
    rahmen: alsRahmen(zeile, await pruefumfeld(db, berlinTag(jetzt))),
    ausnahmen: zeile.regelausnahmen.map((a) => ({ ...a, regel: a.regel as Regel })),
  };
}

/**
 * What O1–O15 say of a paper's stored chain on this day, and what of it blocks the release. The caller has made sure that
 * the paper exists and may be read; `db` may be the caller's transaction.
 */
export async function pruefungVon(db: Transaktion, vorlageId: string, heute: LocalDate): Promise<Pruefstand> {
  const plan = await planVon(db, vorlageId, alsDatum(heute));
  if (!plan) throw new Error(`Die Vorlage ${vorlageId} gibt es nicht.`);
  return pruefstand(plan);
}

/** The same of a chain that has been loaded. */
export function pruefstand({ zeilen, rahmen, ausnahmen }: GespeicherterPlan): Pruefstand {
  const befunde = pruefung(alsPruefgegenstand(zeilen, rahmen), rahmen.umfeld);
  return { befunde, ausnahmen, blockierend: befunde.filter((b) => blockiert(b, ausnahmen)) };
}

/** An error that no exception covers. */
function blockiert({ regel, schwere, schrittId }: Regelbefund, ausnahmen: Ausnahme[]): boolean {
  return schwere === 'FEHLER' && !ausnahmen.some((a) => a.regel === regel && a.beratungId === schrittId);
}

/** The chain editor: what is stored, what there is to choose from, and who touched it last. */
export type Folgenplan = Omit<GespeicherterPlan, 'gegenstand'> & {
  darfUebergehen: boolean;
  zuletzt: { wer: string; am: Date } | null;
};

/** Null when this Akteur may not plan this chain: unknown, hidden and forbidden look the same. */
export async function folgenplan(akteur: Akteur, vorlageId: string, jetzt: Date): Promise<Folgenplan | null> {
  const db = dbIntern();
  const plan = await planVon(db, vorlageId, jetzt);
  if (!plan || !darf(akteur, 'beratungsfolge.bearbeiten', plan.gegenstand)) return null;
  const { gegenstand, ...rest } = plan;
  const mehr = Object.values(plan.rahmen.stand).some((s) => s.topTeil === 'NICHTOEFFENTLICH');
  await vermerkeVorlage(akteur, vorlageId, mehr || !gegenstand.oeffentlich);
  const [gremien, sitzungen, zuletzt] = await Promise.all([
    db.gremium.findMany({ select: PLANGREMIUM, relationLoadStrategy: 'join' }),
    db.sitzung.findMany({
      where: { datum: { gte: alsDatum(berlinTag(jetzt)) } },
      select: PLANSITZUNG,
      relationLoadStrategy: 'join',
    }),
    letzteHand(db, vorlageId, plan.zeilen),
  ]);
  return {
    ...rest,
    rahmen: erweitert(plan.rahmen, gremien.map(alsPlangremium), sitzungen.map(alsPlansitzung)),
    darfUebergehen: darf(akteur, 'regel.uebergehen', gegenstand),
    zuletzt,
  };
}

/** Who last changed the paper or a step of it, as the audit has it. */
export async function letzteHand(
  db: Transaktion,
  vorlageId: string,
  zeilen: readonly Planzeile[],
): Promise<{ wer: string; am: Date } | null> {
  const eintrag = await db.protokoll.findFirst({
    where: { kette: 'SCHREIBEN', gegenstandId: { in: [vorlageId, ...zeilen.map((z) => z.id)] } },
    orderBy: { id: 'desc' },
    select: { akteur: true, am: true },
  });
  return eintrag && { wer: eintrag.akteur, am: eintrag.am };
}

/** All bodies, and the sittings of these ids, added to what a plan knows. */
export async function planMitWahl(
  db: Transaktion,
  plan: GespeicherterPlan,
  sitzungIds: readonly string[],
): Promise<Planrahmen> {
  const gremien = await db.gremium.findMany({ select: PLANGREMIUM, relationLoadStrategy: 'join' });
  const sitzungen = await db.sitzung.findMany({
    where: { id: { in: [...sitzungIds] } },
    select: PLANSITZUNG,
    relationLoadStrategy: 'join',
  });
  return erweitert(plan.rahmen, gremien.map(alsPlangremium), sitzungen.map(alsPlansitzung));
}

function erweitert(rahmen: Planrahmen, gremien: Plangremium[], sitzungen: Plansitzung[]): Planrahmen {
  const neue = sitzungen.filter((s) => !rahmen.sitzungen.some((v) => v.id === s.id));
  return { ...rahmen, gremien, sitzungen: [...rahmen.sitzungen, ...neue] };
}

/** Local law the rules need. */
async function pruefumfeld(db: Transaktion, heute: LocalDate): Promise<Pruefumfeld> {
  const k = await db.kommune.findFirstOrThrow({
    select: { ...LADUNGSFRIST, finanzschwelle: true },
  });
  return { heute, ladungsfrist: alsLadungsfrist(k), finanzschwelle: k.finanzschwelle };
}
