import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbIntern } from '@/server/kern/db';

/** A filter of the board kept under a name; `abfrage` as it was saved, to be read like an address. */
export type Ansicht = { id: string; name: string; abfrage: string; version: number };

/** The views of who is signed in, in their own order; nobody else's, and none before the sign-in is strong enough. */
export async function eigeneAnsichten({ benutzerId, rechte }: Akteur): Promise<Ansicht[]> {
  if (!benutzerId || rechte.zuSchwach) return [];
  return dbIntern().gespeicherteAnsicht.findMany({
    where: { benutzerId },
    select: { id: true, name: true, abfrage: true, version: true },
    orderBy: { ordnung: 'asc' },
  });
}
