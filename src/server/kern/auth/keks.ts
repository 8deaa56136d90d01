import 'server-only';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { cookies } from 'next/headers';
import type { Result } from '@/domain/kern/result';
import { istSitzungskeks } from '../sitzungskeks';

/** Hands the cookies of an answer of better-auth to the browser. Only in actions and routes. */
async function setzeKekse(antwort: Headers): Promise<void> {
  const keksdose = await cookies();
  for (const [name, keks] of parseSetCookieHeader(antwort.getSetCookie().join(', ')))
    keksdose.set(name, keks.value, toCookieOptions(keks));
}

/** Hands the cookies on where the command answered with some. */
export async function mitKeksen<W extends { kekse: Headers }, F>(
  ergebnis: Result<W, F>,
): Promise<Result<W, F>> {
  if (ergebnis.ok) await setzeKekse(ergebnis.wert.kekse);
  return ergebnis;
}

/** Takes every cookie of a session from the browser. */
export async function loescheKekse(): Promise<void> {
  const keksdose = await cookies();
  // Without `secure` browsers would ignore it for a name that promises it.
  for (const { name } of keksdose.getAll())
    if (istSitzungskeks(name)) keksdose.set(name, '', { maxAge: 0, secure: name.startsWith('__Secure-') });
}
