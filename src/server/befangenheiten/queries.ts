import 'server-only';
import { ausDatum, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { vollerName } from '@/domain/texte/person';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Prisma } from '@/generated/prisma/client';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import { alsSitzungGegenstand, SITZUNG_GEGENSTAND } from '@/server/kern/gegenstand';
import { vermerkeSitzung } from '@/server/kern/lesespur';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';

export type Befangener = { personId: string; name: string };
export type BefangenheitPunkt = {
  id: string;
  teil: Oeffentlichkeit;
  nummer: string | null;
  titel: string;
  befangene: Befangener[];
};

/** The items of a Sitzung with who is befangen at each, and who could be: the members of its bodies on its day. */
export type Befangenheiten = {
  sitzungId: string;
  nummer: number | null;
  datum: LocalDate;
  gremien: { id: string; name: string; kurzname: string }[];
  punkte: BefangenheitPunkt[];
  mitglieder: Befangener[];
};

const NAME = { id: true, titel: true, vorname: true, nachname: true } as const;

const SITZUNG = {
  ...SITZUNG_GEGENSTAND,
  id: true,
  nummer: true,
  datum: true,
  gremien: {
    ...SITZUNG_GEGENSTAND.gremien,
    select: {
      gremiumId: true,
      gremium: { select: { id: true, name: true, kurzname: true, art: true } },
    },
    orderBy: { ordnung: 'asc' },
  },
  tagesordnungspunkte: {
    select: {
      id: true,
      teil: true,
      nummer: true,
      titel: true,
      befangenheiten: { select: { person: { select: NAME } } },
    },
    orderBy: [{ teil: 'desc' }, { ordnung: 'asc' }],
  },
} as const satisfies Prisma.SitzungSelect;

type Person = Prisma.PersonGetPayload<{ select: typeof NAME }>;

const alsBefangener = (p: Person): Befangener => ({
  personId: p.id,
  name: vollerName(p),
});

/** For who may record it (A8); null for everybody else and for an unknown Sitzung (A12). */
export async function befangenheitenZu(
  akteur: Akteur,
  sitzungId: string,
  jetzt: Date,
  tx?: Transaktion,
): Promise<Befangenheiten | null> {
  const db = tx ?? dbIntern();
  const z = await db.sitzung.findUnique({
    where: { id: sitzungId },
    select: SITZUNG,
    relationLoadStrategy: 'join',
  });
  if (!z || !darf(akteur, 'befangenheit.vermerken', alsSitzungGegenstand(z, jetzt))) return null;
  // A command writes an entry of its own.
  if (!tx) await vermerkeSitzung(akteur, z.id, z.tagesordnungspunkte);
  const datum = ausDatum(z.datum);
  const personen = await db.person.findMany({
    where: {
      mitgliedschaften: {
        some: {
          gremiumId: { in: z.gremien.map((g) => g.gremiumId) },
          rolle: { not: 'SCHRIFTFUEHRUNG' },
          ...mitgliedAm(datum),
        },
      },
    },
    select: NAME,
  });
  return {
    sitzungId: z.id,
    nummer: z.nummer,
    datum,
    gremien: z.gremien.map(({ gremium: { art: _, ...g } }) => g),
    punkte: z.tagesordnungspunkte.map(({ befangenheiten, ...t }) => ({
      ...t,
      teil: t.teil as Oeffentlichkeit,
      befangene: befangenheiten.map((b) => alsBefangener(b.person)).sort((a, b) => nachName(a.name, b.name)),
    })),
    mitglieder: personen.sort((a, b) => nachName(a.nachname, b.nachname)).map(alsBefangener),
  };
}
