import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { Client } from 'pg';
import { melde } from '../betrieb/ausgabe';
import type { Anlage } from './anlage';
import { freierPort, legeAn, type Postmaster, postmaster, type Server, starte, stoppe } from './postgres';
import { gehoertZu, lebt } from './prozess';
import {
  liesZugang,
  neueKennwoerter,
  neuesKennwort,
  schreibeZugang,
  superuserUrl,
  type Zugang,
} from './zugang';

const einstellungen = { shared_buffers: '128MB' };

export function serverIn({ ordner, programme, benutzer }: Anlage): Server {
  return { ordner: join(ordner, 'pg'), programme, benutzer };
}

/** Makes the cluster beside its place and moves it in: whoever is killed or comes second leaves nothing half-done. */
export async function legeClusterAn(ort: Anlage): Promise<void> {
  raeumeReste(ort.ordner);
  const neu = `${ort.ordner}.neu-${process.pid}`;
  mkdirSync(neu, { mode: ort.benutzer.uid === undefined ? 0o700 : 0o711 });
  const zugang = { port: await freierPort(), superuser: neuesKennwort(), kennwoerter: neueKennwoerter() };
  schreibeZugang(neu, zugang);
  await legeAn(serverIn({ ...ort, ordner: neu }), zugang.superuser);
  try {
    renameSync(neu, ort.ordner);
  } catch (fehler) {
    rmSync(neu, { recursive: true, force: true });
    if (!existsSync(ort.ordner)) throw fehler;
  }
}

function raeumeReste(ordner: string): void {
  const muster = new RegExp(`^${basename(ordner)}\\.neu-(\\d+)$`);
  for (const name of readdirSync(dirname(ordner))) {
    const rest = muster.exec(name);
    if (rest && !lebt(Number(rest[1]))) rmSync(join(dirname(ordner), name), { recursive: true, force: true });
  }
}

async function verbunden(zugang: Zugang): Promise<Client | null> {
  const client = new Client({ connectionString: superuserUrl(zugang), connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return client;
  } catch {
    return null;
  }
}

/** Connects to a server found running; brings one that is alive but does not answer to its end. */
async function uebernimm(server: Server, zugang: Zugang, halter: Postmaster): Promise<Client | null> {
  for (let versuch = 0; versuch < 20; versuch += 1) {
    const client = await verbunden({ ...zugang, port: halter.port || zugang.port });
    if (client) return client;
    if (!postmaster(server) || !gehoertZu(halter.pid, server.ordner)) return null;
    await warte(250);
  }
  melde('Die Datenbank eines früheren Laufs antwortet nicht und wird beendet');
  await stoppe(server);
  return null;
}

/**
 * One attempt to get a superuser's connection: joins the server that runs, or starts it. Answers the reason where it
 * did not work out; a second attempt may, because somebody else was faster, or processes of a killed server still end.
 */
export async function versucheVerbindung(ort: Anlage): Promise<Client | string> {
  const server = serverIn(ort);
  const zugang = liesZugang(ort.ordner);
  const halter = postmaster(server);
  if (halter && lebt(halter.pid)) {
    if (gehoertZu(halter.pid, server.ordner)) {
      return (await uebernimm(server, zugang, halter)) ?? 'die laufende Datenbank antwortet nicht';
    }
    // The number was given to a stranger's process meanwhile: PostgreSQL would take it for its own and refuse.
    rmSync(join(server.ordner, 'postmaster.pid'), { force: true });
  }
  const port = await freierPort(zugang.port);
  if (port !== zugang.port) schreibeZugang(ort.ordner, { ...zugang, port });
  const grund = await starte(server, port, einstellungen);
  return grund ?? (await verbunden({ ...zugang, port })) ?? 'sie antwortet nicht';
}
