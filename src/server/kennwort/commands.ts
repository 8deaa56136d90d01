import 'server-only';
import type { KennwortEingabe, LinkEingabe, NeuesKennwortEingabe } from '@/domain/anmeldung/eingabe';
import { LINK } from '@/domain/anmeldung/ratenlimit';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { linkBrief } from '@/domain/texte/brief';
import { einladungsBrief } from '@/domain/texte/kontobrief';
import type { Akteur } from '@/domain/zugriff/akteur';
import { sendeMail } from '@/server/infra/mail';
import { akteurZu } from '@/server/kern/auth/akteur';
import { eigeneSitzung, pruefeKennwort } from '@/server/kern/auth/bestaetigung';
import { erneuereSitzung } from '@/server/kern/auth/eintritt';
import { verschluessele } from '@/server/kern/auth/kennwort';
import { loeseNachweisEin } from '@/server/kern/auth/nachweis';
import { zaehle, zaehler } from '@/server/kern/auth/ratenlimit';
import { dbIntern, schreibe, type Transaktion } from '@/server/kern/db';
import { reiheEin } from '@/server/kern/jobs/queue';
import { ortsname, stelleLinkAus } from '@/server/kern/konto';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/**
 * A new password for who is signed in and knows the old one. All sessions end; this browser gets a new one, as strong as the
 * one before. Refused: NICHT_ANGEMELDET, KENNWORT_FALSCH at the field, ZU_VIELE_VERSUCHE.
 */
export async function aendereKennwort(
  akteur: Akteur,
  { bisher, neu }: KennwortEingabe,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<{ kekse: Headers }, Ablehnung>> {
  const hier = await eigeneSitzung(akteur, kopf);
  if (!hier.ok) return hier;
  const { benutzerId, verfahren } = hier.wert;
  const geprueft = await pruefeKennwort(benutzerId, bisher, 'bisher');
  if (!geprueft.ok) return geprueft;
  const password = await verschluessele(neu);
  await schreibe(async (tx) => {
    await setzeKennwort(tx, benutzerId, password);
    await protokolliere(
      tx,
      akteur,
      { aktion: 'kennwort.aendern', ...betrifft('benutzer', benutzerId) },
      jetzt,
    );
  });
  const kekse = await erneuereSitzung(benutzerId, verfahren, kopf);
  return kekse ? ok({ kekse }) : abgelehnt({ code: 'NICHT_ANGEMELDET' });
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

/**
 * Job: sends a one-time link to the account of this address. Nothing for an unknown address or a locked account. The link
 * is made here and goes into the mail at once: no job ever holds it, and another attempt makes another one.
 */
export async function verschickeLink(
  akteur: Akteur,
  { email }: LinkEingabe,
  jetzt: Date,
  kennung: string,
): Promise<void> {
  const benutzer = await offenesKonto({ email });
  if (!benutzer) return;
  const link = await schreibe((tx) => stelleLinkAus(tx, benutzer.id, 'VERGESSEN'));
  await sendeMail({ an: email, ...linkBrief(benutzer.name, link) }, kennung);
  const eintrag = { aktion: 'kennwort.linkSenden', ...betrifft('benutzer', benutzer.id) };
  await schreibe((tx) => protokolliere(tx, akteur, eintrag, jetzt));
}

/** Job: sends an account its first or a new way in, asked for by who administers it. The link as in `verschickeLink`. */
export async function verschickeEinladung(
  _: Akteur,
  { benutzerId }: { benutzerId: string },
  __: Date,
  kennung: string,
): Promise<void> {
  const benutzer = await offenesKonto({ id: benutzerId });
  if (!benutzer) return;
  const { id, name, email: an } = benutzer;
  const brief = await schreibe(async (tx) =>
    einladungsBrief(name, await ortsname(tx), await stelleLinkAus(tx, id, 'EINLADUNG')),
  );
  await sendeMail({ an, ...brief }, kennung);
}

const offenesKonto = (welches: { id: string } | { email: string }) =>
  dbIntern().benutzer.findFirst({
    where: { ...welches, gesperrtAm: null },
    select: { id: true, name: true, email: true },
  });

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
    await protokolliere(
      tx,
      inhaber,
      { aktion: 'kennwort.setzen', ...betrifft('benutzer', benutzerId) },
      jetzt,
    );
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
