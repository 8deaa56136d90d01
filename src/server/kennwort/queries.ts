import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { giltNachweis } from '@/server/kern/auth/nachweis';
import { env } from '@/server/kern/env';

/** True while a password can be chosen with this link. */
export function linkGilt(_: Akteur, token: string | undefined): Promise<boolean> {
  return token ? giltNachweis(token) : Promise.resolve(false);
}

/** How mail leaves this installation: not at all, or with `ordner` only into a folder of the demo city. */
export function mailweg(_: Akteur): { ordner: string | null } | null {
  const { RATSLAUF_SMTP_URL, RATSLAUF_DATEN } = env();
  if (!RATSLAUF_SMTP_URL) return null;
  return { ordner: RATSLAUF_SMTP_URL.startsWith('smtp://127.0.0.1:') ? `${RATSLAUF_DATEN}/post` : null };
}
