import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import next from 'next';
import { leiteWeiter, type Weg } from './weiterleitung';

type Gatelage = Pick<Weg, 'adresse' | 'hinterProxy'> & { dir: string; port: number };
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

function horche(server: Server, ort: number | string): Promise<void> {
  return new Promise((fertig, fehler) => {
    server.once('error', fehler);
    server.listen(ort, () => {
      server.off('error', fehler);
      fertig();
    });
  });
}

/** Takes no new requests, lets running ones come to their end, and cuts them off after five seconds. */
function beende(server: Server): Promise<void> {
  return new Promise((fertig) => {
    const frist = setTimeout(() => server.closeAllConnections(), 5000);
    server.close(() => {
      clearTimeout(frist);
      fertig();
    });
    server.closeIdleConnections();
  });
}

/**
 * Serves the built application in `dir` on `port`: assets straight from Next's handler, everything else through an
 * inner request on a private socket, so that answers can be looked at before the reader gets them (rule 11).
 */
export async function starteGate({ dir, port, ...wo }: Gatelage): Promise<Gate> {
  // Not `quiet`: that would also hide why a page failed.
  const app = next({ dev: false, dir, port });
  await app.prepare();
  const handler = app.getRequestHandler();
  const anNext: RequestListener = (req, res) => void handler(req, res);
  const { socketPath, raeumeAuf } = innererOrt();
  // The agent decides how long a connection stays: one closed by the server just before its reuse would be a 502.
  const innen = createServer({ requestTimeout: 0, keepAliveTimeout: 0 }, anNext);
  await horche(innen, socketPath);
  const agent = new Agent({ keepAlive: true });
  const aussen = createServer((req, res) => {
    if (req.url?.startsWith('/_next/')) anNext(req, res);
    else void leiteWeiter(req, res, { socketPath, agent, ...wo });
  });
  await horche(aussen, port);
  return {
    schliessen: async () => {
      await beende(aussen);
      agent.destroy();
      await beende(innen);
      raeumeAuf();
      await app.close();
    },
  };
}
