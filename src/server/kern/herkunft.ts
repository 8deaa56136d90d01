import 'server-only';
import { env } from './env';

/**
 * Whether a request that changes something comes from a page of this installation, by what only the browser can say
 * (Sec-Fetch-Site, else Origin). A request that says nothing of it is refused.
 */
export function istEigeneHerkunft(anfrage: Request): boolean {
  const seite = anfrage.headers.get('sec-fetch-site');
  if (seite) return seite === 'same-origin';
  const herkunft = anfrage.headers.get('origin');
  if (!herkunft || !URL.canParse(herkunft)) return false;
  const { host } = new URL(herkunft);
  return host === anfrage.headers.get('host') || host === new URL(env().RATSLAUF_ADRESSE).host;
}
