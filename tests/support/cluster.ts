import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programmeFuer } from '../../scripts/datenbank/anlage';
import { richteAuftraegeEin } from '../../scripts/datenbank/auftraege';
import { datenbankbenutzer, erreicht } from '../../scripts/datenbank/benutzer';
import { migriere } from '../../scripts/datenbank/migrieren';
import {
  freierPort,
  legeAn,
  postmaster,
  type Server,
  starte,
  stoppe,
} from '../../scripts/datenbank/postgres';
import { gehoertZu, lebt } from '../../scripts/datenbank/prozess';
import { richteDatenbankEin, richteRollenEin } from '../../scripts/datenbank/rollen';
import { mitVerbindung } from '../../scripts/datenbank/verbindung';
import {
  neueKennwoerter,
  neuesKennwort,
  rollenUrls,
  superuserUrl,
  type Urls,
  type Zugang,
} from '../../scripts/datenbank/zugang';
import { geteilt } from './geteilt';

/** Nothing in it has to survive, so it waits for no disk. */
const einstellungen = {
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** All migrations applied and no rows: every test database is a copy of it. */
export const vorlage = 'vorlage';

const vorsilbe = 'ratslauf-test-';

function ablage(): string {
  const benutzer = datenbankbenutzer();
  const ort = [tmpdir(), '/var/tmp'].find((ordner) => erreicht(benutzer, ordner));
  if (!ort) throw new Error('Weder der temporäre Ordner noch /var/tmp ist für PostgreSQL erreichbar.');
  return ort;
}

function serverIn(ordner: string): Server {
  const benutzer = datenbankbenutzer();
  return { ordner: join(ordner, 'pg'), programme: programmeFuer(benutzer), benutzer };
}

/** Ends and deletes what killed test runs left behind. */
async function raeumeReste(): Promise<void> {
  for (const name of readdirSync(ablage())) {
    const pid = Number(name.startsWith(vorsilbe) ? name.slice(vorsilbe.length) : Number.NaN);
    if (Number.isNaN(pid) || lebt(pid)) continue;
    const ordner = join(ablage(), name);
    const server = serverIn(ordner);
    const halter = postmaster(server);
    if (halter && gehoertZu(halter.pid, server.ordner)) await stoppe(server);
    rmSync(ordner, { recursive: true, force: true });
  }
}

/** Makes a database as a copy of another (the migrated one without rows) and answers with the URLs of the three roles. */
export async function kopiere(zugang: Zugang, name: string, von = vorlage): Promise<Urls> {
  await mitVerbindung(superuserUrl(zugang), async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${von}`);
    await richteDatenbankEin(client, name);
  });
  return rollenUrls(zugang, name);
}

/** Starts a server of its own for this test run, with roles and the migrated template. */
async function starteCluster(): Promise<{ zugang: Zugang; beende: () => Promise<void> }> {
  await raeumeReste();
  const ordner = join(ablage(), `${vorsilbe}${process.pid}`);
  mkdirSync(ordner, { mode: 0o711 });
  const server = serverIn(ordner);
  const zugang = { port: await freierPort(), superuser: neuesKennwort(), kennwoerter: neueKennwoerter() };
  await legeAn(server, zugang.superuser, ['--no-sync']);
  const grund = await starte(server, zugang.port, einstellungen);
  if (grund !== null) throw new Error(`PostgreSQL für die Tests startet nicht: ${grund}`);
  await mitVerbindung(superuserUrl(zugang), async (client) => {
    await richteRollenEin(client, zugang.kennwoerter);
    await client.query(`CREATE DATABASE ${vorlage}`);
    await richteDatenbankEin(client, vorlage);
  });
  const { eigentuemer } = rollenUrls(zugang, vorlage);
  await migriere(eigentuemer);
  await richteAuftraegeEin(eigentuemer);
  return {
    zugang,
    beende: async () => {
      await stoppe(server);
      rmSync(ordner, { recursive: true, force: true });
    },
  };
}

/** The server of this test run; shared by all projects that ask. */
export const leiheCluster = geteilt('cluster', starteCluster);
