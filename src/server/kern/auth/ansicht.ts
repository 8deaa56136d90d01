import 'server-only';
import { dbIntern, type Transaktion } from '../db';
import { echteZeit } from '../uhr';

/** What a session may see for a short while: the secret to be typed into an app, or new recovery codes. */
export type Ansicht = 'SCHLUESSEL' | 'NOTFALLCODES';

/** Long enough to print a page, and to find the telephone. */
const DAUER_MS = 15 * 60_000;

const kennzeichen = (sitzungId: string) => `ansicht:${sitzungId}`;

/** This session, and no other, may see this from now on. */
export async function oeffneAnsicht(tx: Transaktion, sitzungId: string, was: Ansicht): Promise<void> {
  const identifier = kennzeichen(sitzungId);
  await tx.nachweis.deleteMany({ where: { identifier } });
  const expiresAt = new Date(echteZeit().getTime() + DAUER_MS);
  await tx.nachweis.create({ data: { identifier, value: was, expiresAt }, select: { id: true } });
}

/** It has been seen. */
export async function schliesseAnsicht(tx: Transaktion, sitzungId: string): Promise<void> {
  await tx.nachweis.deleteMany({ where: { identifier: kennzeichen(sitzungId) } });
}

/** What this session may see just now. */
export async function offeneAnsicht(sitzungId: string): Promise<Ansicht | null> {
  const zeile = await dbIntern().nachweis.findFirst({
    where: { identifier: kennzeichen(sitzungId), expiresAt: { gt: echteZeit() } },
    select: { value: true },
  });
  return (zeile?.value as Ansicht | undefined) ?? null;
}
