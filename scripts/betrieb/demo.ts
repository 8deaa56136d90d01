import { appUmgebung, type Datenbank } from '../datenbank/oeffnen';
import { mitVerbindung } from '../datenbank/verbindung';
import { Abbruch } from './abbruch';
import { schritt } from './ausgabe';
import { typescript } from './kind';

/** True while no city is set up. */
function istLeer({ urls }: Datenbank): Promise<boolean> {
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

/**
 * Fills an empty embedded database with the demo city; one given by URL only where the command was called with --demo.
 * Answers false where the database stays without a city.
 */
export async function bereiteStadt(datenbank: Datenbank, signal?: AbortSignal): Promise<boolean> {
  if (!(await istLeer(datenbank))) return true;
  if (!datenbank.eingebettet && !process.argv.includes('--demo')) return false;
  await fuelleMitDemo(datenbank, signal);
  return true;
}
