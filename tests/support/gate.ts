import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { bediene } from '@/gate/bediene';
import type { Ergebnis } from '@/gate/herstellung';
import type { Lage } from '@/gate/lage';
import { routenAus } from '@/gate/routen';
import { schleuse } from '@/gate/schleuse';
import { Zwischenspeicher } from '@/gate/zwischenspeicher';

const offen: Array<() => void> = [];
afterEach(() => {
  for (const schliesse of offen.splice(0)) schliesse();
});

const lausche = (server: Server, ort: string | number) =>
  new Promise<void>((fertig) => server.listen(ort, fertig));

const routen = routenAus({
  '/x/page': '/x',
  '/(oeffentlich)/allen/page': '/allen',
  '/(oeffentlich)/allen/[id]/page': '/allen/[id]',
  '/versteckt/page': '/versteckt',
  '/vorlagen/[id]/page': '/vorlagen/[id]',
  '/anmelden/page': '/anmelden',
  '/anlagen/hochladen/route': '/anlagen/hochladen',
});
/** What the gate has written down. */
export const zeilen: Record<string, unknown>[] = [];
const schreibe = (zeile: unknown) => void zeilen.push(zeile as Record<string, unknown>);
const log = { info: schreibe, warn: schreibe, error: schreibe, fatal: schreibe } as unknown as Lage['log'];

/** The gate in front of an inner server that stands for Next; answers with the gate's address. */
export async function vor(innen: RequestListener, anders: Partial<Lage> = {}): Promise<string> {
  const ordner = mkdtempSync(join(tmpdir(), 'gate-'));
  const socketPath = join(ordner, 's');
  const lage: Lage = {
    socketPath,
    agent: new Agent({ keepAlive: true }),
    adresse: 'https://rat.stadt.example',
    hinterProxy: false,
    routen,
    ueberGrenze: async () => null,
    log,
    schreibeAnfrage: schreibe,
    speicher: new Zwischenspeicher<Ergebnis>(async () => ({ schluessel: '1', haltbar: true }), 1_000_000),
    schleuse: schleuse(4),
    formularfristMs: 5000,
    ...anders,
  };
  const server = [createServer(innen), createServer((req, res) => bediene(req, res, lage))] as const;
  await lausche(server[0], socketPath);
  await lausche(server[1], 0);
  offen.push(() => {
    for (const einer of server) einer.close().closeAllConnections();
    rmSync(ordner, { recursive: true });
  });
  const adresse = server[1].address();
  return `http://localhost:${typeof adresse === 'object' ? adresse?.port : ''}`;
}
