import 'server-only';
import { createHash } from 'node:crypto';
import type { Grenze } from '@/domain/anmeldung/ratenlimit';
import { dbIntern } from '../db';
import { echteZeit } from '../uhr';

export type Zaehler = { schluessel: string; grenze: Grenze };

/** Which counter: what is counted, and for whom. Kept as a hash, since it names people and addresses. */
export const zaehler = (was: string, grenze: Grenze, ...wer: string[]): Zaehler => ({
  schluessel: `${was} ${createHash('sha256').update(wer.join('\0')).digest('base64url')}`,
  grenze,
});

/**
 * Counts one attempt in each counter; false where one of them is full. One statement per counter, so that attempts at
 * the same moment are all counted.
 */
export async function zaehle(alle: readonly Zaehler[]): Promise<boolean> {
  const jetzt = BigInt(echteZeit().getTime());
  let frei = true;
  for (const { schluessel, grenze } of alle) {
    const anfang = jetzt - BigInt(grenze.fensterMs);
    const zeilen = await dbIntern().$queryRaw<{ count: number }[]>`
      INSERT INTO ratenlimit AS r (id, key, count, "lastRequest")
      VALUES (gen_random_uuid(), ${schluessel}, 1, ${jetzt})
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN r."lastRequest" <= ${anfang} THEN 1 ELSE least(r.count + 1, 1000000) END,
        "lastRequest" = CASE WHEN r."lastRequest" <= ${anfang} THEN ${jetzt} ELSE r."lastRequest" END
      RETURNING count`;
    if ((zeilen[0]?.count ?? 0) > grenze.anzahl) frei = false;
  }
  return frei;
}

/** The attempt was a good one and is not counted here after all. */
export async function nimmZurueck({ schluessel }: Zaehler): Promise<void> {
  await dbIntern().ratenlimit.updateMany({
    where: { key: schluessel, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** The attempt was a good one: these counters begin anew. Counters nobody needs any more go with them. */
export async function vergiss(alle: readonly Zaehler[]): Promise<void> {
  const laengstVorbei = BigInt(echteZeit().getTime() - 24 * 3_600_000);
  await dbIntern().ratenlimit.deleteMany({
    where: { OR: [{ key: { in: alle.map((z) => z.schluessel) } }, { lastRequest: { lt: laengstVorbei } }] },
  });
}
