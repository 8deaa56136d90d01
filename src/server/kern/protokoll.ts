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

/** Audit inside the caller's transaction: who, when, what, from → to. Never contents of papers (P5). */
export async function protokolliere(
  tx: Transaktion,
  akteur: Akteur,
  eintrag: Eintrag,
  jetzt: Date,
): Promise<void> {
  await tx.protokoll.create({
    data: { ...eintrag, akteur: akteur.name, akteurId: akteur.benutzerId, am: jetzt },
    select: { id: true },
  });
}
