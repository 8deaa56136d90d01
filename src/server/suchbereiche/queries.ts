import 'server-only';
import type { GremiumArt } from '@/domain/gremium/gremium';
import { alsDatum, ausDatum, ausDatumOderNull, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { seitenlage } from '@/domain/kern/seite';
import { frage } from '@/domain/suche/begriffe';
import type { Suchfilter } from '@/domain/suche/filter';
import { heisst, type Sitzungsfrage, sitzungsfrage } from '@/domain/suche/sitzungsfrage';
import { stuecke } from '@/domain/suche/stuecke';
import { type Anzahl, type Stueck, ZAEHLGRENZE } from '@/domain/suche/treffer';
import { vollerName } from '@/domain/texte/person';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { dbFuer } from '@/server/kern/db';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';

export type GremiumTreffer = {
  id: string;
  nameStuecke: Stueck[];
  art: GremiumArt;
  /** An earlier name by which it was found. */
  frueher: Stueck[] | null;
  gueltigBis: LocalDate | null;
};
export type SitzungTreffer = {
  id: string;
  datum: LocalDate;
  beginn: string | null;
  nummer: string | null;
  gremien: string[];
  abgesagt: boolean;
};
export type PersonTreffer = {
  id: string;
  nameStuecke: Stueck[];
  /** Seats of today: body and faction. */
  sitze: { gremiumId: string; gremium: string; fraktion: string | null }[];
};
/** Bodies, sittings or persons that were found, one page of them. */
export type Fundliste<T> = { treffer: T[]; anzahl: Anzahl; seite: number; seiten: number };

const JE_SEITE = 25;

/** A page of what was found, and where it stands. */
function blatt<T>(alle: readonly T[], gewuenscht: number): { zeilen: T[]; seite: number; seiten: number } {
  const { seite, seiten } = seitenlage(alle.length, JE_SEITE, gewuenscht);
  return { zeilen: alle.slice((seite - 1) * JE_SEITE, seite * JE_SEITE), seite, seiten };
}

const gremienMitNamen = (akteur: Akteur) =>
  dbFuer(akteur).gremium.findMany({
    select: {
      id: true,
      name: true,
      kurzname: true,
      art: true,
      gueltigBis: true,
      namen: { select: { name: true } },
    },
    orderBy: [{ ordnung: 'asc' }, { name: 'asc' }],
    relationLoadStrategy: 'join',
  });

/** Bodies of which one name has all the words: those that exist before those that have ended. One statement. */
export async function sucheGremien(
  akteur: Akteur,
  filter: Suchfilter,
  heute: LocalDate,
): Promise<Fundliste<GremiumTreffer>> {
  const { begriffe } = frage(filter.q);
  const alle = (await gremienMitNamen(akteur)).flatMap((g) => {
    const frueher = g.namen.find((n) => heisst([n.name], begriffe))?.name ?? null;
    const heutiger = heisst([g.name, g.kurzname], begriffe);
    return heutiger || frueher ? [{ ...g, frueher: heutiger ? null : frueher }] : [];
  });
  const vorbei = (g: { gueltigBis: Date | null }) => g.gueltigBis !== null && ausDatum(g.gueltigBis) < heute;
  const { zeilen, ...wo } = blatt([...alle.filter((g) => !vorbei(g)), ...alle.filter(vorbei)], filter.seite);
  return {
    ...wo,
    anzahl: { wert: alle.length, mehr: false },
    treffer: zeilen.map((g) => ({
      id: g.id,
      nameStuecke: stuecke(g.name, begriffe),
      art: g.art as GremiumArt,
      frueher: g.frueher === null ? null : stuecke(g.frueher, begriffe),
      gueltigBis: ausDatumOderNull(g.gueltigBis),
    })),
  };
}

/** Those still to come, the next one first; then those of the past, the latest first. `neueste` has the latest day first. */
function kommendeZuerst<T extends { datum: Date }>(neueste: readonly T[], heute: LocalDate): T[] {
  const kommt = (s: T) => ausDatum(s.datum) >= heute;
  return [...neueste.filter(kommt).reverse(), ...neueste.filter((s) => !kommt(s))];
}

/**
 * Sittings of the bodies whose name has all the words, on the days, in the years or with the running numbers named; those to
 * come first. As far as the public knows of them, and for who sees everything all. Three statements.
 */
export async function sucheSitzungen(
  akteur: Akteur,
  filter: Suchfilter,
  heute: LocalDate,
): Promise<Fundliste<SitzungTreffer>> {
  const gesucht = sitzungsfrage(filter.q);
  const gremien = (await gremienMitNamen(akteur)).filter((g) =>
    heisst([g.name, g.kurzname, ...g.namen.map((n) => n.name)], gesucht.worte),
  );
  const where = gemeinteSitzungen(
    gesucht,
    gremien.map((g) => g.id),
  );
  const { sitzung } = dbFuer(akteur);
  const neueste = await sitzung.findMany({
    where,
    select: { id: true, datum: true },
    orderBy: [{ datum: 'desc' }, { id: 'asc' }],
    take: ZAEHLGRENZE + 1,
  });
  const alle = kommendeZuerst(neueste.slice(0, ZAEHLGRENZE), heute);
  const { zeilen: dieser, ...wo } = blatt(alle, filter.seite);
  const ids = dieser.map((s) => s.id);
  const zeilen = await sitzung.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      datum: true,
      beginn: true,
      nummer: true,
      abgesagt: true,
      gremien: { select: { gremium: { select: { name: true } } }, orderBy: { ordnung: 'asc' } },
    },
    relationLoadStrategy: 'join',
  });
  return {
    ...wo,
    anzahl: { wert: alle.length, mehr: neueste.length > alle.length },
    treffer: zeilen
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map(({ datum, nummer, gremien: gs, ...s }) => ({
        ...s,
        datum: ausDatum(datum),
        nummer: nummer === null ? null : String(nummer),
        gremien: gs.map((g) => g.gremium.name),
      })),
  };
}

