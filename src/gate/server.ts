import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import next from 'next';
import { ueberGrenze } from '@/server/kern/grenzen';
import { fuerAnfrage, log, schreibeAnfrage, uebernimmKonsole } from '@/server/kern/log';
import { liesStand, trenneStand } from '@/server/kern/stand';
import { bediene, type Lage } from './bediene';
import { istBestand, leseBestand, sendeBestand } from './bestand';
import type { Ergebnis } from './herstellung';
import { leseRouten } from './routen';
import { schleuse } from './schleuse';
import { antworteAufUnlesbares } from './unlesbar';
import { Zwischenspeicher } from './zwischenspeicher';

type Gatelage = Pick<Lage, 'adresse' | 'hinterProxy'> & { dir: string; port: number };
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

const SEKUNDE = 1000;
/** A reader has so long for the head of a request; one who says nothing at all for so long, also within a file, is gone. */
const KOPF_MS = 15 * SEKUNDE;
const STILLE_MS = 120 * SEKUNDE;
/** Large files over slow lines: so long one request may take in all. */
const GANZ_MS = 3600 * SEKUNDE;
const FORMULAR_MS = 120 * SEKUNDE;

/** Room for answers that are kept: about 8,000 compressed pages. */
const VORRAT_BYTES = 48 * 1024 * 1024;
/** So many public pages are rendered at the same time; more would only make each other slower. */
const ZUGLEICH = 16;

function oeffneAussen(antworten: RequestListener, hinterProxy: boolean): Server {
  const server = createServer(
    {
      headersTimeout: KOPF_MS,
      requestTimeout: GANZ_MS,
      connectionsCheckingInterval: 5 * SEKUNDE,
      maxHeaderSize: 16 * 1024,
      // A proxy keeps its connections longer than we would, and one closed just before its reuse would be a 502.
      keepAliveTimeout: (hinterProxy ? 65 : 5) * SEKUNDE,
    },
    antworten,
  );
  server.setTimeout(STILLE_MS);
  server.on('clientError', antworteAufUnlesbares);
  return server;
}

/** Says once that a question is no longer answered, and once that it is again, however often it is asked. */
function mitMeldung<T>(frage: () => Promise<T>): () => Promise<T> {
  let gestoert = false;
  return async () => {
    try {
      const antwort = await frage();
      if (gestoert) log().warn('Der Stand des Öffentlichen ist wieder zu lesen.');
      gestoert = false;
      return antwort;
    } catch (err) {
      if (!gestoert) log().error({ err }, 'Der Stand des Öffentlichen ist nicht zu lesen.');
      gestoert = true;
      throw err;
    }
  };
}

/**
 * Serves the built application in `dir` on `port`: assets straight from Next's handler, everything else through an
 * inner request on a private socket, so that answers can be looked at before the reader gets them (rule 11).
 */
export async function starteGate({ dir, port, ...wo }: Gatelage): Promise<Gate> {
  const { socketPath, raeumeAuf } = innererOrt();
  const konsoleZurueck = uebernimmKonsole();
  // The agent decides how long a connection stays: one closed by the server just before its reuse would be a 502.
  const innen = createServer({ requestTimeout: 0, keepAliveTimeout: 0 });
  // Quiet: what fails is written down in our own words (instrumentation.ts).
  const app = next({ dev: false, dir, port, quiet: true, httpServer: innen });
  await app.prepare();
  const handler = app.getRequestHandler();
  const anNext: RequestListener = (req, res) => void handler(req, res);
  innen.on('request', (req, res) => fuerAnfrage(String(req.headers['x-anfrage-id']), () => anNext(req, res)));
  await horche(innen, socketPath);
  const agent = new Agent({ keepAlive: true });
  const bestand = leseBestand(dir);
  const lage = {
    socketPath,
    agent,
    routen: leseRouten(dir),
    ueberGrenze,
    log: log(),
    schreibeAnfrage,
    speicher: new Zwischenspeicher<Ergebnis>(mitMeldung(liesStand), VORRAT_BYTES),
    schleuse: schleuse(ZUGLEICH),
    formularfristMs: FORMULAR_MS,
    ...wo,
  };
  const aussen = oeffneAussen((req, res) => {
    if (istBestand(req, bestand)) sendeBestand(req, res, { anNext, https: wo.adresse.startsWith('https:') });
    else bediene(req, res, lage);
  }, wo.hinterProxy);
  await horche(aussen, port);
  return {
    schliessen: async () => {
      await beende(aussen);
      agent.destroy();
      await beende(innen);
      raeumeAuf();
      await app.close();
      await trenneStand();
      konsoleZurueck();
    },
  };
}
