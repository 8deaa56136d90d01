import 'server-only';
import { auth } from './betterAuth';

/** A new session where address and password are right and the account is open: the cookies of it; else null. */
export async function oeffneSitzung(email: string, password: string, kopf: Headers): Promise<Headers | null> {
  // The cookie brought along is left out: nothing of an earlier session gets into the new one.
  const headers = new Headers({ 'user-agent': kopf.get('user-agent') ?? '' });
  const antwort = await auth().api.signInEmail({ body: { email, password }, headers, asResponse: true });
  if (antwort.status >= 500) throw new Error('Die Anmeldung ist gescheitert.');
  return antwort.ok ? antwort.headers : null;
}
