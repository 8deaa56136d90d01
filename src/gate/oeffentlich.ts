import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { anfragekopf, hatSitzung } from './anfragekopf';
import { pfadVon } from './annahme';
import { antworteMitFehler } from './fehlerseite';
import { sende } from './fertig';
import { bytes, type Ergebnis, stelleHer } from './herstellung';
import { kennungFuer } from './kennung';
import type { Lage } from './lage';
import type { Route } from './routen';
import { OHNE_SKRIPT } from './schutzregel';
import { nimmtGzip } from './verpackung';
import { UNBEKANNT } from './weiterleitung';

/** What of a request decides about a public answer: the address as it was written, and whether it may be compressed. */
const nameVon = ({ headers }: IncomingMessage, url: string): string =>
  nimmtGzip(headers) ? `gzip ${url}` : url;

/** Nobody's answer alone: a plain question without a session and without a body. */
function fragtFuerAlle({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
  return headers.cookie === undefined || !hatSitzung(headers);
}

/** V-STICHTAG: earlier days are asked for by single people; they would only take room. */
const istRueckblick = (url: string): boolean =>
  new URLSearchParams(url.slice(pfadVon(url).length)).has('stichtag');

/** Whether the answer to this request is one for everybody. */
export const istGemeinsam = (req: IncomingMessage, route: Route | null): boolean =>
  (route?.gemeinsam ?? false) && fragtFuerAlle(req);

/** True where this request can hope for a kept answer; then `ausDemSpeicher` is worth the wait. */
export const istBekannt = (req: IncomingMessage, { speicher }: Lage): boolean =>
  fragtFuerAlle(req) && speicher.kennt(nameVon(req, req.url ?? ''));

/**
 * Answers with what is kept, if the key of this moment says that it still holds; else `sonst`. The short way of nearly
 * all answers: no promise, no route looked for, no head put together.
 */
export function ausDemSpeicher(
  req: IncomingMessage,
  res: ServerResponse,
  lage: Lage,
  sonst: (req: IncomingMessage, res: ServerResponse, lage: Lage) => unknown,
): void {
  const beginn = performance.now();
  const name = nameVon(req, req.url ?? '');
  lage.speicher.pruefe((fehler) => {
    const ergebnis = fehler === null ? lage.speicher.hole(name) : undefined;
    if (ergebnis?.art !== 'FERTIG') return void sonst(req, res, lage);
    const anfrage = kennungFuer(req.headers, lage.hinterProxy);
    try {
      sende(req, res, ergebnis, anfrage);
    } catch (err) {
      // Others wait for the same call.
      lage.log.error({ err, anfrage }, 'Eine Antwort ließ sich nicht senden.');
      res.destroy();
      return;
    }
    lage.schreibeAnfrage({
      anfrage,
      methode: req.method ?? '',
      route: ergebnis.route,
      status: res.statusCode,
      dauerMs: Math.round(performance.now() - beginn),
    });
  });
}

const istAufStand = ({ speicher }: Lage): Promise<boolean> =>
  new Promise((fertig) => speicher.pruefe((fehler) => fertig(fehler === null)));

type Frage = {
  req: IncomingMessage;
  res: ServerResponse;
  route: string;
  kennung: string;
  signal: AbortSignal;
};

/** Renders at most once what many ask, and answers; false where each reader has to ask alone. */
export async function antworteAllen(
  { req, res, route, kennung, signal }: Frage,
  lage: Lage,
): Promise<boolean> {
  const lehneAb = (status: number, kopf: OutgoingHttpHeaders) =>
    antworteMitFehler(req, res, { status, kennung, kopf });
  if (!(await istAufStand(lage))) {
    lehneAb(503, { 'retry-after': '5' });
    return true;
  }
  const hole = (path: string): Promise<Ergebnis> => {
    const istErsatz = path === UNBEKANNT;
    const { adresse } = lage;
    const headers = anfragekopf(
      { headers: {} },
      { adresse, kennung, absender: '', sicherheitsregel: OHNE_SKRIPT, mitSkripten: false },
    );
    const wunsch = {
      path,
      headers,
      gzip: nimmtGzip(req.headers),
      https: adresse.startsWith('https:'),
      route: istErsatz ? '(unbekannt)' : route,
    };
    return lage.speicher.einmal(nameVon(req, path), signal, {
      stelleHer: (ende) => lage.schleuse(() => stelleHer(lage, { ...wunsch, istErsatz }, ende), ende),
      bytes: (ergebnis) => (istRueckblick(path) ? null : bytes(ergebnis, { istErsatz })),
    });
  };
  const gefunden = await hole(req.url ?? '/');
  const ergebnis = gefunden.art === 'FEHLT' ? await hole(UNBEKANNT) : gefunden;
  if (ergebnis.art === 'EINZELN' || ergebnis.art === 'FEHLT') return false;
  if (ergebnis.art === 'FERTIG') sende(req, res, ergebnis, kennung);
  else lehneAb(ergebnis.status, ergebnis.allow ? { allow: ergebnis.allow } : {});
  return true;
}
