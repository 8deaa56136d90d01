import 'server-only';
import { redirect } from 'next/navigation';
import type { Akteur } from '@/domain/zugriff/akteur';
import { leser } from './akteur';

/**
 * The signed-in person; whoever is not is sent to sign in and comes back to `weiter` (a path of this application), and
 * whoever has to sign in more strongly is sent to do that.
 */
export async function angemeldet(weiter: string): Promise<Akteur> {
  const akteur = await kontoinhaber(weiter);
  if (akteur.rechte.zuSchwach) redirect(`/konto/zweiter-faktor?weiter=${encodeURIComponent(weiter)}`);
  return akteur;
}

/** For pages about the own account: also who still has to sign in more strongly, and has no other rights until then. */
export async function kontoinhaber(weiter: string): Promise<Akteur> {
  const akteur = await leser();
  if (akteur.art === 'oeffentlich') redirect(`/anmelden?weiter=${encodeURIComponent(weiter)}`);
  return akteur;
}
