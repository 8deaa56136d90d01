import PgBoss from 'pg-boss';
import { AUFTRAGSNAMEN } from '@/server/kern/jobs/auftraege';
import { SCHEMA } from '@/server/kern/jobs/queue';
import { Abbruch } from '../betrieb/abbruch';
import { rollen } from './rollen';
import { mitVerbindung } from './verbindung';

/** Tried up to eight times over about two hours; given up on, it stays to be seen. A job whose worker died is free again after a minute. */
const WIEDERHOLEN = { retryLimit: 8, retryDelay: 30, retryBackoff: true, expireInSeconds: 60 } as const;

const RECHTE = `
  GRANT USAGE ON SCHEMA ${SCHEMA} TO ${rollen.app};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${rollen.app}`;

/**
 * Makes schema `jobs` and its queues, or brings them to the state of this program. All of it is DDL, so it belongs to
 * the migrations; the application only reads and writes rows. Repeatable.
 */
export async function richteAuftraegeEin(url: string): Promise<void> {
  await mitVerbindung(url, async (client) => {
    await client.query(`SET ROLE ${rollen.eigentuemer}`);
    // Two that grant at the same moment would disturb each other.
    await client.query("SELECT pg_advisory_lock(hashtext('ratslauf jobs'))");
    // One connection with the owner's role, also where the URL is a superuser's.
    const db = { executeSql: (text: string, werte?: unknown[]) => client.query(text, werte) };
    const boss = new PgBoss({ db, schema: SCHEMA, supervise: false, schedule: false });
    await boss.start();
    for (const name of AUFTRAGSNAMEN) {
      await boss.createQueue(name, { name, ...WIEDERHOLEN });
      await boss.updateQueue(name, { name, ...WIEDERHOLEN });
    }
    await client.query(RECHTE);
    await boss.stop({ graceful: false });
  });
}

/** Without the owner's URL: refuses, in one sentence, a database in which queues of this program are missing. */
export async function pruefeAuftraege(url: string): Promise<void> {
  await mitVerbindung(url, async (client) => {
    const da = await client.query<{ da: boolean }>(`SELECT to_regnamespace('${SCHEMA}') IS NOT NULL AS da`);
    const { rows } = da.rows[0]?.da
      ? await client.query<{ name: string }>(`SELECT name FROM ${SCHEMA}.queue`)
      : { rows: [] };
    if (AUFTRAGSNAMEN.every((name) => rows.some((zeile) => zeile.name === name))) return;
    throw new Abbruch(
      'In der Datenbank fehlen Warteschlangen; bitte einmal mit DATABASE_URL_EIGENTUEMER starten.',
    );
  });
}
