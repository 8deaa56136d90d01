import {
  type Agent,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream/promises';
import { antworteMitFehler, istUnlesbar } from './fehlerseite';

// No route matches it: Next answers with its complete page for unknown addresses.
const unbekannt = '/-/nicht-gefunden';
// They belong to one connection, not to the message.
const verbindung = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'proxy-connection',
  'te',
  'trailer',
]);
// With these the replacement could be an empty 304 or a piece of a page.
const bedingungen = new Set([
  'if-none-match',
  'if-modified-since',
  'range',
  'content-length',
  'content-type',
  'expect',
]);

// Next sends no length (it might compress). A route that knows it and is not compressed names it here.
const inhaltslaenge = 'x-inhaltslaenge';

export type Weg = {
  socketPath: string;
  agent: Agent;
  /** The public address of this installation. */
  adresse: string;
  /** A proxy of ours stands in front and says in x-forwarded-for who asks. */
  hinterProxy: boolean;
};
type Anfrage = Pick<Weg, 'socketPath' | 'agent'>;

// Who asks and under which name is for us to say, not for the reader.
const behauptet = new Set([
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'forwarded',
]);

/** Who asks: the last address the proxy in front has seen, or without one the other end of the connection. */
function absender(req: IncomingMessage, hinterProxy: boolean): string {
  const genannt = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return (hinterProxy && genannt) || req.socket.remoteAddress || '';
}

/**
 * The host Next compares with the origin of a form: our public one where the form comes from there, however a proxy has
 * rewritten `host`; else the one the browser asked. So forms from elsewhere are refused.
 */
function host(req: IncomingMessage, adresse: string): OutgoingHttpHeaders {
  const { origin } = req.headers;
  const eigene = new URL(adresse);
  return {
    'x-forwarded-proto': eigene.protocol.slice(0, -1),
    ...(origin === eigene.origin && { 'x-forwarded-host': eigene.host }),
  };
}

function ohne(kopf: OutgoingHttpHeaders, namen: Set<string>): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(kopf).filter(([name]) => !namen.has(name)));
}

function kopfFuerLeser(kopf: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const { [inhaltslaenge]: laenge, ...rest } = ohne(kopf, verbindung);
  return typeof laenge === 'string' ? { ...rest, 'content-length': laenge } : rest;
}

/** Asks Next over the private socket; `koerper` is the reader's request where it has a body to hand on. */
function frage(
  ziel: Anfrage & { path: string; method: string; headers: OutgoingHttpHeaders; signal: AbortSignal },
  koerper?: IncomingMessage,
): Promise<IncomingMessage> {
  return new Promise((antworten, ablehnen) => {
    const innen = request(ziel, antworten);
    innen.on('error', ablehnen);
    if (koerper) koerper.pipe(innen);
    else innen.end();
  });
}

const istFehlseite = (antwort: IncomingMessage) =>
  antwort.statusCode === 404 && (antwort.headers['content-type'] ?? '').startsWith('text/html');

/**
 * Hands a request to Next and its answer back. Every HTML answer 404 becomes the page of an unknown address: Next
 * sends an empty one for `notFound()`, and hidden and unknown must not be told apart (rule 5). A failure becomes a page
 * that can be read.
 */
export async function leiteWeiter(req: IncomingMessage, res: ServerResponse, weg: Weg): Promise<void> {
  const abbruch = new AbortController();
  res.on('close', () => abbruch.abort());
  // What the reader still sends after the answer is thrown away: most browsers read it only when they are done.
  res.on('finish', () => req.unpipe().resume());
  const { signal } = abbruch;
  const { adresse, hinterProxy, ...ziel } = weg;
  const headers: OutgoingHttpHeaders = {
    ...ohne(ohne(req.headers, verbindung), behauptet),
    // Next decides by it whether a title may come late.
    'user-agent': req.headers['user-agent'] ?? 'unbekannt',
    'x-forwarded-for': absender(req, hinterProxy),
    ...host(req, adresse),
  };
  const { method = 'GET', url: path = '/' } = req;
  try {
    let antwort = await frage({ ...ziel, path, method, headers, signal }, req);
    if (istFehlseite(antwort)) {
      antwort.resume();
      const ersatz = method === 'HEAD' ? 'HEAD' : 'GET';
      antwort = await frage({
        ...ziel,
        path: unbekannt,
        method: ersatz,
        headers: ohne(headers, bedingungen),
        signal,
      });
    }
    if (istUnlesbar(antwort)) {
      antwort.resume();
      antworteMitFehler(req, res, antwort.statusCode ?? 500);
      return;
    }
    res.writeHead(antwort.statusCode ?? 502, kopfFuerLeser(antwort.headers));
    await pipeline(antwort, res);
  } catch (fehler) {
    // A reader who left is no fault of ours.
    if (signal.aborted) return;
    console.error(fehler);
    if (res.headersSent) res.destroy();
    else antworteMitFehler(req, res, 502);
  }
}
