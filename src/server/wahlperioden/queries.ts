import 'server-only';
import { alsDatum, ausDatum, ausDatumOderNull, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import { folgenmarke, nachDem, type OffenerSchritt, offeneSchritte } from '@/server/offenes/queries';

export type Wahlperiode = {
  id: string;
  version: number;
  nummer: number;
  name: string;
  beginn: LocalDate;
  ende: LocalDate | null;
  sitzungen: number;
};

/** All terms, the latest first; null for who may not read them. */
export async function wahlperioden(
  akteur: Akteur,
): Promise<{ darfVerwalten: boolean; perioden: Wahlperiode[] } | null> {
  if (!darf(akteur, 'stammdaten.lesen', null)) return null;
  const zeilen = await dbIntern().wahlperiode.findMany({
    include: { _count: { select: { sitzungen: true } } },
    orderBy: { beginn: 'desc' },
  });
  return {
    darfVerwalten: darf(akteur, 'gremium.verwalten', null),
    perioden: zeilen.map(({ _count, beginn, ende, ...w }) => ({
      ...w,
      beginn: ausDatum(beginn),
      ende: ausDatumOderNull(ende),
      sitzungen: _count.sitzungen,
    })),
  };
}

/** What a term leaves behind after its last day. */
export type Periodenfolgen = {
  schritte: OffenerSchritt[];
  /** Sittings of later days which no other term covers. */
  sitzungen: { id: string; datum: LocalDate; beginn: string | null; abgesagt: boolean; gremien: string[] }[];
  /** Bodies with seats that go on, and how many. */
  gremien: { id: string; name: string; sitze: number }[];
  /** A mark of all of it: what was confirmed is what was seen. */
  stand: string;
};

/** The seats of these bodies that hold on the last day of a term and go on after it. */
export const laufenUeber = (ende: LocalDate) => ({
  von: { lte: alsDatum(ende) },
  OR: [{ bis: null }, { bis: { gt: alsDatum(ende) } }],
});

/** The caller has checked the right to see it. */
export async function periodenfolgen(
  db: Transaktion,
  akteur: Akteur,
  id: string,
  ende: LocalDate,
  jetzt: Date,
): Promise<Periodenfolgen> {
  const schritte = await offeneSchritte(db, akteur, nachDem(ende), jetzt);
  const andere = await db.wahlperiode.findMany({
    where: { id: { not: id } },
    select: { beginn: true, ende: true },
  });
  const sitzungen = await db.sitzung.findMany({
    where: {
      datum: { gt: alsDatum(ende) },
      NOT: { OR: andere.map((w) => ({ datum: { gte: w.beginn, ...(w.ende && { lte: w.ende }) } })) },
    },
    select: {
      ...{ id: true, datum: true, beginn: true, abgesagt: true },
      gremien: { select: { gremium: { select: { kurzname: true } } }, orderBy: { ordnung: 'asc' } },
    },
    orderBy: [{ datum: 'asc' }, { beginn: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  const sitze = await db.mitgliedschaft.findMany({
    where: laufenUeber(ende),
    select: { id: true, gremium: { select: { id: true, name: true } } },
    relationLoadStrategy: 'join',
  });
  const gremien = new Map<string, { id: string; name: string; sitze: number }>();
  for (const { gremium } of sitze) {
    gremien.set(gremium.id, { ...gremium, sitze: (gremien.get(gremium.id)?.sitze ?? 0) + 1 });
  }
  return {
    schritte,
    sitzungen: sitzungen.map((s) => ({
      ...s,
      datum: ausDatum(s.datum),
      gremien: s.gremien.map((g) => g.gremium.kurzname),
    })),
    gremien: [...gremien.values()].sort((a, b) => nachName(a.name, b.name)),
    stand: folgenmarke([schritte, sitzungen, sitze]),
  };
}

export type Periodenansicht = {
  periode: Wahlperiode;
  darfVerwalten: boolean;
  /** Null until a day is chosen that can be its last. */
  folgen: Periodenfolgen | null;
};

/** One term with what its end on that day would leave behind; null when unknown, and for who may not read it. */
export async function periodenansicht(
  akteur: Akteur,
  id: string,
  ende: LocalDate | null,
  jetzt: Date,
): Promise<Periodenansicht | null> {
  const alle = await wahlperioden(akteur);
  const periode = alle?.perioden.find((w) => w.id === id);
  if (!alle || !periode) return null;
  const moeglich = ende !== null && periode.beginn <= ende;
  return {
    periode,
    darfVerwalten: alle.darfVerwalten,
    folgen: moeglich ? await periodenfolgen(dbIntern(), akteur, id, ende, jetzt) : null,
  };
}
