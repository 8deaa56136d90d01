import 'server-only';
import type { AnmeldeEingabe, CodeEingabe } from '@/domain/anmeldung/eingabe';
import { ANMELDEN, CODE, CODE_EINMAL } from '@/domain/anmeldung/ratenlimit';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { beginne, type Eintritt, scheitere } from '@/server/kern/auth/beginn';
import { bestaetige, oeffneSitzung, wartetAufCode } from '@/server/kern/auth/eintritt';
import { vertrautesGeraet } from '@/server/kern/auth/geraetskeks';
import { nimmZurueck, vergiss, type Zaehler, zaehle, zaehler } from '@/server/kern/auth/ratenlimit';
import { sitzungZu } from '@/server/kern/auth/sitzung';
import { dbIntern, schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/** Signed in, or with `code` still to give a code: then the cookies only keep the wait for it. */
export type Anmeldung = Eintritt & { code: boolean };

/**
 * Signs in. A wrong password, an unknown address and a locked account are refused alike (ANMELDUNG_FALSCH), after the
 * same work. The session is a new one; one the browser brought along ends. Whether an account asks for a code, only the
 * right password shows. Too many attempts: ZU_VIELE_VERSUCHE.
 */
export async function meldeAn(
  akteur: Akteur,
  { email, kennwort }: Pick<AnmeldeEingabe, 'email' | 'kennwort'>,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<Anmeldung, Ablehnung>> {
  const konto = await dbIntern().benutzer.findUnique({ where: { email }, select: { id: true } });
  const { eigene, gemeinsame } = versuche(email, kopf, vertrautesGeraet(kopf, konto?.id));
  const frei = await zaehle([...eigene, ...gemeinsame]);
  if (!frei) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  const geoeffnet = await oeffneSitzung(email, kennwort, kopf);
  const verfahren = 'KENNWORT';
  const begonnen =
    geoeffnet && konto && !geoeffnet.code
      ? await beginne({ benutzerId: konto.id, verfahren, kekse: geoeffnet.kekse }, jetzt, kopf)
      : null;
  if (!begonnen && !geoeffnet?.code) {
    await scheitere(akteur, konto?.id ?? null, verfahren, jetzt);
    return abgelehnt({ code: 'ANMELDUNG_FALSCH' });
  }
  await vergiss(eigene);
  for (const einer of gemeinsame) await nimmZurueck(einer);
  if (begonnen) return ok({ ...begonnen, code: false });
  return ok({ kekse: geoeffnet?.kekse ?? new Headers(), zuhause: '/', code: true });
}

/** What an attempt counts in: a browser this account has signed in with has its own counter, everybody else shares. */
function versuche(
  email: string,
  kopf: Headers,
  geraet: string | null,
): { eigene: Zaehler[]; gemeinsame: Zaehler[] } {
  if (geraet) return { eigene: [zaehler('anmelden-geraet', ANMELDEN.geraet, geraet)], gemeinsame: [] };
  const adresse = kopf.get('x-forwarded-for') ?? '';
  return {
    eigene: [
      zaehler('anmelden', ANMELDEN.kontoUndAdresse, email, adresse),
      zaehler('anmelden-konto', ANMELDEN.konto, email),
    ],
    gemeinsame: [zaehler('anmelden-adresse', ANMELDEN.adresse, adresse)],
  };
}

/**
 * The second step: a code of the app, once, or a recovery code, once and for all. Refused: ANMELDUNG_ABGELAUFEN without
 * a first step or after too long, CODE_FALSCH at the field, ZU_VIELE_VERSUCHE.
 */
export async function bestaetigeCode(
  akteur: Akteur,
  { code }: Pick<CodeEingabe, 'code'>,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<Eintritt, Ablehnung>> {
  const benutzerId = await wartetAufCode(kopf);
  if (!benutzerId) return abgelehnt({ code: 'ANMELDUNG_ABGELAUFEN' });
  const alle = [zaehler('code', CODE, benutzerId)];
  if (!(await zaehle(alle))) return abgelehnt({ code: 'ZU_VIELE_VERSUCHE' });
  const erstmals = await zaehle([zaehler('code-einmal', CODE_EINMAL, benutzerId, code.text)]);
  const antwort = erstmals ? await bestaetige(code, kopf) : 'CODE_FALSCH';
  const verfahren = 'TOTP';
  const begonnen =
    typeof antwort === 'string' ? null : await beginne({ benutzerId, verfahren, ...antwort }, jetzt, kopf);
  if (!begonnen) {
    await scheitere(akteur, benutzerId, verfahren, jetzt);
    if (antwort === 'CODE_FALSCH') return abgelehnt({ code: antwort, feld: 'code' });
    return abgelehnt({ code: typeof antwort === 'string' ? antwort : 'ANMELDUNG_ABGELAUFEN' });
  }
  await vergiss(alle);
  return ok(begonnen);
}

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
    const eintrag = {
      aktion: 'abmeldung',
      ...betrifft('benutzer', sitzung.benutzerId),
      von: { sitzungen: count },
    };
    await protokolliere(tx, akteur, eintrag, jetzt);
    return ok(count);
  });
}
