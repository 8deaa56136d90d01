import 'server-only';
import PgBoss from 'pg-boss';
import type { Transaktion } from '../db';
import { AUFTRAEGE, type Auftrag, type Auftragsdaten } from './auftraege';

/** Where pg-boss keeps its tables; made with the owner's URL when migrating, never by the application. */
export const SCHEMA = 'jobs';

let einreiher: PgBoss | undefined;

/** Never started: it has no connection of its own, it only words the statement. */
const boss = (): PgBoss => {
  einreiher ??= new PgBoss({ schema: SCHEMA, supervise: false, schedule: false, migrate: false });
  return einreiher;
};

/** pg-boss writes through the caller's transaction. */
const fuer = (tx: Transaktion): PgBoss.Db => ({
  executeSql: async (text, werte) => ({
    rows: await tx.$queryRawUnsafe<unknown[]>(text, ...werte.map((wert) => wert ?? null)),
  }),
});

/**
 * Puts a job into the caller's transaction: it exists when that commits and never otherwise. Done by the worker, at
 * least once, not before `ab` (real time).
 */
export async function reiheEin<A extends Auftrag>(
  tx: Transaktion,
  name: A,
  daten: Auftragsdaten<A>,
  { ab }: { ab?: Date } = {},
): Promise<void> {
  const geprueft = AUFTRAEGE[name].parse(daten);
  const id = await boss().send(name, geprueft, { db: fuer(tx), ...(ab && { startAfter: ab }) });
  if (!id) throw new Error(`Für den Auftrag ${name} gibt es keine Warteschlange.`);
}
