import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import next from 'next';
import { fuerAnfrage, log, uebernimmKonsole } from '@/server/kern/log';
import type { Aussenlage } from './aussen';
import { beende, horche } from './horchen';
import { fragtNachSeite, Seitenantwort } from './seitenantwort';

type Gatelage = Omit<Aussenlage, 'socketPath'> & {
  /** The gate has ended without being told to. */
  beiAusfall: () => void;
};
export type Gate = { schliessen(): Promise<void> };

/** A place for the inner server that no other user can reach: a socket in a folder of its own. */
function innererOrt(): { socketPath: string; raeumeAuf: () => void } {
  if (process.platform === 'win32') {
    return { socketPath: `\\\\.\\pipe\\ratslauf-${process.pid}`, raeumeAuf: () => {} };
  }
  const ordner = mkdtempSync(join(tmpdir(), 'ratslauf-'));
  return {
    socketPath: join(ordner, 'next.sock'),
    raeumeAuf: () => rmSync(ordner, { recursive: true, force: true }),
  };
}

/** Next for the build in `dir`, listening on a socket; answers with the way to end it. */
async function oeffneInnen(dir: string, port: number, socketPath: string): Promise<() => Promise<void>> {
  // The agent decides how long a connection stays: one closed by the server just before its reuse would be a 502.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 0, ServerResponse: Seitenantwort });
  // Quiet: what fails is written down in our own words (instrumentation.ts).
  const app = next({ dev: false, dir, port, quiet: true, httpServer: server });
  await app.prepare();
  const handler = app.getRequestHandler();
  server.on('request', (req, res) => {
    const anNext = () => void handler(req, res);
    fuerAnfrage(
      String(req.headers['x-anfrage-id']),
      fragtNachSeite(req) ? () => res.schreibe(anNext) : anNext,
    );
  });
  await horche(server, socketPath);
  return async () => {
    await beende(server);
    await app.close();
  };
}

/** What lives for one answer only; given more room, the thread would keep it all. */
const JUNG_MB = 12;

/** The gate in a thread of its own, ready to answer; its failure to start is thrown, a later one reported. */
async function oeffneFaden(lage: Aussenlage, beiAusfall: () => void): Promise<() => Promise<void>> {
  const faden = new Worker(new URL('./faden.cjs', import.meta.url), {
    workerData: lage,
    execArgv: ['--conditions=react-server'],
    resourceLimits: { maxYoungGenerationSizeMb: JUNG_MB },
  });
  await once(faden, 'message');
  const zuEnde = new Promise<void>((fertig) => faden.once('exit', () => fertig()));
  faden.on('error', (err) => log().fatal({ err }, 'Das Gate ist gescheitert.')).on('exit', beiAusfall);
  return async () => {
    faden.off('exit', beiAusfall).postMessage('schliessen');
    await zuEnde;
  };
}

/**
 * Serves the built application in `dir` on `port`: the gate in front, and Next behind it on a private socket, so that
 * answers can be looked at before the reader gets them.
 */
export async function starteGate({ beiAusfall, ...lage }: Gatelage): Promise<Gate> {
  const { socketPath, raeumeAuf } = innererOrt();
  const konsoleZurueck = uebernimmKonsole();
  const schliesseInnen = await oeffneInnen(lage.dir, lage.port, socketPath);
  const schliesseFaden = await oeffneFaden({ ...lage, socketPath }, beiAusfall);
  return {
    schliessen: async () => {
      await schliesseFaden();
      await schliesseInnen();
      raeumeAuf();
      konsoleZurueck();
    },
  };
}
