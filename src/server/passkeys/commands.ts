import 'server-only';
import type {
  PasskeyAnmeldeEingabe,
  PasskeyBeginnEingabe,
  PasskeyEntfernenEingabe,
  PasskeyNameEingabe,
  PasskeyNeuEingabe,
} from '@/domain/anmeldung/eingabe';
import { OHNE_KENNWORT } from '@/domain/anmeldung/ratenlimit';
import { istStark } from '@/domain/anmeldung/verfahren';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { beginne, type Eintritt, scheitere } from '@/server/kern/auth/beginn';
import { bestaetigeFuerFaktor, eigeneSitzung, hatFaktor } from '@/server/kern/auth/bestaetigung';
import {
  type Frage,
  frageAnmeldung,
  frageNeuen,
  oeffneMitPasskey,
  speichereNeuen,
} from '@/server/kern/auth/passkey';
import { nimmZurueck, zaehle, zaehler } from '@/server/kern/auth/ratenlimit';
import { dbIntern, schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

const HOECHSTENS = 20;

/** What a device needs to make a key. Refused: as `bestaetigeFuerFaktor`, PASSKEY_GESCHEITERT where there are 20. */
export async function beginnePasskey(
  akteur: Akteur,
  { kennwort }: PasskeyBeginnEingabe,
  _: Date,
  kopf: Headers,
): Promise<Result<Frage, Ablehnung>> {
  const hier = await bestaetigeFuerFaktor(akteur, kennwort, kopf);
  if (!hier.ok) return hier;
  const anzahl = await dbIntern().passkey.count({ where: { userId: hier.wert.benutzerId } });
  const frage = anzahl < HOECHSTENS ? await frageNeuen(kopf) : null;
  return frage ? ok(frage) : abgelehnt({ code: 'PASSKEY_GESCHEITERT' });
}

/**
 * Stores the key a device made for the question of `beginnePasskey`. The session stays as strong as it was. Refused:
 * NICHT_ANGEMELDET, FAKTOR_BESTAETIGEN, PASSKEY_GESCHEITERT.
 */
export async function legePasskeyAn(
  akteur: Akteur,
  { name, antwort }: PasskeyNeuEingabe,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<void, Ablehnung>> {
  const hier = await eigeneSitzung(akteur, kopf);
  if (!hier.ok) return hier;
  const { benutzerId, verfahren } = hier.wert;
  if (!istStark(verfahren) && (await hatFaktor(benutzerId))) return abgelehnt({ code: 'FAKTOR_BESTAETIGEN' });
  const neu = await speichereNeuen(name, antwort, kopf);
  if (!neu) return abgelehnt({ code: 'PASSKEY_GESCHEITERT' });
  await schreibe((tx) =>
    protokolliere(tx, akteur, { aktion: 'passkey.angelegt', ...betrifft('benutzer', benutzerId) }, jetzt),
  );
  return ok(undefined);
}

/** Refused: NICHT_ANGEMELDET, NICHT_GEFUNDEN for what is not one's own. */
export async function benennePasskey(
  akteur: Akteur,
  { id, name }: PasskeyNameEingabe,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<void, Ablehnung>> {
  const hier = await eigeneSitzung(akteur, kopf);
  if (!hier.ok) return hier;
  const { benutzerId } = hier.wert;
  return schreibe(async (tx) => {
    const { count } = await tx.passkey.updateMany({ where: { id, userId: benutzerId }, data: { name } });
    if (count === 0) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    await protokolliere(
      tx,
      akteur,
      { aktion: 'passkey.benannt', ...betrifft('benutzer', benutzerId) },
      jetzt,
    );
    return ok(undefined);
  });
}

/**
 * Takes a passkey from the own account; the other sessions opened with one end, since it may be a lost device. Refused: as
 * `bestaetigeFuerFaktor`, NICHT_GEFUNDEN for what is not one's own.
 */
export async function entfernePasskey(
  akteur: Akteur,
  { id, kennwort }: PasskeyEntfernenEingabe,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<void, Ablehnung>> {
  const hier = await bestaetigeFuerFaktor(akteur, kennwort, kopf);
  if (!hier.ok) return hier;
  const { benutzerId, id: sitzungId } = hier.wert;
  return schreibe(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, userId: benutzerId } });
    if (count === 0) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    await tx.authSitzung.deleteMany({
      where: { userId: benutzerId, verfahren: 'PASSKEY', id: { not: sitzungId } },
    });
    await protokolliere(
      tx,
      akteur,
      { aktion: 'passkey.entfernt', ...betrifft('benutzer', benutzerId) },
      jetzt,
    );
    return ok(undefined);
  });
}

/** What a device is asked to sign in with any key it has for this installation. Refused: ZU_VIELE_VERSUCHE. */
export async function fragePasskey(
  _: Akteur,
  __: object,
  ___: Date,
  kopf: Headers,
): Promise<Result<Frage, Ablehnung>> {
  const jeAdresse = zaehler('passkey-frage', OHNE_KENNWORT, kopf.get('x-forwarded-for') ?? '');
  if (!(await zaehle([jeAdresse]))) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  return ok(await frageAnmeldung(kopf));
}

/**
 * Signs in with a passkey. A wrong signature, an unknown key and a locked account are refused alike
 * (PASSKEY_GESCHEITERT). The session is a new one; one the browser brought along ends. Too many: ZU_VIELE_VERSUCHE.
 */
export async function meldeMitPasskeyAn(
  akteur: Akteur,
  { antwort }: Pick<PasskeyAnmeldeEingabe, 'antwort'>,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<Eintritt, Ablehnung>> {
  const jeAdresse = zaehler('passkey-adresse', OHNE_KENNWORT, kopf.get('x-forwarded-for') ?? '');
  if (!(await zaehle([jeAdresse]))) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  const passkey = await dbIntern().passkey.findUnique({
    where: { credentialID: antwort.id },
    select: { userId: true },
  });
  const benutzerId = passkey?.userId ?? null;
  const verfahren = 'PASSKEY';
  const kekse = await oeffneMitPasskey(antwort, kopf);
  const begonnen = kekse && benutzerId && (await beginne({ benutzerId, verfahren, kekse }, jetzt, kopf));
  if (!begonnen) {
    await scheitere(akteur, benutzerId, verfahren, jetzt);
    return abgelehnt({ code: 'PASSKEY_GESCHEITERT' });
  }
  await nimmZurueck(jeAdresse);
  return ok(begonnen);
}
