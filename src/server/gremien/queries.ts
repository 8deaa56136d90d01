import 'server-only';
import type { GremiumArt } from '@/domain/gremium/gremium';
import type { Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import type { GremiumMitNamen, GremiumName } from '@/domain/gremium/namen';
import { alsDatum, ausDatum, ausDatumOderNull, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import type { Kontaktart } from '@/domain/person/kontaktart';
import { vollerName } from '@/domain/texte/person';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { dbFuer, type Transaktion } from '@/server/kern/db';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';

/** All bodies with every name they go by, to recognise them in documents. Inside a transaction when one is given. */
export async function gremienMitNamen(akteur: Akteur, tx?: Transaktion): Promise<GremiumMitNamen[]> {
  const zeilen = await (tx ?? dbFuer(akteur)).gremium.findMany({
    select: {
      id: true,
      name: true,
      gueltigVon: true,
      gueltigBis: true,
      namen: { select: { art: true, name: true, gueltigVon: true, gueltigBis: true } },
    },
    orderBy: { name: 'asc' },
  });
  return zeilen.map((g) => ({
    ...g,
    gueltigVon: ausDatumOderNull(g.gueltigVon),
    gueltigBis: ausDatumOderNull(g.gueltigBis),
    namen: g.namen.map((n) => ({
      art: n.art as GremiumName['art'],
      name: n.name,
      gueltigVon: ausDatumOderNull(n.gueltigVon),
      gueltigBis: ausDatumOderNull(n.gueltigBis),
    })),
  }));
}

/** Steps nobody has dealt with yet. */
const OFFEN = {
  entfallenAm: null,
  ersetztDurchId: null,
  vorlage: { status: { in: ['GEZEICHNET', 'IN_BERATUNG'] } },
  ergebnisse: { none: { berichtigtAm: null } },
} as const satisfies Prisma.BeratungWhereInput;

export type GremiumZeile = {
  id: string;
  name: string;
  kurzname: string;
  art: GremiumArt;
  gueltigBis: LocalDate | null;
  /** The next Sitzung from today on that has not been cancelled. */
  naechsteSitzung: { id: string; datum: LocalDate; beginn: string | null } | null;
  /** Papers with an open step here. */
  offene: number;
};

/** All bodies by kind and name, each with its next Sitzung. */
export async function gremien(akteur: Akteur, heute: LocalDate): Promise<GremiumZeile[]> {
  const zeilen = await dbFuer(akteur).gremium.findMany({
    select: {
      id: true,
      name: true,
      kurzname: true,
      art: true,
      gueltigBis: true,
      sitzungen: {
        where: { sitzung: { datum: { gte: alsDatum(heute) }, abgesagt: false } },
        orderBy: { sitzung: { datum: 'asc' } },
        take: 1,
        select: { sitzung: { select: { id: true, datum: true, beginn: true } } },
      },
      _count: { select: { beratungen: { where: OFFEN } } },
    },
    orderBy: [{ ordnung: 'asc' }, { name: 'asc' }],
    relationLoadStrategy: 'join',
  });
  return zeilen.map(({ sitzungen: [naechste], _count, ...g }) => ({
    ...g,
    art: g.art as GremiumArt,
    gueltigBis: ausDatumOderNull(g.gueltigBis),
    offene: _count.beratungen,
    naechsteSitzung: naechste ? { ...naechste.sitzung, datum: ausDatum(naechste.sitzung.datum) } : null,
  }));
}

export type GremiumAnsicht = {
  id: string;
  name: string;
  art: GremiumArt;
  stadtbezirk: string | null;
  gueltigVon: LocalDate | null;
  gueltigBis: LocalDate | null;
  fruehereNamen: { name: string; gueltigVon: LocalDate | null; gueltigBis: LocalDate | null }[];
  nachfolger: { id: string; name: string } | null;
  mitglieder: {
    id: string;
    name: string;
    rolle: Mitgliedsrolle;
    fraktion: string | null;
    /** Contact details with a consent that stands. */
    kontakte: { art: Kontaktart; wert: string }[];
  }[];
};

/** One body with its members on this day; null when unknown. */
export async function gremiumNach(
  akteur: Akteur,
  id: string,
  heute: LocalDate,
): Promise<GremiumAnsicht | null> {
  const g = await dbFuer(akteur).gremium.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      art: true,
      stadtbezirk: true,
      gueltigVon: true,
      gueltigBis: true,
      nachfolger: { select: { id: true, name: true } },
      namen: { where: { art: 'NAME' }, select: { name: true, gueltigVon: true, gueltigBis: true } },
      mitgliedschaften: {
        where: mitgliedAm(heute),
        select: {
          id: true,
          rolle: true,
          fraktion: true,
          person: {
            select: {
              titel: true,
              vorname: true,
              nachname: true,
              // P1, also for who reads the tables: this page shows what its member has agreed to and nothing else.
              kontakte: {
                where: { einwilligungAm: { not: null }, widerrufenAm: null },
                select: { art: true, wert: true },
                orderBy: [{ art: 'asc' }, { wert: 'asc' }],
              },
            },
          },
        },
      },
    },
    relationLoadStrategy: 'join',
  });
  if (!g) return null;
  const { namen, mitgliedschaften, ...rest } = g;
  return {
    ...rest,
    art: g.art as GremiumArt,
    gueltigVon: ausDatumOderNull(g.gueltigVon),
    gueltigBis: ausDatumOderNull(g.gueltigBis),
    fruehereNamen: namen.map((n) => ({
      name: n.name,
      gueltigVon: ausDatumOderNull(n.gueltigVon),
      gueltigBis: ausDatumOderNull(n.gueltigBis),
    })),
    mitglieder: mitgliedschaften
      .sort((a, b) => nachName(a.person.nachname, b.person.nachname))
      .map((m) => ({
        id: m.id,
        name: vollerName(m.person),
        rolle: m.rolle as Mitgliedsrolle,
        fraktion: m.fraktion,
        kontakte: m.person.kontakte.map((k) => ({ ...k, art: k.art as Kontaktart })),
      })),
  };
}
