import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';

/** A row of a table by what finds it: `"id" = '…'`. */
export type Zeile = { tabelle: string; wo: string };

type Spalte = { name: string; typ: string };

// What they say is a key of ours, not a word of anybody: changed, the row would be another one.
const UNANTASTBAR = new Set(['datei.ablage', 'datei.sha256', 'auth_sitzung.token', 'anmeldung.password']);

async function spalten(client: Client, tabelle: string): Promise<Spalte[]> {
  const { rows } = await client.query<Spalte>(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS typ FROM pg_attribute a
     WHERE a.attrelid = ('intern.' || quote_ident($1))::regclass AND a.attnum > 0 AND NOT a.attisdropped
       AND a.attgenerated = '' AND format_type(a.atttypid, NULL) IN ('text', 'jsonb', 'text[]')`,
    [tabelle],
  );
  return rows.filter(({ name }) => !UNANTASTBAR.has(`${tabelle}.${name}`));
}

const AUSDRUCK: Record<string, string> = {
  text: '$1::text',
  jsonb: "jsonb_build_object('wort', $1::text)",
  'text[]': 'ARRAY[$1::text]',
};

/** True where the public view of this table gives the word back. */
async function zeigtSich(client: Client, { tabelle, wo }: Zeile, wort: string): Promise<boolean> {
  const { rows } = await client.query<{ sicht: string | null }>(`SELECT to_regclass($1)::text AS sicht`, [
    `oeffentlich.${tabelle}`,
  ]);
  if (!rows[0]?.sicht) return false;
  const { rowCount } = await client.query(
    `SELECT FROM oeffentlich.${tabelle} t WHERE ${wo} AND t::text LIKE '%' || $1 || '%'`,
    [wort],
  );
  return (rowCount ?? 0) > 0;
}

/**
 * Puts a word of its own into every text column of these rows and answers with the words. A column whose rule accepts no
 * such word (a code, a number) stays; so does one that the public may read, since nothing in it is secret.
 */
export async function fuelle(client: Client, zeilen: readonly Zeile[]): Promise<string[]> {
  const woerter: string[] = [];
  for (const zeile of zeilen) {
    for (const { name, typ } of await spalten(client, zeile.tabelle)) {
      const wort = `Kanarie${zeile.tabelle.replaceAll('_', '')}${name}${randomBytes(5).toString('hex')}`;
      await client.query('SAVEPOINT feld');
      const geschrieben = await client
        .query(`UPDATE intern.${zeile.tabelle} SET "${name}" = ${AUSDRUCK[typ]} WHERE ${zeile.wo}`, [wort])
        .then(({ rowCount }) => rowCount === 1)
        .catch(() => false);
      if (geschrieben && !(await zeigtSich(client, zeile, wort))) woerter.push(wort);
      else await client.query('ROLLBACK TO SAVEPOINT feld');
    }
  }
  return woerter;
}
