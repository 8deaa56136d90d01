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

/** What a browser that got these cookies sends next. */
export function alsKopf(kekse: Headers): Headers {
  const gesetzt = [...parseSetCookieHeader(kekse.getSetCookie().join(', '))].filter(
    ([, k]) => k.value !== '',
  );
  return new Headers({ cookie: gesetzt.map(([name, { value }]) => `${name}=${value}`).join('; ') });
}

/** A request that brings only this cookie of better-auth, and the browser's name: nothing of another session gets in. */
export function nurMit(kopf: Headers, keks: string): Headers {
  const alle = (kopf.get('cookie') ?? '').split(/;\s*/);
  const eigene = alle.filter((k) => k.replace(/^__Secure-/, '').startsWith(`ratslauf.${keks}=`));
  return new Headers({ 'user-agent': kopf.get('user-agent') ?? '', cookie: eigene.join('; ') });
}
