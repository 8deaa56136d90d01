import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool, type PoolClient } from 'pg';
import type { Akteur } from '@/domain/zugriff/akteur';
import { type Prisma, PrismaClient } from '@/generated/prisma/client';
import { env } from './env';
import type { Sicht } from './sicht';
import { siehtAlles } from './sichtbarkeit';
import { verbindung } from './verbindung';

export type Db = PrismaClient;
/** The client within a transaction. What only reads takes `dbIntern()` in its place, too. */
export type Transaktion = Prisma.TransactionClient;

/** One client and the connections it shares with statements written by hand. */
type Verbindung = { client: PrismaClient; pool: Pool };

/** Clients of one class: the public is another login role that sees only the views of its schema. */
const clients = globalThis as {
  ratslaufIntern?: Verbindung;
  ratslaufOeffentlich?: Verbindung;
};

/** Within a preview: the connection from which the public's rows are read. */
const vorschau = new AsyncLocalStorage<PoolClient>();
/** True where `frage` reads for a preview. */
export const liestVorschau = (): boolean => vorschau.getStore() !== undefined;

/** Each connection keeps what it has planned under a name for ever, so there are only so many. */
const BENANNT_HOECHSTENS = 500;
const namen = new Map<string, string>();

/** Name of a statement, under which PostgreSQL plans it once per connection; empty = planned anew each time. */
function nameVon(text: string): string {
  const bekannt = namen.get(text);
  if (bekannt !== undefined) return bekannt;
  if (namen.size >= BENANNT_HOECHSTENS) return '';
  const name = createHash('sha1').update(text).digest('hex');
  namen.set(text, name);
  return name;
}

/** So long one waits for a free connection, be it for a transaction or for a question. */
const WARTEN_MS = 15_000;
/** A connection nobody uses stays so long, with all it has planned: planning costs more than most statements. */
const BLEIBEN_MS = 600_000;

function verbinde(url: string, schema: 'intern' | 'oeffentlich'): Verbindung {
  const pool = new Pool({
    ...verbindung(url),
    connectionTimeoutMillis: WARTEN_MS,
    idleTimeoutMillis: BLEIBEN_MS,
    max: 10,
  });
  // A connection that breaks while nobody uses it is replaced by the next question.
  pool.on('error', () => {});
  const adapter = new PrismaPg(pool, {
    schema,
    // Named, so that PostgreSQL plans each statement once per connection: the public views cost more to plan than to run.
    statementNameGenerator: ({ sql }) => nameVon(sql),
  });
  return { client: new PrismaClient({ adapter }), pool };
}

function intern(): Verbindung {
  clients.ratslaufIntern ??= verbinde(env().DATABASE_URL, 'intern');
  return clients.ratslaufIntern;
}

function oeffentlich(): Verbindung {
  clients.ratslaufOeffentlich ??= verbinde(env().DATABASE_URL_OEFFENTLICH, 'oeffentlich');
  return clients.ratslaufOeffentlich;
}

/** All tables, for commands and for readers with rights of their own. */
export const dbIntern = (): PrismaClient => intern().client;

/**
 * The client this Akteur reads with: the tables for who sees everything, the public views for all others. Whoever sees
 * single rows beyond them asks `dbIntern()` with a filter of `sichtbarkeit`.
 */
export function dbFuer(akteur: Akteur): PrismaClient {
  if (siehtAlles(akteur)) return dbIntern();
  if (liestVorschau()) throw new Error('In einer Vorschau liest nur `frage`.');
  return oeffentlich().client;
}

/**
 * The client for lists that mix public rows with those somebody sees whole: the public views for the public, the tables
 * for who is signed in. Always with a condition of `sichtbarkeit` or `sichtbarkeitSql`.
 */
export function tabellenFuer(akteur: Akteur): PrismaClient {
  return akteur.art === 'oeffentlich' ? dbFuer(akteur) : dbIntern();
}

/** A connection of the application's own role, for previews only (kern/vorschau). */
export const leitungFuerVorschau = (): Promise<PoolClient> => intern().pool.connect();

/** What `lies` asks the public's views for, it reads through this connection. */
export const alsOeffentlichkeit = <T>(leitung: PoolClient, lies: () => Promise<T>): Promise<T> =>
  vorschau.run(leitung, lies);

/** A statement written by hand: `Prisma.sql`, or text that never changes with its values. Tables go by name, without schema. */
export type Anweisung = Pick<Prisma.Sql, 'text' | 'values'>;

/**
 * The rows of a statement, where Prisma would cost more than the answer: INTERN from the tables, after the caller
 * has asked who may see them; OEFFENTLICH from the public's views. JSON comes read; days and instants come as text in it.
 * Not `benannt`: the text is another one for each choice of its reader, so no plan of it is worth keeping.
 */
export async function frage<T extends object>(
  sicht: Sicht,
  { text, values }: Anweisung,
  { benannt = true } = {},
): Promise<T[]> {
  const angenommen = sicht === 'OEFFENTLICH' && vorschau.getStore();
  if (angenommen) return (await angenommen.query<T>(text, [...values])).rows;
  const { pool } = sicht === 'INTERN' ? intern() : oeffentlich();
  return (await pool.query<T>({ name: benannt ? nameVon(text) : '', text, values: [...values] })).rows;
}

/** How often a write that met another one in a circle is tried again. */
const VERSUCHE = 3;

/**
 * One transaction per write. Two that wait for each other in a circle: the database ends one of them, and it is
 * tried again from the start, so `tat` keeps nothing outside of the transaction.
 */
export async function schreibe<T>(tat: (tx: Transaktion) => Promise<T>): Promise<T> {
  for (let versuch = 1; ; versuch++) {
    try {
      return await dbIntern().$transaction(tat, { maxWait: WARTEN_MS, timeout: 30_000 });
    } catch (fehler) {
      if (versuch === VERSUCHE || !istVerklemmt(fehler)) throw fehler;
    }
  }
}

/** Deadlock or serialization failure, as a query, a raw statement or the commit reports it. */
function istVerklemmt(fehler: unknown): boolean {
  const { code, message } = fehler as { code?: unknown; message?: unknown };
  return code === 'P2034' || /TransactionWriteConflict|deadlock detected|40P01|40001/.test(String(message));
}

/** As the pool says it. */
const KEINE_FREI = /timeout exceeded when trying to connect/;

/** True for what is over a moment later: no connection free, a transaction that took too long or lost against another. */
export function istVoruebergehend(fehler: unknown): boolean {
  const { code, message } = fehler as { code?: unknown; message?: unknown };
  return code === 'P2024' || code === 'P2028' || istVerklemmt(fehler) || KEINE_FREI.test(String(message));
}

/** For scripts and tests that must end. */
export async function trenne(): Promise<void> {
  const { ratslaufIntern, ratslaufOeffentlich } = clients;
  delete clients.ratslaufIntern;
  delete clients.ratslaufOeffentlich;
  await Promise.all(
    [ratslaufIntern, ratslaufOeffentlich].map(async (verbindung) => {
      await verbindung?.client.$disconnect();
      await verbindung?.pool.end();
    }),
  );
}
