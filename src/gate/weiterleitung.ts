import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { nurLesend } from './anfragekopf';
import { type Ansicht, antwortkopf, istHtml } from './antwortkopf';
import { entskripte } from './entskripten';
import { antworteMitFehler, istUnlesbar } from './fehlerseite';
import { frage, type Innen } from './innen';
import { OHNE_SKRIPT } from './schutzregel';
import { istVerpackbar, nimmtGzip, presse, verpacke } from './verpackung';

// No route matches it: Next answers with its complete page for unknown addresses.
export const UNBEKANNT = '/-/nicht-gefunden';

/** One request on its way through the gate. */
export type Gang = {
  req: IncomingMessage;
  res: ServerResponse;
  innen: Innen;
  kennung: string;
  /** As Next shall hear it. */
  kopf: OutgoingHttpHeaders;
  koerper?: Buffer | IncomingMessage;
  /** False for what is none of ours: then the page of an unknown address is asked for at once. */
  bekannt: boolean;
  ansicht: Ansicht;
  /** Aborts when the reader leaves. */
  signal: AbortSignal;
};

/** True for Next's own page of what is not there. */
export const istFehlseite = ({ statusCode, headers }: IncomingMessage): boolean =>
  statusCode === 404 && istHtml(headers);

type Erhalten = { antwort: IncomingMessage; ansicht: Ansicht };

/**
 * Next's answer; every HTML answer 404 becomes the page of an unknown address: Next sends an empty one for `notFound()`,
 * and hidden and unknown must not be told apart, not even by the time it takes or by the page they were under. It
 * needs no scripts, whoever reads it.
 */
async function holeAntwort({ req, innen, kopf, koerper, bekannt, ansicht, signal }: Gang): Promise<Erhalten> {
  const { method = 'GET', url: path = '/' } = req;
  if (bekannt) {
    const headers = koerper ? kopf : ohneKoerper(kopf);
    const antwort = await frage(innen, { path, method, headers, signal }, koerper);
    if (!istFehlseite(antwort)) return { antwort, ansicht };
    antwort.resume();
  }
  const wie = { ...ansicht, mitSkripten: false, regel: OHNE_SKRIPT };
  const headers = { ...nurLesend(kopf), 'content-security-policy': wie.regel };
  const leser = method === 'HEAD' ? 'HEAD' : 'GET';
  return { antwort: await frage(innen, { path: UNBEKANNT, method: leser, headers, signal }), ansicht: wie };
}

function ohneKoerper({ 'content-length': _l, 'content-type': _t, ...kopf }: OutgoingHttpHeaders) {
  return kopf;
}

/** A form Next no longer knows, sent by a browser: its own answer is one English line. */
const istVeraltet = ({ req }: Gang, { headers }: IncomingMessage) =>
  headers['x-nextjs-action-not-found'] !== undefined && req.headers['next-action'] === undefined;

/** Hands a request to Next and its answer back; a failure becomes a page that can be read. */
export async function leiteWeiter(gang: Gang): Promise<void> {
  const { req, res, kennung } = gang;
  const { antwort, ansicht } = await holeAntwort(gang);
  const { statusCode: status = 502 } = antwort;
  if (istUnlesbar(antwort) || istVeraltet(gang, antwort)) {
    antwort.resume();
    const allow = antwort.headers.allow;
    antworteMitFehler(req, res, {
      status: istVeraltet(gang, antwort) ? 409 : status,
      kennung,
      ...(allow && { kopf: { allow } }),
    });
    return;
  }
  const kopf = antwortkopf(antwort, ansicht);
  if (req.method !== 'HEAD' && istHtml(antwort.headers) && !ansicht.mitSkripten) {
    await sendeSeite(gang, antwort, kopf);
  } else if (req.method !== 'HEAD' && istVerpackbar(status, kopf) && nimmtGzip(req.headers)) {
    res.writeHead(status, { ...kopf, 'content-encoding': 'gzip' });
    await pipeline(antwort, presse(), res);
  } else {
    res.writeHead(status, kopf);
    await pipeline(antwort, res);
  }
}

/** A page of the public: whole, without scripts, compressed once. */
async function sendeSeite(
  { req, res, kennung }: Gang,
  antwort: IncomingMessage,
  kopf: OutgoingHttpHeaders,
): Promise<void> {
  const { statusCode: status = 502 } = antwort;
  const text = entskripte((await buffer(antwort)).toString());
  if (text === '' && status >= 400) return antworteMitFehler(req, res, { status, kennung });
  const { bytes, gzip } = await verpacke(Buffer.from(text), nimmtGzip(req.headers));
  res
    .writeHead(status, {
      ...kopf,
      ...(gzip && { 'content-encoding': 'gzip' }),
      'content-length': bytes.length,
    })
    .end(bytes);
}
