import { erteileAuskunft } from '@/server/auskuenfte/commands';
import { leser } from '@/server/kern/auth/akteur';
import { alsJsonDatei } from '@/server/kern/jsondatei';
import { jetzt } from '@/server/kern/uhr';

/** All that is stored of who asks (Art. 15 DSGVO). */
export async function GET(): Promise<Response> {
  const akteur = await leser();
  const wer = { benutzerId: akteur.benutzerId, personId: null };
  return alsJsonDatei(await erteileAuskunft(akteur, wer, jetzt()), 'auskunft');
}
