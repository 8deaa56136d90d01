import { Agent, createServer, type RequestListener, type Server } from 'node:http';
import { ueberGrenze } from '@/server/kern/grenzen';
import { log, schreibeAnfrage, uebernimmKonsole } from '@/server/kern/log';
import { liesStand, trenneStand } from '@/server/kern/stand';
import { bediene } from './bediene';
import { istBestand, leseBestand, sendeBestand } from './bestand';
import type { Ergebnis } from './herstellung';
import { beende, horche } from './horchen';
import type { Lage } from './lage';
import { leseRouten } from './routen';
import { schleuse } from './schleuse';
import { antworteAufUnlesbares } from './unlesbar';
import { Zwischenspeicher } from './zwischenspeicher';

/** What the gate has to know: the build in `dir`, where it listens, and the socket behind which Next does. */
export type Aussenlage = Pick<Lage, 'adresse' | 'hinterProxy' | 'socketPath'> & { dir: string; port: number };

const SEKUNDE = 1000;
/** A reader has so long for the head of a request; one who says nothing at all for so long, also within a file, is gone. */
const KOPF_MS = 15 * SEKUNDE;
const STILLE_MS = 120 * SEKUNDE;
/** Large files over slow lines: so long one request may take in all. */
const GANZ_MS = 3600 * SEKUNDE;
const FORMULAR_MS = 120 * SEKUNDE;

/** Room for answers that are kept: about 5,000 compressed pages. */
const VORRAT_BYTES = 32 * 1024 * 1024;
/** So many public pages are rendered at the same time; more would only make each other slower and fill the heap. */
const ZUGLEICH = 8;

function alsServer(antworten: RequestListener, hinterProxy: boolean): Server {
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

/** Answers readers, and asks Next over the private socket what it cannot answer itself; answers with the way to end it. */
export async function oeffneAussen({ dir, port, ...wo }: Aussenlage): Promise<() => Promise<void>> {
  uebernimmKonsole();
  const agent = new Agent({ keepAlive: true });
  const bestand = leseBestand(dir);
  const lage = {
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
  const server = alsServer((req, res) => {
    if (istBestand(req, bestand)) void sendeBestand(req, res, lage);
    else bediene(req, res, lage);
  }, wo.hinterProxy);
  await horche(server, port);
  return async () => {
    await beende(server);
    agent.destroy();
    await trenneStand();
  };
}
