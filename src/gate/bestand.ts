import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { VERBINDUNG } from './anfragekopf';
import { pfadVon } from './annahme';
import { frage } from './innen';
import type { Lage } from './lage';
import { schutzkopf } from './schutzregel';

/** Style sheets, scripts and fonts of the build in `dir`, by their path. */
export function leseBestand(dir: string): ReadonlySet<string> {
  const ordner = join(dir, '.next/static');
  const dateien = readdirSync(ordner, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  return new Set(
    dateien.map((e) => {
      const pfad = join(e.parentPath, e.name).slice(ordner.length).replaceAll('\\', '/');
      return `/_next/static${pfad}`;
    }),
  );
}

/** Only what the build has made, by its exact name: no other path reaches Next's own file server. */
export const istBestand = ({ method, url = '' }: IncomingMessage, bestand: ReadonlySet<string>): boolean =>
  (method === 'GET' || method === 'HEAD') && bestand.has(pfadVon(url));

/** What of a request decides about a file that never changes. */
const GEFRAGT = new Set(['accept-encoding', 'if-none-match', 'if-modified-since', 'range', 'if-range']);

/** As Next names, keeps and compresses it. */
export async function sendeBestand(req: IncomingMessage, res: ServerResponse, lage: Lage): Promise<void> {
  const { method = 'GET', url: path = '/' } = req;
  const headers = Object.fromEntries(Object.entries(req.headers).filter(([name]) => GEFRAGT.has(name)));
  const abbruch = new AbortController();
  res.once('close', () => abbruch.abort());
  try {
    const antwort = await frage(lage, { path, method, headers, signal: abbruch.signal });
    const gesagt = Object.entries(antwort.headers).filter(([name]) => !VERBINDUNG.has(name));
    const kopf = { ...schutzkopf(lage.adresse.startsWith('https:')), ...Object.fromEntries(gesagt) };
    res.writeHead(antwort.statusCode ?? 502, kopf);
    await pipeline(antwort, res);
  } catch (err) {
    if (abbruch.signal.aborted) return;
    lage.log.error({ err }, 'Die Anwendung hat nicht geantwortet.');
    res.destroy();
  }
}
