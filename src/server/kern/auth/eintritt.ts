import 'server-only';
import type { Code } from '@/domain/anmeldung/code';
import type { Verfahren } from '@/domain/anmeldung/verfahren';
import type { AblehnungsCode } from '@/domain/kern/ablehnung';
import { dbIntern } from '../db';
import { echteZeit } from '../uhr';
import { ablehnungAus } from './antwort';
import { auth } from './betterAuth';
import { nurMit } from './keks';

/** Address and password were right: cookies of a new session, or with `code` those of the wait for the second step. */
export type Geoeffnet = { kekse: Headers; code: boolean };

/** Where address and password are right and the account is open, a new session or the second step; else null. */
export async function oeffneSitzung(
  email: string,
  password: string,
  kopf: Headers,
): Promise<Geoeffnet | null> {
  // The cookie brought along is left out: nothing of an earlier session gets into the new one.
  const headers = new Headers({ 'user-agent': kopf.get('user-agent') ?? '' });
  const antwort = await auth().api.signInEmail({ body: { email, password }, headers, asResponse: true });
  if (await ablehnungAus(antwort.clone())) return null;
  const { twoFactorRedirect = false } = (await antwort.json()) as { twoFactorRedirect?: boolean };
  return { kekse: antwort.headers, code: twoFactorRedirect };
}

/** The account whose password this browser gave and whose code it still has to give; null where there is none. */
export async function wartetAufCode(kopf: Headers): Promise<string | null> {
  const keks = nurMit(kopf, 'two_factor').get('cookie')?.split('=')[1];
  if (!keks) return null;
  // The identifier is random and long: whoever has it got it from us. better-auth checks the signature behind it.
  const identifier = decodeURIComponent(keks).split('.')[0];
  const zeile = await dbIntern().nachweis.findFirst({
    where: { identifier, expiresAt: { gt: echteZeit() } },
    select: { value: true },
  });
  return zeile?.value ?? null;
}

/** The second step: cookies of the new session, or why there is none. */
export async function bestaetige(
  { art, text }: Code,
  kopf: Headers,
): Promise<{ kekse: Headers } | AblehnungsCode> {
  const aufruf = { body: { code: text }, headers: nurMit(kopf, 'two_factor'), asResponse: true } as const;
  const { api } = auth();
  const antwort = await (art === 'APP' ? api.verifyTOTP(aufruf) : api.verifyBackupCode(aufruf));
  switch (await ablehnungAus(antwort)) {
    case null:
      return { kekse: antwort.headers };
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE':
      return 'CODE_FALSCH';
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return 'ZU_VIELE_VERSUCHE';
    default:
      return 'ANMELDUNG_ABGELAUFEN';
  }
}

/** A new session of this account in place of its old ones, which the caller has ended: its cookies. */
export async function erneuereSitzung(
  benutzerId: string,
  verfahren: Verfahren,
  kopf: Headers,
): Promise<Headers | null> {
  const antwort = await auth().api.erneuereSitzung({
    body: { benutzerId, verfahren },
    headers: new Headers({ 'user-agent': kopf.get('user-agent') ?? '' }),
    asResponse: true,
  });
  return (await ablehnungAus(antwort)) === null ? antwort.headers : null;
}
