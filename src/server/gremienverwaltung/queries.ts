import 'server-only';
import type { GremiumArt } from '@/domain/gremium/gremium';
import type { Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import { alsDatum, ausDatum, ausDatumOderNull, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { listenname } from '@/domain/texte/person';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern } from '@/server/kern/db';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';

const OHNE_SCHRIFTFUEHRUNG = { rolle: { not: 'SCHRIFTFUEHRUNG' } } as const;

export type Bestandszeile = {
  id: string;
  name: string;
  kurzname: string;
  art: GremiumArt;
  gueltigVon: LocalDate | null;
  gueltigBis: LocalDate | null;
  nachfolger: string | null;
  /** Who sits in it today, without who takes the minutes. */
  mitglieder: number;
};
export type Gremienbestand = { darfVerwalten: boolean; gremien: Bestandszeile[] };

/** All bodies there are, were and will be; null for who may not read them all. */
export async function gremienbestand(akteur: Akteur, heute: LocalDate): Promise<Gremienbestand | null> {
  if (!darf(akteur, 'stammdaten.lesen', null)) return null;
  const zeilen = await dbIntern().gremium.findMany({
    select: {
      ...{ id: true, name: true, kurzname: true, art: true, gueltigVon: true, gueltigBis: true },
      nachfolger: { select: { name: true } },
      _count: { select: { mitgliedschaften: { where: { AND: [mitgliedAm(heute), OHNE_SCHRIFTFUEHRUNG] } } } },
    },
    orderBy: [{ ordnung: 'asc' }, { name: 'asc' }],
    relationLoadStrategy: 'join',
  });
  return {
    darfVerwalten: darf(akteur, 'gremium.verwalten', null),
    gremien: zeilen.map(({ _count, nachfolger, ...g }) => ({
      ...g,
      art: g.art as GremiumArt,
      gueltigVon: ausDatumOderNull(g.gueltigVon),
      gueltigBis: ausDatumOderNull(g.gueltigBis),
      nachfolger: nachfolger?.name ?? null,
      mitglieder: _count.mitgliedschaften,
    })),
  };
}

export type Gremiumakte = {
  darfVerwalten: boolean;
  id: string;
  version: number;
  name: string;
  kurzname: string;
  art: GremiumArt;
  aufgabe: string | null;
  entscheidungsbefugt: boolean;
  stadtbezirk: string | null;
  ordnung: number;
  gueltigVon: LocalDate | null;
  gueltigBis: LocalDate | null;
  nachfolger: { id: string; name: string } | null;
  vorgaenger: { id: string; name: string }[];
  fruehereNamen: { name: string; gueltigVon: LocalDate | null; gueltigBis: LocalDate | null }[];
  aliase: string[];
};

/** One body with everything that is kept of it; null when unknown, and for who may not read it. */
export async function gremiumakte(akteur: Akteur, id: string): Promise<Gremiumakte | null> {
  if (!darf(akteur, 'stammdaten.lesen', null)) return null;
  const zeile = await dbIntern().gremium.findUnique({
    where: { id },
    include: {
      nachfolger: { select: { id: true, name: true } },
      vorgaenger: { select: { id: true, name: true } },
      namen: { orderBy: [{ gueltigVon: 'asc' }, { name: 'asc' }] },
    },
    relationLoadStrategy: 'join',
  });
  if (!zeile) return null;
  const { namen, nachfolgerId: _, ...g } = zeile;
  return {
    ...g,
    darfVerwalten: darf(akteur, 'gremium.verwalten', null),
    art: g.art as GremiumArt,
    gueltigVon: ausDatumOderNull(g.gueltigVon),
    gueltigBis: ausDatumOderNull(g.gueltigBis),
    fruehereNamen: namen
      .filter((n) => n.art === 'NAME')
      .map((n) => ({
        name: n.name,
        gueltigVon: ausDatumOderNull(n.gueltigVon),
        gueltigBis: ausDatumOderNull(n.gueltigBis),
      })),
    aliase: namen.filter((n) => n.art === 'ALIAS').map((n) => n.name),
  };
}

export type Sitz = {
  id: string;
  person: { id: string; name: string };
  rolle: Mitgliedsrolle;
  fraktion: string | null;
  stimmberechtigt: boolean;
  von: LocalDate;
  bis: LocalDate | null;
};

/** Everybody who sits, sat or will sit in a body, in the order of a phone book; null as with `gremiumakte`. */
export async function sitzeIn(
  akteur: Akteur,
  id: string,
): Promise<{ id: string; name: string; darfVerwalten: boolean; sitze: Sitz[] } | null> {
  if (!darf(akteur, 'stammdaten.lesen', null)) return null;
  const g = await dbIntern().gremium.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      mitgliedschaften: {
        select: {
          ...{ id: true, rolle: true, fraktion: true, stimmberechtigt: true, von: true, bis: true },
          person: { select: { id: true, titel: true, vorname: true, nachname: true } },
        },
      },
    },
    relationLoadStrategy: 'join',
  });
  if (!g) return null;
  const sitze = g.mitgliedschaften
    .sort(
      (a, b) =>
        nachName(a.person.nachname, b.person.nachname) ||
        nachName(a.person.vorname, b.person.vorname) ||
        a.von.getTime() - b.von.getTime(),
    )
    .map(({ person, ...m }) => ({
      ...m,
      rolle: m.rolle as Mitgliedsrolle,
      von: ausDatum(m.von),
      bis: ausDatumOderNull(m.bis),
      person: { id: person.id, name: listenname(person) },
    }));
  return { id: g.id, name: g.name, darfVerwalten: darf(akteur, 'person.verwalten', null), sitze };
}

export type Gremiumwahl = {
  id: string;
  name: string;
  gueltigVon: LocalDate | null;
  gueltigBis: LocalDate | null;
};

/** Bodies to choose from that exist on `ab` or later, by name; empty for who may not read them all. */
export async function gremienZurWahl(akteur: Akteur, ab: LocalDate): Promise<Gremiumwahl[]> {
  if (!darf(akteur, 'stammdaten.lesen', null)) return [];
  const zeilen = await dbIntern().gremium.findMany({
    where: { OR: [{ gueltigBis: null }, { gueltigBis: { gte: alsDatum(ab) } }] },
    select: { id: true, name: true, gueltigVon: true, gueltigBis: true },
  });
  return zeilen
    .map((g) => ({
      ...g,
      gueltigVon: ausDatumOderNull(g.gueltigVon),
      gueltigBis: ausDatumOderNull(g.gueltigBis),
    }))
    .sort((a, b) => nachName(a.name, b.name));
}
