import type { Client } from 'pg';
import { dbIntern, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { ohneIndizes } from './laden';
import { HEUTE } from './tage';

/** Papers of one transaction, and how many of those go on at once. */
const JE_TRANSAKTION = 1000;
const ZUGLEICH = 2;

/** The positions of all papers from the day of the bench on, by the product's own way. Answers how many papers. */
export async function schreibeAlleStandorte(): Promise<number> {
  const alle = (await dbIntern().vorlage.findMany({ select: { id: true } })).map(({ id }) => id);
  const stapel: string[][] = [];
  for (let i = 0; i < alle.length; i += JE_TRANSAKTION) stapel.push(alle.slice(i, i + JE_TRANSAKTION));
  const arbeite = async () => {
    for (let ids = stapel.pop(); ids; ids = stapel.pop()) {
      const teil = ids;
      await schreibe((tx) => schreibeStandorte(tx, teil, HEUTE));
    }
  };
  await Promise.all(Array.from({ length: ZUGLEICH }, arbeite));
  return alle.length;
}

/** The words papers are found by, by the database's own function; a state of the product without it has no such words. */
export async function erneuereSuche(client: Client): Promise<void> {
  await client.query('SET search_path = intern, public');
  const { rows } = await client.query<{ da: boolean }>(
    "SELECT to_regprocedure('suche_erneuern(uuid[])') IS NOT NULL AS da",
  );
  if (!rows[0]?.da) return;
  // Loaded without triggers, the texts of attachments have no words yet.
  await client.query('SET session_replication_role = replica');
  await client.query('UPDATE datei_text SET worte = suchvektor(suchwoerter(text)) WHERE text IS NOT NULL');
  await client.query('RESET session_replication_role');
  const { rows: alle } = await client.query<{ ids: string[] }>(
    'SELECT array_agg(id) AS ids FROM (SELECT id, row_number() OVER (ORDER BY id) / $1 AS nr FROM vorlage) v GROUP BY nr',
    [JE_TRANSAKTION],
  );
  const fuelle = async () => {
    for (const { ids } of alle) await client.query('SELECT suche_erneuern($1)', [ids]);
  };
  await ohneIndizes(client, fuelle, 'suche');
}

/** What the planner knows of the tables, and pages that need no second look. */
export async function raeumeAuf(client: Client): Promise<void> {
  await client.query('VACUUM (FREEZE, ANALYZE)');
  await client.query('CHECKPOINT');
}
