import { createHash } from 'node:crypto';
import { Client } from 'pg';
import type { Anweisung } from './mitschnitt';
import { type Zeiten, zeiten } from './perzentil';
import { JETZT } from './stadt/tage';

/** The statements of one page, to be sent again and again: the database's own share of the page. */
export type Nachspiel = {
  urls: { app: string; oeffentlich: string };
  anweisungen: readonly Anweisung[];
  verbindungen: number;
  dauerMs: number;
};

/** More at once wait for each other as they do in the pool of the application: PostgreSQL takes no hundred connections. */
const HOECHSTENS = 20;

/** The application's connections live long: PostgreSQL plans a statement five times before it keeps a plan. */
const BIS_GEPLANT = 6;

const name = (sql: string) => createHash('sha1').update(sql).digest('hex');

async function oeffne(connectionString: string, offene: Client[]): Promise<Client> {
  const client = new Client({
    connectionString,
    options: `-c ratslauf.jetzt=${new Date(JETZT).toISOString()}`,
  });
  await client.connect();
  offene.push(client);
  return client;
}

/** In the order the page sent them, each prepared once per connection as the application does it. */
async function spiele(n: Nachspiel, offene: Client[]): Promise<Zeiten> {
  const paare = await Promise.all(
    Array.from({ length: Math.min(n.verbindungen, HOECHSTENS) }, async () => ({
      app: await oeffne(n.urls.app, offene),
      oeffentlich: await oeffne(n.urls.oeffentlich, offene),
      letzte: Promise.resolve(),
    })),
  );
  const latenzen: number[] = [];
  const eineSeite = async (paar: (typeof paare)[number]) => {
    for (const { rolle, sql, werte, vorbereitet } of n.anweisungen)
      await paar[rolle].query({ text: sql, values: [...werte], ...(vorbereitet && { name: name(sql) }) });
  };
  for (let i = 0; i < BIS_GEPLANT; i += 1) await Promise.all(paare.map(eineSeite));
  const beginn = performance.now();
  const ende = beginn + n.dauerMs;
  await Promise.all(
    Array.from({ length: n.verbindungen }, async (_, i) => {
      const paar = paare[i % paare.length];
      if (!paar) return;
      do {
        const ab = performance.now();
        // One page after the other on each connection.
        paar.letzte = paar.letzte.then(() => eineSeite(paar));
        await paar.letzte;
        latenzen.push(performance.now() - ab);
      } while (performance.now() < ende);
    }),
  );
  const dauer = performance.now() - beginn;
  return zeiten(Float64Array.from(latenzen), dauer);
}

process.on('message', (nachspiel: Nachspiel) => {
  const offene: Client[] = [];
  void spiele(nachspiel, offene)
    .catch((grund: unknown) => ({ gescheitert: String(grund) }))
    .then(async (antwort) => {
      await Promise.all(offene.map((client) => client.end()));
      process.send?.(antwort);
    });
});
process.on('disconnect', () => process.exit(0));
