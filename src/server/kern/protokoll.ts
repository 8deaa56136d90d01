import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from './db';

export type Eintrag = {
  aktion: string;
  gegenstandArt: string;
  gegenstandId: string | null;
  von?: Prisma.InputJsonValue;
  nach?: Prisma.InputJsonValue;
  grund?: string;
};

/** What an entry is about, to be spread into it. */
export const betrifft = <Id extends string | null>(gegenstandArt: string, gegenstandId: Id) => ({
  gegenstandArt,
  gegenstandId,
});

/**
 * Audit inside the caller's transaction: who, when, what, from → to. Never contents of papers (P5). Several entries are one
 * statement, chained in the order given.
 */
export async function protokolliere(
  tx: Transaktion,
  akteur: Akteur,
  eintrag: Eintrag | readonly Eintrag[],
  jetzt: Date,
): Promise<void> {
  const wer = { akteur: akteur.name, akteurId: akteur.benutzerId, am: jetzt };
  const eintraege = 'aktion' in eintrag ? [eintrag] : eintrag;
  if (eintraege.length === 0) return;
  await tx.protokoll.createMany({ data: eintraege.map((e) => ({ ...e, ...wer })) });
}
