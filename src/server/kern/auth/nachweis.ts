import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { dbIntern, type Transaktion } from '../db';
import { echteZeit } from '../uhr';

const STUNDE_MS = 3_600_000;
/** How long a one-time link to choose a password is good: asked for by mail, or handed over with a new account. */
export const LINKDAUER = { VERGESSEN: STUNDE_MS, EINLADUNG: 7 * 24 * STUNDE_MS } as const;

/** Only the hash is kept: who reads the table cannot use it. */
const kennzeichen = (token: string) => `kennwort:${createHash('sha256').update(token).digest('base64url')}`;

/** Links handed out for this account are worth nothing from now on; those too old for anything go with them. */
export async function widerrufeNachweise(tx: Transaktion, benutzerId: string): Promise<void> {
  const eigene = { value: benutzerId, identifier: { startsWith: 'kennwort:' } };
  await tx.nachweis.deleteMany({ where: { OR: [eigene, { expiresAt: { lt: echteZeit() } }] } });
}

/** The token of a new one-time link for this account. Links handed out earlier are worth nothing from now on. */
export async function stelleNachweisAus(
  tx: Transaktion,
  benutzerId: string,
  dauerMs: number,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(echteZeit().getTime() + dauerMs);
  await widerrufeNachweise(tx, benutzerId);
  await tx.nachweis.create({
    data: { identifier: kennzeichen(token), value: benutzerId, expiresAt },
    select: { id: true },
  });
  return token;
}

/** True while this link can be used. */
export async function giltNachweis(token: string): Promise<boolean> {
  const identifier = kennzeichen(token);
  const anzahl = await dbIntern().nachweis.count({ where: { identifier, expiresAt: { gt: echteZeit() } } });
  return anzahl > 0;
}

/** Uses a link up: the account it belongs to, or null where it is unknown, used or too old. */
export async function loeseNachweisEin(tx: Transaktion, token: string): Promise<string | null> {
  const where = { identifier: kennzeichen(token), expiresAt: { gt: echteZeit() } };
  const nachweis = await tx.nachweis.findFirst({ where, select: { value: true } });
  // Of two at the same moment only one finds something to delete.
  const { count } = await tx.nachweis.deleteMany({ where });
  return count === 1 ? (nachweis?.value ?? null) : null;
}
