import 'server-only';
import { cache } from 'react';
import { berlinTag } from '@/domain/kern/localDate';
import { type Akteur, KEINE_RECHTE, type Rechte } from '@/domain/zugriff/akteur';
import type { Rolle } from '@/domain/zugriff/rolle';
import { dbIntern } from '../db';
import { mitgliedAm } from '../mitgliedschaft';
import { jetzt } from '../uhr';
import { angemeldeterBenutzer } from './sitzung';

/** The anonymous reader: reads from schema `oeffentlich`. */
export const OEFFENTLICH = {
  art: 'oeffentlich',
  name: 'Öffentlichkeit',
  benutzerId: null,
  rechte: KEINE_RECHTE,
} as Akteur;

/** The command line and the jobs of this installation. */
export const SYSTEM = { art: 'system', name: 'System', benutzerId: null, rechte: KEINE_RECHTE } as Akteur;

/**
 * The Akteur an account is at this instant: roles and Mitgliedschaften as the database has them now, so that a right
 * taken away is gone with the next request. Null for an unknown or locked account.
 */
export async function akteurZu(benutzerId: string, zeitpunkt: Date): Promise<Akteur | null> {
  const heute = berlinTag(zeitpunkt);
  const benutzer = await dbIntern().benutzer.findFirst({
    where: { id: benutzerId, gesperrtAm: null },
    select: {
      name: true,
      organisationseinheitId: true,
      rollen: { select: { rolle: true, gremiumId: true } },
      person: {
        select: {
          mitgliedschaften: {
            where: mitgliedAm(heute),
            select: { gremiumId: true },
          },
        },
      },
    },
    relationLoadStrategy: 'join',
  });
  if (!benutzer) return null;
  const rollen = [...new Set(benutzer.rollen.map((r) => r.rolle as Rolle))];
  const rechte: Rechte = {
    am: zeitpunkt,
    rollen,
    fachbereichId: rollen.includes('FACHBEREICH') ? benutzer.organisationseinheitId : null,
    schriftfuehrungIn: benutzer.rollen.flatMap((r) => (r.gremiumId ? [r.gremiumId] : [])),
    mitgliedIn: rollen.includes('MITGLIED')
      ? [...new Set(benutzer.person?.mitgliedschaften.map((m) => m.gremiumId))]
      : [],
  };
  return { art: 'benutzer', name: benutzer.name, benutzerId, rechte } as Akteur;
}

/** Who asks in this request: the signed-in person, else the public. Read once per rendering. */
export const leser = cache(async (): Promise<Akteur> => {
  const benutzerId = await angemeldeterBenutzer();
  return (benutzerId && (await akteurZu(benutzerId, jetzt()))) || OEFFENTLICH;
});
