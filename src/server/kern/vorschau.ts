import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { alsOeffentlichkeit, dbVorschau, type Transaktion } from './db';

/** Ends the transaction, whatever was read: nothing that a preview assumes is ever stored. */
class Genug<T> extends Error {
  constructor(readonly gelesen: T) {
    super('Vorschau zu Ende');
  }
}

/**
 * Reads as the public reads (`dbFuer(OEFFENTLICH)` within `lies`), from the same views, at another instant and as if
 * `annahmen` had happened; then all of it is rolled back. `annahmen` writes to tables by their full name (intern.…).
 */
export async function inVorschau<T>(
  zeitpunkt: Date,
  annahmen: (tx: Transaktion) => Promise<void>,
  lies: () => Promise<T>,
): Promise<T> {
  try {
    return await dbVorschau().$transaction(
      async (tx): Promise<T> => {
        await tx.$executeRaw`SELECT set_config('ratslauf.vorschau', ${zeitpunkt.toISOString()}, true)`;
        await annahmen(tx);
        // From here on not even a table named without its schema is within reach.
        await tx.$executeRaw`SELECT set_config('search_path', 'oeffentlich, public', true)`;
        throw new Genug(await alsOeffentlichkeit(tx, lies));
      },
      { maxWait: 10_000, timeout: 20_000, isolationLevel: Prisma.TransactionIsolationLevel.ReadCommitted },
    );
  } catch (ende) {
    if (ende instanceof Genug) return ende.gelesen as T;
    throw ende;
  }
}
