import 'server-only';
import type { VerzeichnisAntwort } from '@/domain/anmeldung/eingabe';
import { OHNE_KENNWORT } from '@/domain/anmeldung/ratenlimit';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { beginne, type Eintritt, scheitere } from '@/server/kern/auth/beginn';
import { alsKopf } from '@/server/kern/auth/keks';
import { nimmZurueck, zaehle, zaehler } from '@/server/kern/auth/ratenlimit';
import { sitzungZu } from '@/server/kern/auth/sitzung';
import { frageVerzeichnis, oeffneMitVerzeichnis, VERZEICHNIS } from '@/server/kern/auth/verzeichnis';
import { dbIntern, schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { echteZeit } from '@/server/kern/uhr';

const jeAdresse = (kopf: Headers) =>
  zaehler('verzeichnis-adresse', OHNE_KENNWORT, kopf.get('x-forwarded-for') ?? '');

/** Where to sign in at the city's directory. Refused: VERZEICHNIS_GESTOERT, ZU_VIELE_VERSUCHE. */
export async function fordereVerzeichnisAn(
  _: Akteur,
  { weiter }: { weiter: string },
  __: Date,
  kopf: Headers,
): Promise<Result<{ url: string; kekse: Headers }, Ablehnung>> {
  if (!(await zaehle([jeAdresse(kopf)]))) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  const frage = await frageVerzeichnis(weiter, kopf);
  return frage ? ok(frage) : abgelehnt({ code: 'VERZEICHNIS_GESTOERT' });
}

/**
 * Signs in with the directory's answer: the account of this identity, at the first time the account with the same address
 * (verified on both sides), which is tied to it from then on. Somebody without an account, a locked one and an answer to
 * nobody's question are refused alike: ANMELDUNG_FALSCH. Also VERZEICHNIS_GESTOERT, ZU_VIELE_VERSUCHE.
 */
export async function meldeUeberVerzeichnisAn(
  akteur: Akteur,
  antwort: VerzeichnisAntwort,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<Eintritt & { weiter: string }, Ablehnung>> {
  const versuche = jeAdresse(kopf);
  if (!(await zaehle([versuche]))) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  const anfang = echteZeit();
  const auskunft = await oeffneMitVerzeichnis(antwort, kopf);
  if (auskunft === null) return abgelehnt({ code: 'VERZEICHNIS_GESTOERT' });
  const sitzung = auskunft === 'FALSCH' ? null : await sitzungZu(alsKopf(auskunft.kekse));
  const verfahren = 'VERZEICHNIS';
  if (auskunft === 'FALSCH' || !sitzung) {
    await scheitere(akteur, null, verfahren, jetzt);
    return abgelehnt({ code: 'ANMELDUNG_FALSCH' });
  }
  const { benutzerId } = sitzung;
  const begonnen = await beginne({ benutzerId, verfahren, kekse: auskunft.kekse }, jetzt, kopf);
  if (!begonnen) return abgelehnt({ code: 'ANMELDUNG_FALSCH' });
  await vermerkeVerknuepfung(akteur, benutzerId, anfang, jetzt);
  await nimmZurueck(versuche);
  return ok({ ...begonnen, weiter: auskunft.weiter });
}

/** The first time is part of the history: from then on the directory decides who enters this account. */
async function vermerkeVerknuepfung(
  akteur: Akteur,
  benutzerId: string,
  seit: Date,
  jetzt: Date,
): Promise<void> {
  const neu = await dbIntern().anmeldung.count({
    where: { userId: benutzerId, providerId: VERZEICHNIS, createdAt: { gte: seit } },
  });
  if (neu === 0) return;
  const eintrag = {
    aktion: 'anmeldung.verknuepft',
    ...betrifft('benutzer', benutzerId),
    nach: { mit: VERZEICHNIS },
  };
  await schreibe((tx) => protokolliere(tx, akteur, eintrag, jetzt));
}
