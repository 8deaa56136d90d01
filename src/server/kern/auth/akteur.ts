import 'server-only';
import { cache } from 'react';
import { istStark, istZuSchwach } from '@/domain/anmeldung/verfahren';
import { berlinTag } from '@/domain/kern/localDate';
import { type Akteur, KEINE_RECHTE, type Rechte } from '@/domain/zugriff/akteur';
import type { Rolle } from '@/domain/zugriff/rolle';
import { KEINE_FREIGABEN } from '@/domain/zugriff/sitz';
import { frage } from '../db';
import { sitzrechte } from '../mitgliedschaft';
import { jetzt } from '../uhr';
import { KONTO_SQL, type Kontozeile } from './kontozeile';
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

const KONTO = `SELECT ${KONTO_SQL} AS konto FROM benutzer b WHERE b.id = $1::uuid AND b."gesperrtAm" IS NULL`;

function alsAkteur(konto: Kontozeile, benutzerId: string, zeitpunkt: Date): Akteur {
  const rollen = [...new Set(konto.rollen.map((r) => r.rolle))];
  const einheit = (rolle: Rolle) => (rollen.includes(rolle) ? konto.organisationseinheitId : null);
  const { zweiterFaktorRollen: _, ...freigaben } = {
    zweiterFaktorRollen: [],
    ...(konto.stadt ?? KEINE_FREIGABEN),
  };
  const rechte: Rechte = {
    ...KEINE_RECHTE,
    am: zeitpunkt,
    rollen,
    fachbereichId: einheit('FACHBEREICH'),
    zeichnetFuer: einheit('MITZEICHNUNG'),
    schriftfuehrungIn: konto.rollen.flatMap((r) => (r.gremiumId ? [r.gremiumId] : [])),
    ...(rollen.includes('MITGLIED') && {
      ...sitzrechte(konto.sitze, berlinTag(zeitpunkt)),
      personId: konto.personId,
      freigaben,
    }),
  };
  return { art: 'benutzer', name: konto.name, benutzerId, rechte } as Akteur;
}

/**
 * The Akteur an account is at this instant: roles and Mitgliedschaften as the database has them now, so that a right
 * taken away is gone with the next request. Null for an unknown or locked account.
 */
export async function akteurZu(benutzerId: string, zeitpunkt: Date): Promise<Akteur | null> {
  const [gefunden] = await frage<{ konto: Kontozeile }>('INTERN', { text: KONTO, values: [benutzerId] });
  return gefunden ? alsAkteur(gefunden.konto, benutzerId, zeitpunkt) : null;
}

/** The Akteur of a session at this instant, without any right while the session is too weak; null for a locked account. */
export function akteurIn({ benutzerId, verfahren, konto }: Sitzung, zeitpunkt: Date): Akteur | null {
  if (!konto) return null;
  const akteur = alsAkteur(konto, benutzerId, zeitpunkt);
  const verlangt = istStark(verfahren) ? [] : (konto.stadt?.zweiterFaktorRollen ?? []);
  const zuSchwach = istZuSchwach(verfahren, akteur.rechte.rollen, verlangt);
  return zuSchwach ? { ...akteur, rechte: { ...KEINE_RECHTE, am: zeitpunkt, zuSchwach } } : akteur;
}

/** Who asks in this request: the signed-in person, else the public. Read once per rendering. */
export const leser = cache(async (): Promise<Akteur> => {
  const sitzung = await aktuelleSitzung();
  return (sitzung && akteurIn(sitzung, jetzt())) ?? OEFFENTLICH;
});
