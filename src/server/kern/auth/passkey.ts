import 'server-only';
import { ablehnungAus } from './antwort';
import { auth } from './betterAuth';
import { nurMit } from './keks';

/** What the browser is asked, and the cookie that ties its answer to the question. */
export type Frage = { frage: unknown; kekse: Headers };

/** What a device needs to make a key for this account. */
export async function frageNeuen(kopf: Headers): Promise<Frage | null> {
  const antwort = await auth().api.generatePasskeyRegistrationOptions({ headers: kopf, asResponse: true });
  if (await ablehnungAus(antwort.clone())) return null;
  return { frage: await antwort.json(), kekse: antwort.headers };
}

/** Stores the key a device made; null where its answer does not fit the question. */
export async function speichereNeuen(
  name: string,
  response: Record<string, unknown>,
  kopf: Headers,
): Promise<{ id: string } | null> {
  const antwort = await auth()
    .api.verifyPasskeyRegistration({ body: { name, response }, headers: kopf, asResponse: true })
    .catch(() => null);
  if (!antwort?.ok) return null;
  return (await antwort.json()) as { id: string };
}

/** Any key of this installation may answer: no account is named, so none is given away. */
export async function frageAnmeldung(kopf: Headers): Promise<Frage> {
  const headers = new Headers({ 'user-agent': kopf.get('user-agent') ?? '' });
  const antwort = await auth().api.generatePasskeyAuthenticationOptions({ headers, asResponse: true });
  const frage = (await antwort.json()) as Record<string, unknown>;
  // The library asks for it only where convenient; we accept nothing else.
  return { frage: { ...frage, userVerification: 'required' }, kekse: antwort.headers };
}

/** The cookies of a new session where the signature is right and the account open; else null. */
export async function oeffneMitPasskey(
  response: Record<string, unknown>,
  kopf: Headers,
): Promise<Headers | null> {
  const antwort = await auth()
    .api.verifyPasskeyAuthentication({
      body: { response: { ...response } as never },
      headers: nurMit(kopf, 'passkey'),
      asResponse: true,
    })
    .catch(() => null);
  return antwort?.ok ? antwort.headers : null;
}
