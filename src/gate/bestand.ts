import { readdirSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pfadVon } from './annahme';
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

/** Straight from Next, which names, keeps and compresses them. */
export function sendeBestand(
  req: IncomingMessage,
  res: ServerResponse,
  { anNext, https }: { anNext: RequestListener; https: boolean },
): void {
  for (const [name, wert] of Object.entries(schutzkopf(https)))
    if (wert !== undefined) res.setHeader(name, wert);
  anNext(req, res);
}
