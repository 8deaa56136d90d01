import { DEMO_DOMAENE, DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import type { Rolle } from '@/domain/zugriff/rolle';
import { verschluessele } from '@/server/kern/auth/kennwort';
import { GREMIUM, personId } from './gremien';
import { einheitId, type Zeilen } from './tabelle';
import { JETZT } from './tage';
import { kennung } from './zufall';

type Konto = {
  name: string;
  rollen: { rolle: Rolle; gremiumId?: string }[];
  einheit?: string;
  personId?: string;
};

export const ANMELDENDE = 20;
export const anmeldename = (nr: number): string => `buero${nr + 1}`;

/** Somebody per role. The member sits in the Rat and several committees. */
const konten = (leute: number): Record<string, Konto> => ({
  ratsbuero: { name: 'Ratsbüro', rollen: [{ rolle: 'RATSBUERO' }] },
  fachbereich: { name: 'Fachbereich', rollen: [{ rolle: 'FACHBEREICH' }], einheit: einheitId(3) },
  schriftfuehrung: {
    name: 'Schriftführung',
    rollen: GREMIUM.slice(2, 5).map((g) => ({ rolle: 'SCHRIFTFUEHRUNG', gremiumId: g.id })),
  },
  mitglied: {
    name: 'Mitglied',
    rollen: [{ rolle: 'MITGLIED' }],
    personId: personId(leute - Math.max(90, Math.floor(leute / 3)) + 20),
  },
  administration: { name: 'Administration', rollen: [{ rolle: 'ADMINISTRATION' }] },
  revision: { name: 'Revision', rollen: [{ rolle: 'REVISION' }] },
  // Many sign in at once, each to an account of their own.
  ...Object.fromEntries(
    Array.from({ length: ANMELDENDE }, (_, i) => [
      anmeldename(i),
      { name: 'Ratsbüro', rollen: [{ rolle: 'RATSBUERO' }] },
    ]),
  ),
});

/** The accounts of the bench; their password is hashed anew each time, all else is the same. */
export async function kontozeilen(leute: number): Promise<Zeilen> {
  const password = await verschluessele(DEMO_KENNWORT);
  const alle = Object.entries(konten(leute)).map(([name, konto], nr) => ({
    ...konto,
    id: kennung('benutzer', nr),
    nr,
    email: name + DEMO_DOMAENE,
  }));
  const angelegt = { createdAt: JETZT, updatedAt: JETZT };
  return {
    benutzer: alle.map(({ id, name, email, einheit, personId: person }) => ({
      id,
      name,
      email,
      emailVerified: true,
      twoFactorEnabled: false,
      organisationseinheitId: einheit ?? null,
      personId: person ?? null,
      version: 1,
      ...angelegt,
    })),
    benutzer_rolle: alle.flatMap(({ id, nr, rollen }) =>
      rollen.map(({ rolle, gremiumId }, i) => ({
        id: kennung('rolle', nr * 10 + i),
        benutzerId: id,
        rolle,
        gremiumId: gremiumId ?? null,
      })),
    ),
    anmeldung: alle.map(({ id, nr }) => ({
      id: kennung('anmeldung', nr),
      providerId: 'credential',
      accountId: id,
      userId: id,
      password,
      ...angelegt,
    })),
  };
}
