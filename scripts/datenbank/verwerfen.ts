import { Abbruch } from '../betrieb/abbruch';
import { melde } from '../betrieb/ausgabe';
import { rollen } from './rollen';
import { mitVerbindung } from './verbindung';

/**
 * Drops everything the migrations made, so that they can run again. Only a demo city or an empty database. Answers with
 * the keys of its files, which nobody names any more.
 */
export async function verwirfDaten(url: string): Promise<string[]> {
  return mitVerbindung(url, async (client) => {
    await client.query(`SET ROLE ${rollen.eigentuemer}`);
    const echte = await client.query('SELECT FROM intern.kommune WHERE NOT demo');
    if (echte.rowCount !== 0) {
      throw new Abbruch(
        'In dieser Datenbank liegt eine echte Stadt; sie wird nicht durch die Demostadt ersetzt.',
      );
    }
    melde('Alte Demostadt verwerfen …');
    const dateien = await client.query<{ ablage: string }>('SELECT ablage FROM intern.datei');
    // Every schema of ours, also those later migrations add; `public` holds extensions only.
    const schemata = await client.query<{ name: string }>(
      "SELECT quote_ident(nspname) AS name FROM pg_namespace WHERE nspowner = $1::regrole AND nspname <> 'public'",
      [rollen.eigentuemer],
    );
    for (const { name } of schemata.rows) await client.query(`DROP SCHEMA ${name} CASCADE`);
    return dateien.rows.map(({ ablage }) => ablage);
  });
}
