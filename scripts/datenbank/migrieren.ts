import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { Abbruch } from '../betrieb/abbruch';
import { wurzel } from '../betrieb/pfade';
import { rollen } from './rollen';
import { mitVerbindung } from './verbindung';

export type Migration = { name: string; sql: string; pruefsumme: string };

// The number `prisma migrate` locks with, so that the two exclude each other.
const sperre = 72707369;

// Prisma's own bookkeeping, column by column: `prisma migrate` reads and continues the same history.
const buchfuehrung = `
  CREATE SCHEMA IF NOT EXISTS intern;
  CREATE TABLE IF NOT EXISTS intern._prisma_migrations (
    id varchar(36) PRIMARY KEY,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;

/** All migrations of a folder in the order of their names, with Prisma's checksum. */
export function leseMigrationen(ordner = join(wurzel, 'prisma/migrations')): Migration[] {
  return readdirSync(ordner)
    .filter((name) => existsSync(join(ordner, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(ordner, name, 'migration.sql'), 'utf8');
      return { name, sql, pruefsumme: createHash('sha256').update(sql).digest('hex') };
    });
}

async function angewandte(client: Client): Promise<Map<string, string>> {
  const zeilen = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM intern._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return new Map(zeilen.rows.map((zeile) => [zeile.migration_name, zeile.checksum]));
}

/** The migrations still to come. Refuses a history that does not fit: an applied one changed, or one unknown here. */
function offene(alle: Migration[], angewandt: Map<string, string>): Migration[] {
  for (const { name, pruefsumme } of alle) {
    if (angewandt.has(name) && angewandt.get(name) !== pruefsumme) {
      throw new Abbruch(
        `Die Migration ${name} wurde nach ihrer Anwendung geändert; bitte den alten Stand wiederherstellen und eine neue Migration schreiben.`,
      );
    }
  }
  const namen = new Set(alle.map(({ name }) => name));
  const fremd = [...angewandt.keys()].find((name) => !namen.has(name));
  if (fremd)
    throw new Abbruch(`Die Datenbank ist neuer als dieses Programm: Sie kennt die Migration ${fremd}.`);
  return alle.filter(({ name }) => !angewandt.has(name));
}

async function wendeAn(client: Client, { name, sql, pruefsumme }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO intern._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), pruefsumme, name],
    );
    await client.query('COMMIT');
  } catch (fehler) {
    await client.query('ROLLBACK');
    throw new Abbruch(`Die Migration ${name} ist gescheitert und wurde zurückgenommen: ${meldung(fehler)}`);
  }
}

function meldung(fehler: unknown): string {
  if (!(fehler instanceof Error)) return String(fehler);
  const zusatz = 'detail' in fehler && fehler.detail ? ` (${String(fehler.detail)})` : '';
  return fehler.message + zusatz;
}

/** Everything belongs to the owner role, also where a superuser's URL is at hand. */
async function werdeEigentuemer(client: Client): Promise<void> {
  try {
    await client.query(`SET ROLE ${rollen.eigentuemer}`);
  } catch {
    throw new Abbruch(
      'DATABASE_URL_EIGENTUEMER darf die Datenbank nicht verändern; bitte zuerst `npm run db:einrichten` ausführen.',
    );
  }
}

/**
 * Applies what is missing, each migration in a transaction of its own, and answers with the names applied.
 * `url` belongs to the owner role or to somebody who may become it. `gemeldet` hears each name before it is applied.
 */
export async function migriere(
  url: string,
  gemeldet: (name: string) => void = () => {},
  migrationen = leseMigrationen(),
): Promise<string[]> {
  return mitVerbindung(url, async (client) => {
    await werdeEigentuemer(client);
    await client.query('SELECT pg_advisory_lock($1)', [sperre]);
    await client.query(buchfuehrung);
    const offen = offene(migrationen, await angewandte(client));
    for (const migration of offen) {
      gemeldet(migration.name);
      // Again for each: a migration may have set it for itself.
      await client.query('SET search_path = intern');
      await wendeAn(client, migration);
    }
    return offen.map(({ name }) => name);
  });
}

/** Without the owner's URL: refuses, in one sentence, a database that is not at the state of this program. */
export async function pruefeStand(url: string, migrationen = leseMigrationen()): Promise<void> {
  await mitVerbindung(url, async (client) => {
    const da = await client.query<{ da: boolean }>(
      "SELECT to_regclass('intern._prisma_migrations') IS NOT NULL AS da",
    );
    const offen = da.rows[0]?.da ? offene(migrationen, await angewandte(client)) : migrationen;
    if (offen.length === 0) return;
    throw new Abbruch(
      `In der Datenbank fehlen ${offen.length} Migrationen; bitte einmal mit DATABASE_URL_EIGENTUEMER starten.`,
    );
  });
}
