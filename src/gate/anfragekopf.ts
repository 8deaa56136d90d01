import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { istSitzungskeks } from '@/server/kern/sitzungskeks';

/** They belong to one connection, not to the message. */
export const VERBINDUNG = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'proxy-connection',
  'te',
  'trailer',
]);
// Asked with these, Next would answer with data for scripts instead of a page.
const FUER_SKRIPTE = /^(rsc|next-router-.*|next-url)$/;
// Said by us or by nobody: where Next stands, who asks, and how Next speaks with itself.
const UNSER = /^(x-.*|forwarded|content-security-policy.*|host|origin|accept-encoding|expect)$/;
const KOERPER = new Set(['content-length', 'content-type']);
/** With these the page of an unknown address could be an empty 304 or a piece of a page. */
const BEDINGUNG = new Set(['if-none-match', 'if-modified-since', 'if-range', 'range']);

/** Whether the reader brings a session along: then the page may be theirs alone. */
export function hatSitzung({ cookie = '' }: IncomingHttpHeaders): boolean {
  return cookie.split(';').some((keks) => istSitzungskeks(keks.split('=', 1)[0]?.trim() ?? ''));
}

type Lage = {
  adresse: string;
  kennung: string;
  absender: string;
  sicherheitsregel: string;
  mitSkripten: boolean;
};

/**
 * What Next hears of a request. Where it stands and who asks is ours to say: names with "x-" never come in from outside.
 * A form that has passed is from here, so Next, which compares `origin` with `host`, hears our own address in both.
 */
export function anfragekopf(req: Pick<IncomingMessage, 'headers'>, lage: Lage): OutgoingHttpHeaders {
  const { protocol, host, origin } = new URL(lage.adresse);
  const rest = Object.entries(req.headers).filter(
    ([name]) => !VERBINDUNG.has(name) && !UNSER.test(name) && (lage.mitSkripten || !FUER_SKRIPTE.test(name)),
  );
  return {
    ...Object.fromEntries(rest),
    // Next decides by it whether a title may come late.
    'user-agent': req.headers['user-agent'] ?? 'unbekannt',
    host,
    ...(req.headers.origin !== undefined && { origin }),
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': lage.absender,
    'x-anfrage-id': lage.kennung,
    'content-security-policy': lage.sicherheitsregel,
  };
}

/** The same question without a body and without conditions. */
export function nurLesend(kopf: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(kopf).filter(
      ([name]) => !KOERPER.has(name) && !BEDINGUNG.has(name) && name !== 'next-action',
    ),
  );
}
