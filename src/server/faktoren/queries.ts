import 'server-only';
import type { Verfahren } from '@/domain/anmeldung/verfahren';
import type { Akteur } from '@/domain/zugriff/akteur';
import { offeneAnsicht } from '@/server/kern/auth/ansicht';
import { notfallcodes, type Schluessel, unbestaetigterSchluessel } from '@/server/kern/auth/faktor';
import { dbIntern } from '@/server/kern/db';

export type { Schluessel } from '@/server/kern/auth/faktor';

/** What protects the own account beside the password, and what this session may see of it just now. */
export type Faktorstand = {
  /** A code of an app is asked for. */
  eingerichtet: boolean;
  passkeys: number;
  /** Recovery codes not used yet. */
  uebrig: number;
  /** While it is set up: the secret for the app. */
  schluessel: Schluessel | null;
  /** Right after they were made. */
  notfallcodes: string[] | null;
};

type Hier = { id: string; benutzerId: string; verfahren: Verfahren };

/** Of who is signed in with this session; null for everybody else. */
export async function faktorstand(akteur: Akteur, sitzung: Hier | null): Promise<Faktorstand | null> {
  if (!sitzung || sitzung.benutzerId !== akteur.benutzerId) return null;
  const { benutzerId } = sitzung;
  const [konto, ansicht] = await Promise.all([
    dbIntern().benutzer.findUnique({
      where: { id: benutzerId },
      select: { twoFactorEnabled: true, _count: { select: { passkeys: true } } },
    }),
    offeneAnsicht(sitzung.id),
  ]);
  const eingerichtet = konto?.twoFactorEnabled ?? false;
  const codes = eingerichtet ? await notfallcodes(benutzerId) : [];
  return {
    eingerichtet,
    passkeys: konto?._count.passkeys ?? 0,
    uebrig: codes.length,
    schluessel: ansicht === 'SCHLUESSEL' && !eingerichtet ? await unbestaetigterSchluessel(benutzerId) : null,
    notfallcodes: ansicht === 'NOTFALLCODES' && eingerichtet ? codes : null,
  };
}
