import 'server-only';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { env, geheimnis } from '../env';

/** Kept when signing out: it says that an account has signed in here before, and nothing else. */
const NAME = 'ratslauf-geraet';
const DAUER_S = 180 * 24 * 3600;

const siegel = (benutzerId: string, geraet: string) =>
  createHmac('sha256', geheimnis()).update(`geraet\0${benutzerId}\0${geraet}`).digest();

/** The browser's own number where this account has signed in with it before; null for every other browser. */
export function vertrautesGeraet(kopf: Headers, benutzerId: string | undefined): string | null {
  const [, konto = '', geraet = '', unterschrift = ''] =
    new RegExp(`(?:^|;\\s*)${NAME}=([\\w-]+)\\.([\\w-]+)\\.([\\w-]+)`).exec(kopf.get('cookie') ?? '') ?? [];
  if (!benutzerId || konto !== benutzerId) return null;
  const [soll, ist] = [siegel(konto, geraet), Buffer.from(unterschrift, 'base64url')];
  return soll.length === ist.length && timingSafeEqual(soll, ist) ? geraet : null;
}

/** The cookie that makes this browser one the account has signed in with. Sent to the sign-in pages only. */
export function geraetskeks(kopf: Headers, benutzerId: string): string {
  const geraet = vertrautesGeraet(kopf, benutzerId) ?? randomBytes(16).toString('base64url');
  const wert = `${benutzerId}.${geraet}.${siegel(benutzerId, geraet).toString('base64url')}`;
  const sicher = env().RATSLAUF_ADRESSE.startsWith('https://') ? '; Secure' : '';
  return `${NAME}=${wert}; Max-Age=${DAUER_S}; Path=/anmelden; HttpOnly; SameSite=Lax${sicher}`;
}
