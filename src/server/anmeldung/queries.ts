import 'server-only';
import { DEMO_DOMAENE } from '@/domain/anmeldung/demo';
import type { LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { ROLLEN, type Rolle } from '@/domain/zugriff/rolle';
import type { Prisma } from '@/generated/prisma/client';
import { dbIntern } from '@/server/kern/db';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';

/** An account in words: who, what for, in which bodies. */
export type KontoAnsicht = {
  name: string;
  email: string;
  rollen: Rolle[];
  fachbereich: string | null;
  schriftfuehrungIn: string[];
  mitgliedIn: string[];
};

const konto = (heute: LocalDate) =>
  ({
    name: true,
    email: true,
    rollen: { select: { rolle: true, gremium: { select: { name: true } } } },
    organisationseinheit: { select: { kennung: true, name: true } },
    person: {
      select: {
        mitgliedschaften: {
          where: mitgliedAm(heute),
          select: { gremium: { select: { name: true } } },
        },
      },
    },
  }) as const satisfies Prisma.BenutzerSelect;

type Zeile = Prisma.BenutzerGetPayload<{ select: ReturnType<typeof konto> }>;

function alsAnsicht({ name, email, rollen, organisationseinheit, person }: Zeile): KontoAnsicht {
  const eigene = ROLLEN.filter((rolle) => rollen.some((r) => r.rolle === rolle));
  const einheit = organisationseinheit && `${organisationseinheit.kennung} ${organisationseinheit.name}`;
  const mitgliedIn = person?.mitgliedschaften.map((m) => m.gremium.name) ?? [];
  return {
    name,
    email,
    rollen: eigene,
    fachbereich: eigene.some((rolle) => rolle === 'FACHBEREICH' || rolle === 'MITZEICHNUNG') ? einheit : null,
    schriftfuehrungIn: rollen.flatMap((r) => r.gremium?.name ?? []).sort(nachName),
    mitgliedIn: eigene.includes('MITGLIED') ? [...new Set(mitgliedIn)].sort(nachName) : [],
  };
}

/** The own account, and what protects it beside the password. */
export type EigenesKonto = KontoAnsicht & { zweiterFaktor: boolean; passkeys: number };

/** The account of who is signed in; null for everybody else. */
export async function eigenesKonto(akteur: Akteur, heute: LocalDate): Promise<EigenesKonto | null> {
  if (!akteur.benutzerId) return null;
  const zeile = await dbIntern().benutzer.findUnique({
    where: { id: akteur.benutzerId },
    select: { ...konto(heute), twoFactorEnabled: true, passkeys: { select: { id: true } } },
    relationLoadStrategy: 'join',
  });
  if (!zeile) return null;
  const { twoFactorEnabled: zweiterFaktor, passkeys } = zeile;
  return { ...alsAnsicht(zeile), zweiterFaktor, passkeys: passkeys.length };
}

/** The accounts of the demo city, in the order of the roles; none in a real one. */
export async function demoKonten(_: Akteur, heute: LocalDate): Promise<KontoAnsicht[]> {
  const demo = await dbIntern().kommune.count({ where: { demo: true } });
  if (demo === 0) return [];
  const zeilen = await dbIntern().benutzer.findMany({
    where: { email: { endsWith: DEMO_DOMAENE }, gesperrtAm: null },
    select: konto(heute),
    relationLoadStrategy: 'join',
  });
  const platz = ({ rollen }: KontoAnsicht) => ROLLEN.findIndex((rolle) => rollen.includes(rolle));
  return zeilen.map(alsAnsicht).sort((a, b) => platz(a) - platz(b) || nachName(a.name, b.name));
}
