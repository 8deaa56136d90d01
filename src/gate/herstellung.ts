import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { type Ansicht, antwortkopf, istHtml } from './antwortkopf';
import { entskripte } from './entskripten';
import { istUnlesbar } from './fehlerseite';
import { type Fertig, fertige, groesse } from './fertig';
import { frage, type Innen } from './innen';
import { OHNE_SKRIPT, schutzkopf } from './schutzregel';
import { istText, verpacke } from './verpackung';
import { istFehlseite } from './weiterleitung';

/** An answer for everybody who asks the same; or why there is none. */
export type Ergebnis =
  | ({ art: 'FERTIG' } & Fertig)
  /** Nothing is published there: the page of an unknown address is the answer. */
  | { art: 'FEHLT' }
  /** Next says nothing a reader could use. */
  | { art: 'UNLESBAR'; status: number; allow: string | undefined }
  /** Each reader asks alone: too large, not the same for all, or not to be kept. */
  | { art: 'EINZELN'; bleibt: boolean };

/** Larger ones run through piece by piece. */
const GROESSTE = 8 * 1024 * 1024;

const FUER_ALLE: Ansicht = { regel: OHNE_SKRIPT, mitSitzung: false, mitSkripten: false };

const istFuerAlle = (kopf: OutgoingHttpHeaders): boolean =>
  kopf['set-cookie'] === undefined && /^public\b/.test(String(kopf['cache-control'])) && istText(kopf);

/** All of it; null where it is larger than what is kept. */
async function lies(antwort: IncomingMessage): Promise<Buffer | null> {
  const stuecke: Buffer[] = [];
  let laenge = 0;
  for await (const stueck of antwort as AsyncIterable<Buffer>) {
    laenge += stueck.length;
    if (laenge > GROESSTE) return null;
    stuecke.push(stueck);
  }
  return Buffer.concat(stuecke);
}

type Wunsch = {
  path: string;
  headers: OutgoingHttpHeaders;
  gzip: boolean;
  https: boolean;
  route: string;
  /** The page of an unknown address is asked for itself. */
  istErsatz: boolean;
};

/** Asks Next once and makes of its answer one for all: without scripts, compressed once. */
export async function stelleHer(
  innen: Innen,
  { path, headers, gzip, https, route, istErsatz }: Wunsch,
  signal: AbortSignal,
): Promise<Ergebnis> {
  const antwort = await frage(innen, { path, method: 'GET', headers, signal });
  const { statusCode: status = 502 } = antwort;
  const unlesbar: Ergebnis = { art: 'UNLESBAR', status, allow: antwort.headers.allow };
  if (istUnlesbar(antwort)) {
    antwort.resume();
    return unlesbar;
  }
  if (istFehlseite(antwort) && !istErsatz) {
    antwort.resume();
    return { art: 'FEHLT' };
  }
  const kopf = antwortkopf(antwort, FUER_ALLE);
  if (status === 200 ? !istFuerAlle(kopf) : !istHtml(kopf)) {
    antwort.destroy();
    return { art: 'EINZELN', bleibt: status < 500 };
  }
  const inhalt = await lies(antwort);
  if (inhalt === null) return { art: 'EINZELN', bleibt: true };
  const text = istHtml(kopf) ? Buffer.from(entskripte(inhalt.toString())) : inhalt;
  if (text.length === 0 && status >= 400) return unlesbar;
  const { bytes, gzip: gepackt } = await verpacke(text, gzip);
  const ganz = { status, kopf: { ...schutzkopf(https), ...kopf }, koerper: bytes, gzip: gepackt };
  return { art: 'FERTIG', ...fertige(ganz, route) };
}

/** How much of the room an answer takes; null where it is not kept. */
export function bytes(ergebnis: Ergebnis, { istErsatz }: { istErsatz: boolean }): number | null {
  if (ergebnis.art === 'EINZELN') return ergebnis.bleibt ? 100 : null;
  if (ergebnis.art !== 'FERTIG') return null;
  return ergebnis.status === 200 || istErsatz ? groesse(ergebnis) : null;
}
