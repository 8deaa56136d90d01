import 'server-only';
import { cache } from 'react';
import { istStark, istZuSchwach } from '@/domain/anmeldung/verfahren';
import { berlinTag } from '@/domain/kern/localDate';
import { type Akteur, KEINE_RECHTE, type Rechte } from '@/domain/zugriff/akteur';
import type { Rolle } from '@/domain/zugriff/rolle';
import { dbIntern } from '../db';
import { ladeFreigaben, SITZ, sitzrechte } from '../mitgliedschaft';
import { jetzt } from '../uhr';
import { aktuelleSitzung, type Sitzung } from './sitzung';

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
  const benutzer = await dbIntern().benutzer.findFirst({
    where: { id: benutzerId, gesperrtAm: null },
    select: {
      name: true,
      organisationseinheitId: true,
      personId: true,
      rollen: { select: { rolle: true, gremiumId: true } },
      person: { select: { mitgliedschaften: { select: SITZ } } },
    },
    relationLoadStrategy: 'join',
  });
  if (!benutzer) return null;
  const rollen = [...new Set(benutzer.rollen.map((r) => r.rolle as Rolle))];
  const einheit = (rolle: Rolle) => (rollen.includes(rolle) ? benutzer.organisationseinheitId : null);
  const rechte: Rechte = {
    ...KEINE_RECHTE,
    am: zeitpunkt,
    rollen,
    fachbereichId: einheit('FACHBEREICH'),
    zeichnetFuer: einheit('MITZEICHNUNG'),
    schriftfuehrungIn: benutzer.rollen.flatMap((r) => (r.gremiumId ? [r.gremiumId] : [])),
    ...(rollen.includes('MITGLIED') && {
      ...sitzrechte(benutzer.person?.mitgliedschaften ?? [], berlinTag(zeitpunkt)),
      personId: benutzer.personId,
      freigaben: await ladeFreigaben(),
    }),
  };
  return { art: 'benutzer', name: benutzer.name, benutzerId, rechte } as Akteur;
}

/** The Akteur of a session at this instant, without any right while the session is too weak; null for a locked account. */
export async function akteurIn({ benutzerId, verfahren }: Sitzung, zeitpunkt: Date): Promise<Akteur | null> {
  const [akteur, kommune] = await Promise.all([
    akteurZu(benutzerId, zeitpunkt),
    istStark(verfahren) ? null : dbIntern().kommune.findFirst({ select: { zweiterFaktorRollen: true } }),
  ]);
  if (!akteur) return null;
  const zuSchwach = istZuSchwach(verfahren, akteur.rechte.rollen, kommune?.zweiterFaktorRollen ?? []);
  return zuSchwach ? { ...akteur, rechte: { ...KEINE_RECHTE, am: zeitpunkt, zuSchwach } } : akteur;
}

/** Who asks in this request: the signed-in person, else the public. Read once per rendering. */
export const leser = cache(async (): Promise<Akteur> => {
  const sitzung = await aktuelleSitzung();
  return (sitzung && (await akteurIn(sitzung, jetzt()))) ?? OEFFENTLICH;
});
