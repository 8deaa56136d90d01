import 'server-only';
import type { AnmeldeEingabe } from '@/domain/anmeldung/eingabe';
import { ANMELDEN } from '@/domain/anmeldung/ratenlimit';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { zuhauseMit } from '@/domain/zugriff/zuhause';
import { akteurZu } from '@/server/kern/auth/akteur';
import { oeffneSitzung } from '@/server/kern/auth/eintritt';
import { nimmZurueck, vergiss, zaehle, zaehler } from '@/server/kern/auth/ratenlimit';
import { sitzungZu } from '@/server/kern/auth/sitzung';
import { dbIntern, schreibe } from '@/server/kern/db';
import { protokolliere } from '@/server/kern/protokoll';
import { echteZeit } from '@/server/kern/uhr';

/** The cookies of the new session, and where who signed in begins ("/" without a page of their own). */
export type Eintritt = { kekse: Headers; zuhause: string };

/**
 * Signs in. A wrong password, an unknown address and a locked account are refused alike (ANMELDUNG_FALSCH), after the
 * same work. The session is a new one; one the browser brought along ends. Too many attempts: ZU_VIELE_VERSUCHE.
 */
export async function meldeAn(
  akteur: Akteur,
  { email, kennwort }: Pick<AnmeldeEingabe, 'email' | 'kennwort'>,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<Eintritt, Ablehnung>> {
  const adresse = kopf.get('x-forwarded-for') ?? '';
  const jeKonto = [
    zaehler('anmelden', ANMELDEN.kontoUndAdresse, email, adresse),
    zaehler('anmelden-konto', ANMELDEN.konto, email),
  ];
  const jeAdresse = zaehler('anmelden-adresse', ANMELDEN.adresse, adresse);
  const frei = await zaehle([...jeKonto, jeAdresse]);
  if (!frei) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  const antwort = await oeffneSitzung(email, kennwort, kopf);
  const konto = await dbIntern().benutzer.findUnique({
    where: { email },
    select: { id: true, besuchAm: true },
  });
  const neu = antwort && konto && (await akteurZu(konto.id, jetzt));
  if (!neu) {
    // Of unknown people nothing is kept, not even what they typed.
    const eintrag = {
      aktion: 'anmeldung.gescheitert',
      gegenstandArt: 'benutzer',
      gegenstandId: konto?.id ?? null,
    };
    await schreibe((tx) => protokolliere(tx, akteur, eintrag, jetzt));
    return abgelehnt({ code: 'ANMELDUNG_FALSCH' });
  }
  await vergiss(jeKonto);
  await nimmZurueck(jeAdresse);
  const vorher = await sitzungZu(kopf);
  await schreibe(async (tx) => {
    // Those that ended by themselves go along, since nobody comes back for them.
    const vorbei = { expiresAt: { lt: echteZeit() } };
    await tx.authSitzung.deleteMany({ where: vorher ? { OR: [{ id: vorher.id }, vorbei] } : vorbei });
    await tx.benutzer.update({
      where: { id: konto.id },
      data: { vorigerBesuchAm: konto.besuchAm, besuchAm: jetzt },
      select: { id: true },
    });
    await protokolliere(tx, neu, { aktion: 'anmeldung.beginnen', ...betrifft(neu) }, jetzt);
  });
  return ok({ kekse: antwort, zuhause: zuhauseMit(neu.rechte.rollen)[0]?.href ?? '/' });
}

const betrifft = (akteur: Akteur) => ({ gegenstandArt: 'benutzer', gegenstandId: akteur.benutzerId });

/** Ends this session, or with `ueberall` every session of this person. Answers with how many ended. */
export async function meldeAb(
  akteur: Akteur,
  { ueberall }: { ueberall: boolean },
  jetzt: Date,
  kopf: Headers,
): Promise<Result<number, Ablehnung>> {
  const sitzung = await sitzungZu(kopf);
  if (!sitzung || sitzung.benutzerId !== akteur.benutzerId) return ok(0);
  return schreibe(async (tx) => {
    const where = ueberall ? { userId: sitzung.benutzerId } : { id: sitzung.id };
    const { count } = await tx.authSitzung.deleteMany({ where });
    const aktion = ueberall ? 'anmeldung.ueberallBeenden' : 'anmeldung.beenden';
    await protokolliere(tx, akteur, { aktion, ...betrifft(akteur), von: { sitzungen: count } }, jetzt);
    return ok(count);
  });
}
