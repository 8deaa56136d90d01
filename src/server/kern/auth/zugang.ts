import 'server-only';
import { redirect } from 'next/navigation';
import type { Akteur } from '@/domain/zugriff/akteur';
import { leser } from './akteur';

/** The signed-in person; whoever is not is sent to sign in and comes back to `weiter` (a path of this application). */
export async function angemeldet(weiter: string): Promise<Akteur> {
  const akteur = await leser();
  if (akteur.art === 'oeffentlich') redirect(`/anmelden?weiter=${encodeURIComponent(weiter)}`);
  return akteur;
}
