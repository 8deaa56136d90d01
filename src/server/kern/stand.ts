import 'server-only';
import { Client } from 'pg';
import { env } from './env';
import { STANDFRAGE, Standfrage } from './standfrage';
import { heute, jetzt } from './uhr';
import { verbindung } from './verbindung';

/**
 * What everything public hangs on. `schluessel`: the same as long as nothing public changes, by writing, at midnight, or
 * because an hour of publication has passed. `haltbar`: what is rendered now may be kept under it.
 */
export type Stand = { schluessel: string; haltbar: boolean };

/** Who waits for the database longer is told so. */
const FRIST_MS = 5000;

let client: Promise<Client> | undefined;

/** One connection of its own, without the work of a pool: this one question comes before every public answer. */
function verbunden(): Promise<Client> {
  if (client) return client;
  const neu = new Client({
    ...verbindung(env().DATABASE_URL_OEFFENTLICH),
    keepAlive: true,
    query_timeout: FRIST_MS,
  });
  const diese = neu
    .connect()
    .then(() => neu.query(STANDFRAGE))
    .then(() => neu)
    .catch((fehler) => {
      void neu.end().catch(() => {});
      throw fehler;
    });
  client = diese;
  // Broken while nobody asks: the next question makes a new one.
  const vergiss = () => {
    if (client === diese) client = undefined;
  };
  neu.on('error', vergiss).on('end', vergiss);
  return diese;
}

/** Ends the connection, at the end of the process or because it no longer answers. */
export async function trenneStand(): Promise<void> {
  const alter = client;
  client = undefined;
  await alter?.then((c) => c.end()).catch(() => {});
}

async function liesSchluessel(): Promise<string> {
  try {
    const dieser = await verbunden();
    return await new Promise((ja, nein) => {
      dieser.query(new Standfrage((fehler, wert) => (fehler ? nein(fehler) : ja(wert))));
    });
  } catch (fehler) {
    void trenneStand();
    throw fehler;
  }
}

/** Reads the key from the database the public reads; throws where it does not answer within five seconds. */
export async function liesStand(): Promise<Stand> {
  const gelesen = await liesSchluessel();
  const [, , ...veroeffentlicht] = gelesen.split('.');
  return {
    // Pages ask the clock of this process for the day: it may pass midnight before or after the database.
    schluessel: `${gelesen} ${heute()}`,
    // A clock behind the database's would render what it does not yet take for published.
    haltbar: jetzt().getTime() >= Number(veroeffentlicht.join('.')) * 1000,
  };
}
