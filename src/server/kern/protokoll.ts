import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from './db';

/** What entries are about. They stay as they are written: a wrong word could not be mended. */
export type Gegenstandsart =
  | 'anlage'
  | 'benutzer'
  | 'datei'
  | 'gremium'
  | 'kommune'
  | 'mitzeichnung'
  | 'organisationseinheit'
  | 'person'
  | 'protokoll'
  | 'sitzung'
  | 'vorgang'
  | 'vorlage'
  | 'wahlperiode';

export type Eintrag = {
  aktion: string;
  gegenstandArt: Gegenstandsart;
  gegenstandId: string | null;
  von?: Prisma.InputJsonValue;
  nach?: Prisma.InputJsonValue;
  grund?: string;
};

/** What an entry is about, to be spread into it. */
export const betrifft = <Id extends string | null>(gegenstandArt: Gegenstandsart, gegenstandId: Id) => ({
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
