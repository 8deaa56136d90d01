import { appUmgebung, type Datenbank } from '../datenbank/oeffnen';
import { mitVerbindung } from '../datenbank/verbindung';
import { Abbruch } from './abbruch';
import { schritt } from './ausgabe';
import { typescript } from './kind';

/** True while no city is set up. */
export function istLeer({ urls }: Datenbank): Promise<boolean> {
  return mitVerbindung(urls.app, async (client) => {
    const stadt = await client.query('SELECT FROM intern.kommune LIMIT 1');
    return stadt.rowCount === 0;
  });
}

/** Fills the empty database with the demo city. */
export async function fuelleMitDemo(datenbank: Datenbank, signal?: AbortSignal): Promise<void> {
  await schritt('Demostadt anlegen', async () => {
    const code = await typescript('prisma/seed.ts', appUmgebung(datenbank), signal);
    signal?.throwIfAborted();
    if (code !== 0) throw new Abbruch('Die Demostadt ließ sich nicht anlegen (siehe oben).');
  });
}

/** What `npm start` does with an empty embedded database; a database given by URL is left as it is. */
export async function bereiteStadt(datenbank: Datenbank): Promise<void> {
  if (datenbank.eingebettet && (await istLeer(datenbank))) await fuelleMitDemo(datenbank);
}
