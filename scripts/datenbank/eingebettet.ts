import { existsSync } from 'node:fs';
import { setTimeout as warte } from 'node:timers/promises';
import { type Client, escapeIdentifier } from 'pg';
import { Abbruch } from '../betrieb/abbruch';
import { melde } from '../betrieb/ausgabe';
import { type Anlage, anlage } from './anlage';
import { legeClusterAn, serverIn, versucheVerbindung } from './cluster';
import { stoppe } from './postgres';
import { richteDatenbankEin, richteRollenEin } from './rollen';
import { liesZugang, rollenUrls, superuserUrl, type Urls, type Zugang } from './zugang';

const datenbank = 'ratslauf';

// Advisory locks belong to a connection, so they vanish with a killed process; a lock file would stay.
// Every user of the server holds the first one shared: who gets it alone is the last and stops the server.
const sperren = { benutzung: 8001, betrieb: 8002, einrichtung: 8003 };

/** The embedded database, started by us or found running. */
export type Eingebettet = {
  urls: Urls;
  superuser: string;
  /** Claims the database for serving; false while another process of this checkout serves. */
  belegeBetrieb(): Promise<boolean>;
  /** Is called when the database goes away by itself. */
  beiAusfall(tun: () => void): void;
  /** Lets go of the database and stops it where nobody else uses it. */
  schliessen(): Promise<void>;
};

async function sperre(client: Client, art: '' | '_shared', nummer: number): Promise<boolean> {
  const antwort = await client.query<{ ja: boolean }>(`SELECT pg_try_advisory_lock${art}($1) AS ja`, [
    nummer,
  ]);
  return antwort.rows[0]?.ja === true;
}

/** Connects as superuser and counts as a user of the server from then on; starts the server where it does not run. */
async function betrete(ort: Anlage): Promise<Client> {
  let grund = '';
  for (let versuch = 0; versuch < 8; versuch += 1) {
    const client = await versucheVerbindung(ort);
    if (typeof client === 'string') {
      grund = client;
    } else {
      client.on('error', () => {});
      // Not to be had while the last user is just stopping the server: then once more from the start.
      if (await sperre(client, '_shared', sperren.benutzung).catch(() => false)) return client;
      await client.end().catch(() => {});
    }
    await warte(500);
  }
  throw new Abbruch(`Die eingebettete Datenbank in ${ort.ordner} startet nicht: ${grund}`);
}

/** Brings roles, their settings and the database to the state of this program. */
async function richteEin(client: Client, zugang: Zugang): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [sperren.einrichtung]);
  await richteRollenEin(client, zugang.kennwoerter);
  const da = await client.query('SELECT FROM pg_database WHERE datname = $1', [datenbank]);
  if (da.rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(datenbank)}`);
  await richteDatenbankEin(client, datenbank);
  await client.query('SELECT pg_advisory_unlock($1)', [sperren.einrichtung]);
}

async function verlasse(client: Client, ort: Anlage): Promise<void> {
  try {
    await client.query('SELECT pg_advisory_unlock_shared($1)', [sperren.benutzung]);
    if (await sperre(client, '', sperren.benutzung)) await stoppe(serverIn(ort));
    await client.end();
  } catch {
    // The database is gone already.
  }
}

/** Starts the embedded database of this checkout, or joins it where it runs, and sees to roles and database. */
export async function oeffneEingebettet(): Promise<Eingebettet> {
  const ort = anlage();
  if (ort.ausgewichen) {
    melde(
      `Der Benutzer „postgres“ erreicht diesen Ordner nicht; die Datenbank liegt deshalb in ${ort.ordner}`,
    );
  }
  if (!existsSync(ort.ordner)) {
    melde('Eingebettete Datenbank anlegen …');
    await legeClusterAn(ort);
  }
  const halter = await betrete(ort);
  const zugang = { ...liesZugang(ort.ordner), port: halter.port };
  try {
    await richteEin(halter, zugang);
  } catch (fehler) {
    await verlasse(halter, ort);
    throw fehler;
  }
  let zu = false;
  return {
    urls: rollenUrls(zugang, datenbank),
    superuser: superuserUrl(zugang, datenbank),
    belegeBetrieb: () => sperre(halter, '', sperren.betrieb),
    beiAusfall: (tun) => {
      halter.on('error', () => zu || tun());
    },
    schliessen: async () => {
      zu = true;
      await verlasse(halter, ort);
    },
  };
}