/** What is asked of sittings, the bodies of its words being known. */
export const gemeinteSitzungen = (
  { tage, zahlen, worte }: Sitzungsfrage,
  gremien: readonly string[],
): Prisma.SitzungWhereInput => ({
  AND: [
    ...(worte.length > 0 ? [{ gremien: { some: { gremiumId: { in: [...gremien] } } } }] : []),
    ...(tage.length > 0 ? [{ datum: { in: tage.map(alsDatum) } }] : []),
    ...zahlen.map((zahl) => ({ OR: [{ nummer: zahl }, ...imJahr(zahl)] })),
  ],
});

const imJahr = (zahl: number): Prisma.SitzungWhereInput[] =>
  zahl >= 1900 ? [{ datum: { gte: alsDatum(`${zahl}-01-01`), lte: alsDatum(`${zahl}-12-31`) } }] : [];

/** Members past and present whose name has all the words, by name. Who asked to leave person search is not among them (P4). */
export async function suchePersonen(
  akteur: Akteur,
  filter: Suchfilter,
  heute: LocalDate,
): Promise<Fundliste<PersonTreffer>> {
  const { begriffe } = frage(filter.q);
  const db = dbFuer(akteur);
  const alle = await db.person.findMany({
    where: { ausSuchmaschinen: false, mitgliedschaften: { some: {} } },
    select: { id: true, titel: true, vorname: true, nachname: true },
  });
  const gefunden = alle
    .filter((p) => heisst([p.titel ?? '', p.vorname, p.nachname], begriffe))
    .sort((a, b) => nachName(a.nachname, b.nachname) || nachName(a.vorname, b.vorname));
  const { zeilen, ...wo } = blatt(gefunden, filter.seite);
  const sitze = await db.mitgliedschaft.findMany({
    where: { AND: [mitgliedAm(heute), { personId: { in: zeilen.map((p) => p.id) } }] },
    select: { personId: true, fraktion: true, gremium: { select: { id: true, name: true } } },
    orderBy: [{ gremium: { ordnung: 'asc' } }, { gremium: { name: 'asc' } }],
    relationLoadStrategy: 'join',
  });
  return {
    ...wo,
    anzahl: { wert: gefunden.length, mehr: false },
    treffer: zeilen.map((p) => ({
      id: p.id,
      nameStuecke: stuecke(vollerName(p), begriffe),
      sitze: sitze
        .filter((s) => s.personId === p.id)
        .map((s) => ({ gremiumId: s.gremium.id, gremium: s.gremium.name, fraktion: s.fraktion })),
    })),
  };
}
