import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { VERBINDUNG } from './anfragekopf';

// Next sends no length (it might compress). A route that knows it and is not compressed names it here.
const INHALTSLAENGE = 'x-inhaltslaenge';
// What Next says of itself; a page without scripts has nobody who would ask.
const INNEN = /^(x-powered-by|server|link|x-middleware-.*)$/;
const NUR_FUER_SKRIPTE = /^(x-nextjs-.*|etag|x-action-.*)$/;

const PRIVAT = 'private, no-store';
const OEFFENTLICH = 'public, max-age=0, must-revalidate';

// What says the same when asked again: contents, their parts, and where they have gone for good.
const DAUERHAFT = new Set([200, 203, 206, 301, 304, 308, 416]);

export const istHtml = (kopf: OutgoingHttpHeaders): boolean =>
  String(kopf['content-type'] ?? '').startsWith('text/html');
const istSeite = (kopf: OutgoingHttpHeaders): boolean =>
  /^text\/(html|x-component)/.test(String(kopf['content-type'] ?? ''));

export type Ansicht = { regel: string; mitSitzung: boolean; mitSkripten: boolean };

/** How long an answer may be kept. Of pages that depends on who asks; files and feeds say it themselves. */
function haltbarkeit(
  status: number,
  kopf: OutgoingHttpHeaders,
  { mitSitzung, mitSkripten }: Ansicht,
): string {
  if (status >= 400 && status !== 416) return mitSitzung ? PRIVAT : 'no-store';
  if (mitSitzung || mitSkripten || kopf['set-cookie']) {
    const gesagt = kopf['cache-control'];
    return typeof gesagt === 'string' && !istSeite(kopf) && !kopf['set-cookie'] && status < 300
      ? gesagt
      : PRIVAT;
  }
  if (!DAUERHAFT.has(status)) return 'no-store';
  return istSeite(kopf) ? OEFFENTLICH : String(kopf['cache-control'] ?? OEFFENTLICH);
}

function vary(kopf: OutgoingHttpHeaders, { mitSkripten }: Ansicht): string {
  if (!mitSkripten && istSeite(kopf)) return 'Cookie, Accept-Encoding';
  const gesagt = [kopf.vary].flat().flatMap((wert) => String(wert ?? '').split(','));
  const namen = [...gesagt.map((name) => name.trim()).filter(Boolean), 'Cookie', 'Accept-Encoding'];
  return [...new Map(namen.map((name) => [name.toLowerCase(), name])).values()].join(', ');
}

/** What the reader hears: Next's head without what is said inside only, with the rule for pages and how long it keeps. */
export function antwortkopf(antwort: IncomingMessage, ansicht: Ansicht): OutgoingHttpHeaders {
  const status = antwort.statusCode ?? 502;
  const { [INHALTSLAENGE]: laenge, ...rest } = antwort.headers;
  const ohneSkripte = !ansicht.mitSkripten && istHtml(rest);
  const kopf: OutgoingHttpHeaders = Object.fromEntries(
    Object.entries(rest).filter(
      ([name]) => !VERBINDUNG.has(name) && !INNEN.test(name) && !(ohneSkripte && NUR_FUER_SKRIPTE.test(name)),
    ),
  );
  return {
    ...kopf,
    ...(typeof laenge === 'string' && { 'content-length': laenge }),
    ...(istHtml(rest) && { 'content-security-policy': ansicht.regel }),
    'cache-control': haltbarkeit(status, kopf, ansicht),
    vary: vary(kopf, ansicht),
  };
}
