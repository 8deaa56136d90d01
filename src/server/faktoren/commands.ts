import 'server-only';
import type { FaktorEingabe, MitKennwortEingabe } from '@/domain/anmeldung/eingabe';
import { CODE, CODE_EINMAL } from '@/domain/anmeldung/ratenlimit';
import { istStark } from '@/domain/anmeldung/verfahren';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { oeffneAnsicht, offeneAnsicht, schliesseAnsicht } from '@/server/kern/auth/ansicht';
import { bestaetigeFuerFaktor, eigeneSitzung, hatFaktor } from '@/server/kern/auth/bestaetigung';
import { erneuereSitzung } from '@/server/kern/auth/eintritt';
import { bestaetigeSchluessel, erneuereNotfallcodes, neuerSchluessel } from '@/server/kern/auth/faktor';
import { alsKopf } from '@/server/kern/auth/keks';
import { vergiss, zaehle, zaehler } from '@/server/kern/auth/ratenlimit';
import { sitzungZu } from '@/server/kern/auth/sitzung';
import { dbIntern, schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

type Kekse = { kekse: Headers };

/**
 * Makes a secret for an app, which this session may see for a quarter of an hour. Nothing is asked for before
 * `bestaetigeFaktor`. Refused: as `bestaetigeFuerFaktor`, FAKTOR_BESTEHT.
 */
export async function beginneFaktor(
  akteur: Akteur,
  { kennwort }: Pick<MitKennwortEingabe, 'kennwort'>,
  _: Date,
  kopf: Headers,
): Promise<Result<void, Ablehnung>> {
  const hier = await bestaetigeFuerFaktor(akteur, kennwort, kopf);
  if (!hier.ok) return hier;
  const antwort = await neuerSchluessel(kennwort, kopf);
  if (typeof antwort === 'string') return abgelehnt({ code: antwort });
  await schreibe((tx) => oeffneAnsicht(tx, hier.wert.id, 'SCHLUESSEL'));
  return ok(undefined);
}

/**
 * The app shows the right code: from now on signing in asks for one. This browser gets a new session, opened with the
 * code, which may see the recovery codes; all others end. Refused: NICHT_ANGEMELDET, NICHT_GEFUNDEN without a secret made in
 * this session, FAKTOR_BESTEHT, FAKTOR_BESTAETIGEN, CODE_FALSCH at the field, ZU_VIELE_VERSUCHE.
 */
export async function bestaetigeFaktor(
  akteur: Akteur,
  { code }: Pick<FaktorEingabe, 'code'>,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<Kekse, Ablehnung>> {
  const hier = await eigeneSitzung(akteur, kopf);
  if (!hier.ok) return hier;
  const { id, benutzerId, verfahren } = hier.wert;
  const [ansicht, faktor] = await Promise.all([
    offeneAnsicht(id),
    dbIntern().zweiterFaktor.findUnique({ where: { userId: benutzerId }, select: { verified: true } }),
  ]);
  if (faktor?.verified) return abgelehnt({ code: 'FAKTOR_BESTEHT' });
  if (!faktor || ansicht !== 'SCHLUESSEL') return abgelehnt({ code: 'NICHT_GEFUNDEN' });
  // A passkey made meanwhile elsewhere: only a session as strong as that adds anything.
  if (!istStark(verfahren) && (await hatFaktor(benutzerId))) return abgelehnt({ code: 'FAKTOR_BESTAETIGEN' });
  const versuche = [zaehler('code', CODE, benutzerId)];
  if (!(await zaehle(versuche))) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  const antwort = await bestaetigeSchluessel(code.text, kopf);
  if (typeof antwort === 'string') return abgelehnt({ code: antwort, feld: 'code' });
  await vergiss(versuche);
  // Whoever saw it being typed does not sign in with it.
  await zaehle([zaehler('code-einmal', CODE_EINMAL, benutzerId, code.text)]);
  const neu = await sitzungZu(alsKopf(antwort.kekse));
  await schreibe(async (tx) => {
    await tx.authSitzung.deleteMany({ where: { userId: benutzerId, id: { not: neu?.id } } });
    await schliesseAnsicht(tx, id);
    if (neu) await oeffneAnsicht(tx, neu.id, 'NOTFALLCODES');
    await protokolliere(
      tx,
      akteur,
      { aktion: 'faktor.eingerichtet', ...betrifft('benutzer', benutzerId) },
      jetzt,
    );
  });
  return ok(antwort);
}

/**
 * No code is asked for any more, and the recovery codes are worth nothing. All sessions end; this browser gets a new one,
 * which is as strong as before only where it was not opened with a code. Refused: as `bestaetigeFuerFaktor`.
 */
export async function entferneFaktor(
  akteur: Akteur,
  { kennwort }: Pick<MitKennwortEingabe, 'kennwort'>,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<Kekse, Ablehnung>> {
  const hier = await bestaetigeFuerFaktor(akteur, kennwort, kopf);
  if (!hier.ok) return hier;
  const { benutzerId, verfahren } = hier.wert;
  await schreibe(async (tx) => {
    await loescheFaktor(tx, benutzerId);
    await protokolliere(
      tx,
      akteur,
      { aktion: 'faktor.entfernt', ...betrifft('benutzer', benutzerId) },
      jetzt,
    );
  });
  const kekse = await erneuereSitzung(benutzerId, verfahren === 'TOTP' ? 'KENNWORT' : verfahren, kopf);
  return kekse ? ok({ kekse }) : abgelehnt({ code: 'NICHT_ANGEMELDET' });
}

/** Ten new recovery codes, which this session may see; those before are worth nothing. Refused: as `bestaetigeFuerFaktor`, NICHT_GEFUNDEN. */
export async function erneuereCodes(
  akteur: Akteur,
  { kennwort }: Pick<MitKennwortEingabe, 'kennwort'>,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<void, Ablehnung>> {
  const hier = await bestaetigeFuerFaktor(akteur, kennwort, kopf);
  if (!hier.ok) return hier;
  const { id, benutzerId } = hier.wert;
  const antwort = await erneuereNotfallcodes(kennwort, kopf);
  if (typeof antwort === 'string') return abgelehnt({ code: antwort });
  await schreibe(async (tx) => {
    await oeffneAnsicht(tx, id, 'NOTFALLCODES');
    await protokolliere(
      tx,
      akteur,
      { aktion: 'faktor.notfallcodes', ...betrifft('benutzer', benutzerId) },
      jetzt,
    );
  });
  return ok(undefined);
}

/** What this session was shown is put away and is not shown again. Refused: NICHT_ANGEMELDET. */
export async function verwahre(
  akteur: Akteur,
  _: object,
  __: Date,
  kopf: Headers,
): Promise<Result<void, Ablehnung>> {
  const hier = await eigeneSitzung(akteur, kopf);
  if (!hier.ok) return hier;
  await schreibe((tx) => schliesseAnsicht(tx, hier.wert.id));
  return ok(undefined);
}

async function loescheFaktor(tx: Transaktion, userId: string): Promise<void> {
  await tx.zweiterFaktor.deleteMany({ where: { userId } });
  await tx.benutzer.update({
    where: { id: userId },
    data: { twoFactorEnabled: false, version: { increment: 1 } },
    select: { id: true },
  });
  await tx.authSitzung.deleteMany({ where: { userId } });
}
