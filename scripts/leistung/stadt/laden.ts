import { type Client, escapeIdentifier } from 'pg';
import type { Zeile, Zeilen } from './tabelle';

/** Rows go in as one JSON text per statement; larger ones would only cost memory. */
const JE_ANWEISUNG = 2000;

/** Fills tables of schema `intern`; columns and tables this state of the product does not have are left out. */
export class Lader {
  readonly #client: Client;
  readonly #spalten = new Map<string, string[]>();
  readonly #wartend = new Map<string, Zeile[]>();
  readonly anzahl = new Map<string, number>();

  constructor(client: Client) {
    this.#client = client;
  }

  async nimm(zeilen: Zeilen): Promise<void> {
    for (const [tabelle, neue] of Object.entries(zeilen)) {
      const warten = this.#wartend.get(tabelle) ?? [];
      this.#wartend.set(tabelle, warten);
      for (const zeile of neue) warten.push(zeile);
      if (warten.length >= JE_ANWEISUNG) await this.#schreibe(tabelle, warten.splice(0));
    }
  }

  async fertig(): Promise<void> {
    for (const [tabelle, zeilen] of this.#wartend) await this.#schreibe(tabelle, zeilen.splice(0));
  }

  async #schreibe(tabelle: string, zeilen: readonly Zeile[]): Promise<void> {
    const [erste] = zeilen;
    if (!erste) return;
    const vorhanden = await this.#spaltenVon(tabelle);
    if (vorhanden.length === 0) return;
    const namen = vorhanden.filter((name) => name in erste).map((name) => escapeIdentifier(name));
    for (let i = 0; i < zeilen.length; i += JE_ANWEISUNG) {
      await this.#client.query(
        `INSERT INTO intern.${escapeIdentifier(tabelle)} (${namen})
         SELECT ${namen} FROM json_populate_recordset(NULL::intern.${escapeIdentifier(tabelle)}, $1)`,
        [JSON.stringify(zeilen.slice(i, i + JE_ANWEISUNG))],
      );
    }
    this.anzahl.set(tabelle, (this.anzahl.get(tabelle) ?? 0) + zeilen.length);
  }

  async #spaltenVon(tabelle: string): Promise<string[]> {
    const bekannt = this.#spalten.get(tabelle);
    if (bekannt) return bekannt;
    const { rows } = await this.#client.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'intern' AND table_name = $1 AND is_generated = 'NEVER'`,
      [tabelle],
    );
    const namen = rows.map(({ name }) => name);
    this.#spalten.set(tabelle, namen);
    return namen;
  }
}

/**
 * Does something while tables have only the indexes that hold rules, and makes the others afterwards: filling an index
 * at once is much cheaper than row by row.
 */
export async function ohneIndizes<T>(client: Client, tat: () => Promise<T>, tabelle = '%'): Promise<T> {
  const { rows } = await client.query<{ name: string; anlage: string }>(
    `SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS anlage
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE c.relnamespace = 'intern'::regnamespace AND NOT i.indisunique
       AND i.indrelid IN (SELECT oid FROM pg_class WHERE relname LIKE $1)
       AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)`,
    [tabelle],
  );
  for (const { name } of rows) await client.query(`DROP INDEX intern.${escapeIdentifier(name)}`);
  const ergebnis = await tat();
  for (const { anlage } of rows) await client.query(anlage);
  return ergebnis;
}
