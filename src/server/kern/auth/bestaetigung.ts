import 'server-only';
import { ANMELDEN } from '@/domain/anmeldung/ratenlimit';
import { istStark } from '@/domain/anmeldung/verfahren';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbIntern } from '../db';
import { stimmt } from './kennwort';
import { vergiss, zaehle, zaehler } from './ratenlimit';
import { type Sitzung, sitzungZu } from './sitzung';

/** The session these headers bring, where it is this Akteur's own. Refused: NICHT_ANGEMELDET. */
export async function eigeneSitzung(akteur: Akteur, kopf: Headers): Promise<Result<Sitzung, Ablehnung>> {
  const sitzung = akteur.benutzerId && (await sitzungZu(kopf));
  return sitzung && sitzung.benutzerId === akteur.benutzerId
    ? ok(sitzung)
    : abgelehnt({ code: 'NICHT_ANGEMELDET' });
}

/** Asks for the password once more. Refused: KENNWORT_FALSCH at the field, ZU_VIELE_VERSUCHE. */
export async function pruefeKennwort(
  userId: string,
  kennwort: string,
  feld: string,
): Promise<Result<void, Ablehnung>> {
  const versuche = [zaehler('kennwort', ANMELDEN.kontoUndAdresse, userId)];
  if (!(await zaehle(versuche))) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  const konto = await dbIntern().anmeldung.findFirst({
    where: { userId, providerId: 'credential' },
    select: { password: true },
  });
  if (!konto?.password || !(await stimmt(konto.password, kennwort)))
    return abgelehnt({ code: 'KENNWORT_FALSCH', feld });
  await vergiss(versuche);
  return ok(undefined);
}

/**
 * Before factors of an account change: its password once more, and where it has a factor already, a session that was
 * opened with one. Else who only knows the password could add a factor of their own. Refused: NICHT_ANGEMELDET,
 * FAKTOR_BESTAETIGEN, KENNWORT_FALSCH at `kennwort`, ZU_VIELE_VERSUCHE.
 */
export async function bestaetigeFuerFaktor(
  akteur: Akteur,
  kennwort: string,
  kopf: Headers,
): Promise<Result<Sitzung, Ablehnung>> {
  const sitzung = await eigeneSitzung(akteur, kopf);
  if (!sitzung.ok) return sitzung;
  const { benutzerId, verfahren } = sitzung.wert;
  if (!istStark(verfahren) && (await hatFaktor(benutzerId))) return abgelehnt({ code: 'FAKTOR_BESTAETIGEN' });
  const geprueft = await pruefeKennwort(benutzerId, kennwort, 'kennwort');
  return geprueft.ok ? sitzung : geprueft;
}

/** True where this account can be entered with more than a password. */
export async function hatFaktor(benutzerId: string): Promise<boolean> {
  const anzahl = await dbIntern().benutzer.count({
    where: { id: benutzerId, OR: [{ twoFactorEnabled: true }, { passkeys: { some: {} } }] },
  });
  return anzahl > 0;
}
