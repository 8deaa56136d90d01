import 'server-only';
import { geraet } from '@/domain/anmeldung/geraet';
import type { Verfahren } from '@/domain/anmeldung/verfahren';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbIntern } from '@/server/kern/db';
import { echteZeit } from '@/server/kern/uhr';

/** An open session of the own account. Instants are real time. */
export type OffeneSitzung = {
  id: string;
  geraet: string;
  verfahren: Verfahren;
  begonnenAm: Date;
  /** To the minute. */
  zuletztAm: Date;
  /** The one this page is read in. */
  hier: boolean;
};

/** The open sessions of who is signed in, this one first, then the latest used. */
export async function offeneSitzungen(akteur: Akteur, hierId: string | null): Promise<OffeneSitzung[]> {
  if (!akteur.benutzerId) return [];
  const zeilen = await dbIntern().authSitzung.findMany({
    where: { userId: akteur.benutzerId, expiresAt: { gt: echteZeit() } },
    select: { id: true, userAgent: true, verfahren: true, createdAt: true, updatedAt: true },
    orderBy: { updatedAt: 'desc' },
  });
  return zeilen
    .map((z) => ({
      id: z.id,
      geraet: geraet(z.userAgent),
      verfahren: z.verfahren as Verfahren,
      begonnenAm: z.createdAt,
      zuletztAm: z.updatedAt,
      hier: z.id === hierId,
    }))
    .sort((a, b) => Number(b.hier) - Number(a.hier));
}

/** One attempt to sign in to the own account. */
export type Anmeldeversuch = { id: string; am: Date; verfahren: Verfahren | null; gelungen: boolean };

const LETZTE = 20;

/** The last attempts to sign in to the own account, latest first. */
export async function anmeldeverlauf(akteur: Akteur): Promise<Anmeldeversuch[]> {
  if (!akteur.benutzerId) return [];
  const zeilen = await dbIntern().protokoll.findMany({
    where: {
      gegenstandId: akteur.benutzerId,
      gegenstandArt: 'benutzer',
      aktion: { in: ['anmeldung.gelungen', 'anmeldung.gescheitert'] },
    },
    select: { id: true, am: true, aktion: true, nach: true },
    orderBy: { id: 'desc' },
    take: LETZTE,
  });
  return zeilen.map(({ id, am, aktion, nach }) => ({
    id: String(id),
    am,
    verfahren: (nach as { verfahren?: Verfahren } | null)?.verfahren ?? null,
    gelungen: aktion === 'anmeldung.gelungen',
  }));
}
