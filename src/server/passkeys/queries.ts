import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbIntern } from '@/server/kern/db';

export type PasskeyZeile = {
  id: string;
  name: string;
  /** Real time. */
  angelegtAm: Date | null;
};

/** The passkeys of who is signed in, oldest first. */
export async function eigenePasskeys(akteur: Akteur): Promise<PasskeyZeile[]> {
  if (!akteur.benutzerId) return [];
  const zeilen = await dbIntern().passkey.findMany({
    where: { userId: akteur.benutzerId },
    select: { id: true, name: true, createdAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return zeilen.map(({ id, name, createdAt }) => ({ id, name: name ?? 'Passkey', angelegtAm: createdAt }));
}
