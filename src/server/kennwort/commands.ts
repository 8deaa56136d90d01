import 'server-only';
import type { KennwortEingabe, LinkEingabe, NeuesKennwortEingabe } from '@/domain/anmeldung/eingabe';
import { ANMELDEN, LINK } from '@/domain/anmeldung/ratenlimit';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { linkBrief } from '@/domain/texte/brief';
import type { Akteur } from '@/domain/zugriff/akteur';
import { akteurZu } from '@/server/kern/auth/akteur';
import { oeffneSitzung } from '@/server/kern/auth/eintritt';
import { stimmt, verschluessele } from '@/server/kern/auth/kennwort';
import { LINKDAUER, loeseNachweisEin, stelleNachweisAus } from '@/server/kern/auth/nachweis';
import { vergiss, zaehle, zaehler } from '@/server/kern/auth/ratenlimit';
import { dbIntern, schreibe, type Transaktion } from '@/server/kern/db';
import { env } from '@/server/kern/env';
import { reiheEin } from '@/server/kern/jobs/queue';
import { protokolliere } from '@/server/kern/protokoll';

const betrifft = (benutzerId: string | null) => ({ gegenstandArt: 'benutzer', gegenstandId: benutzerId });

/**
 * A new password for who is signed in and knows the old one. All sessions end, this browser gets a new one. Refused:
 * KENNWORT_FALSCH at the field, ZU_VIELE_VERSUCHE.
 */
export async function aendereKennwort(
  akteur: Akteur,
  { bisher, neu }: KennwortEingabe,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<{ kekse: Headers }, Ablehnung>> {
  const userId = akteur.benutzerId;
  if (!userId) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const versuche = [zaehler('kennwort', ANMELDEN.kontoUndAdresse, userId)];
  if (!(await zaehle(versuche))) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  const konto = await dbIntern().anmeldung.findFirst({
    where: { userId, providerId: 'credential' },
    select: { password: true, benutzer: { select: { email: true } } },
  });
  if (!konto?.password || !(await stimmt(konto.password, bisher)))
    return abgelehnt({ code: 'KENNWORT_FALSCH', feld: 'bisher' });
  await vergiss(versuche);
  const password = await verschluessele(neu);
  await schreibe(async (tx) => {
    await setzeKennwort(tx, userId, password);
    await protokolliere(tx, akteur, { aktion: 'kennwort.aendern', ...betrifft(userId) }, jetzt);
  });
  const kekse = await oeffneSitzung(konto.benutzer.email, neu, kopf);
  return kekse ? ok({ kekse }) : abgelehnt({ code: 'NICHT_ERLAUBT' });
}

/**
 * Asks for a link by mail. Known and unknown addresses get the same answer after the same work: whether there is such an
 * account, only the worker looks up.
 */
export async function fordereLinkAn(
  _: Akteur,
  { email }: LinkEingabe,
  __: Date,
  kopf: Headers,
): Promise<Result<void, Ablehnung>> {
  const adresse = kopf.get('x-forwarded-for') ?? '';
  const frei = await zaehle([
    zaehler('link-konto', LINK.konto, email),
    zaehler('link-adresse', LINK.adresse, adresse),
  ]);
  if (!frei) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  await schreibe((tx) => reiheEin(tx, 'kennwort.link', { email }));
  return ok(undefined);
}

/** Job: sends a one-time link to the account of this address. Nothing for an unknown address or a locked account. */
export async function verschickeLink(akteur: Akteur, { email }: LinkEingabe, jetzt: Date): Promise<void> {
  await schreibe(async (tx) => {
    const benutzer = await tx.benutzer.findFirst({
      where: { email, gesperrtAm: null },
      select: { id: true, name: true },
    });
    if (!benutzer) return;
    const token = await stelleNachweisAus(tx, benutzer.id, LINKDAUER.VERGESSEN);
    const brief = linkBrief(benutzer.name, `${env().RATSLAUF_ADRESSE}/anmelden/kennwort?token=${token}`);
    await reiheEin(tx, 'mail.senden', { an: email, ...brief });
    await protokolliere(tx, akteur, { aktion: 'kennwort.linkSenden', ...betrifft(benutzer.id) }, jetzt);
  });
}

/** Sets a password by a one-time link. The link is used up, and all sessions of the account end. Refused: LINK_UNGUELTIG. */
export async function setzeMitLink(
  _: Akteur,
  { token, neu }: NeuesKennwortEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const password = await verschluessele(neu);
  return schreibe(async (tx) => {
    const benutzerId = await loeseNachweisEin(tx, token);
    const inhaber = benutzerId && (await akteurZu(benutzerId, jetzt));
    if (!inhaber) return abgelehnt({ code: 'LINK_UNGUELTIG' });
    await setzeKennwort(tx, benutzerId, password);
    await protokolliere(tx, inhaber, { aktion: 'kennwort.setzen', ...betrifft(benutzerId) }, jetzt);
    return ok(undefined);
  });
}

/** Stores a hashed password and ends every session of the account. */
async function setzeKennwort(tx: Transaktion, userId: string, password: string): Promise<void> {
  await tx.anmeldung.upsert({
    where: { providerId_accountId: { providerId: 'credential', accountId: userId } },
    create: { providerId: 'credential', accountId: userId, userId, password },
    update: { password },
    select: { id: true },
  });
  await tx.authSitzung.deleteMany({ where: { userId } });
}
