import type { IncomingMessage } from 'node:http';

type Anfrage = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

const METHODEN = ['GET', 'HEAD', 'POST'];
export const ERLAUBTE_METHODEN = METHODEN.join(', ');
/** Longer than every address of ours. */
const LAENGSTE_ADRESSE = 4096;
/** A form with the text of a whole document; uploads of files have a limit of their own. */
export const LAENGSTES_FORMULAR = 2 * 1024 * 1024;

/** Routes that take files name themselves so; they read the body piece by piece and know the limit of this city. */
export const nimmtDateien = (pfad: string): boolean => pfad.endsWith('/hochladen');

export const pfadVon = (url: string): string => url.split('?', 1)[0] ?? '';

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these have no place in an address
const UNMOEGLICH = /[\u0000-\u001f\u007f\\]/;

/** Whether an address can be one of ours at all: a plain path, well encoded. */
function istLesbar(url: string): boolean {
  if (!url.startsWith('/') || url.startsWith('//') || /%00/.test(url) || /[^\x21-\x7e]/.test(url))
    return false;
  try {
    return !UNMOEGLICH.test(decodeURIComponent(pfadVon(url)));
  } catch {
    return false;
  }
}

/** Whether a readable path may be asked of Next: it climbs nowhere and is none of those Next has for itself. */
export function istUnser(pfad: string): boolean {
  const teile = decodeURIComponent(pfad).split('/');
  return !pfad.startsWith('/_') && !teile.some((teil) => teil === '.' || teil === '..');
}

/**
 * Whether a form was sent by another site, by what only the browser can say. A request that says nothing of it comes
 * from no browser and carries nobody's session.
 */
export function istFremd({ headers }: Anfrage, adresse: string): boolean {
  const { origin, host } = headers;
  const seite = headers['sec-fetch-site'];
  if (seite && seite !== 'same-origin') return true;
  if (origin === undefined) return false;
  return origin !== new URL(adresse).origin && (!URL.canParse(origin) || new URL(origin).host !== host);
}

/** The status with which a request is refused by its head alone; null where it may go on. */
export function abgelehntMit(anfrage: Anfrage, adresse: string): number | null {
  const { method = '', url = '', headers } = anfrage;
  if (!METHODEN.includes(method)) return 405;
  if (url.length > LAENGSTE_ADRESSE) return 414;
  if (!istLesbar(url)) return 400;
  if (method !== 'POST') return null;
  if (istFremd(anfrage, adresse)) return 403;
  const laenge = Number(headers['content-length'] ?? 0);
  return laenge > LAENGSTES_FORMULAR && !nimmtDateien(pfadVon(url)) ? 413 : null;
}
