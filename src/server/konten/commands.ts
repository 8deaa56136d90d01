import 'server-only';
import type { Ablehnung, AblehnungsCode } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { widersprueche } from '@/domain/kern/unterschiede';
import type { KontoAnlageEingabe, KontoangabenEingabe, KontorechteEingabe } from '@/domain/konto/eingabe';
import { gleich, schrumpft, wirksam } from '@/domain/konto/rechte';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { env } from '@/server/kern/env';
import {
  alsRollenzeilen,
  beendeSitzungen,
  bleibtAdministration,
  fordereEinladungAn,
  type Konto,
  mitKonto,
  sperreKonten,
  warne,
} from '@/server/kern/konto';
import { alsTexte, inWorten, rechtefehler } from '@/server/kern/kontorechte';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/**
 * Makes an account with its roles; with `einladen` its link goes out by mail. Refused, each at its field: EMAIL_VERGEBEN,
 * GREMIUM_FEHLT, GREMIUM_WAEHLEN, EINHEIT_FEHLT, EINHEIT_WAEHLEN, PERSON_FEHLT, PERSON_WAEHLEN, PERSON_HAT_KONTO, KEINE_POST.
 */
export async function kontoAnlegen(
  akteur: Akteur,
  { name, email, einladen, ...eingabe }: KontoAnlageEingabe,
  jetzt: Date,
): Promise<Result<{ id: string }, Ablehnung>> {
  if (!darf(akteur, 'benutzer.anlegen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const rechte = wirksam(eingabe);
  return schreibe(async (tx) => {
    await sperreKonten(tx);
    const fehler = {
      ...(await rechtefehler(tx, rechte, null)),
      ...((await emailVergeben(tx, email, null)) && { email: 'EMAIL_VERGEBEN' as const }),
      ...(einladen && !env().RATSLAUF_SMTP_URL && { einladen: 'KEINE_POST' as const }),
    };
    const codes = Object.entries(fehler);
    if (codes.length > 0) return anFeldern(codes);
    const { organisationseinheitId, personId } = rechte;
    const { id } = await tx.benutzer.create({
      // Whoever makes the account vouches for the address; the link that reaches it is the proof.
      data: {
        name,
        email,
        emailVerified: true,
        organisationseinheitId,
        personId,
        rollen: { create: alsRollenzeilen(rechte) },
      },
      select: { id: true },
    });
    const nach = await inWorten(tx, rechte);
    await protokolliere(tx, akteur, { aktion: 'benutzer.anlegen', ...betrifft('benutzer', id), nach }, jetzt);
    if (einladen) await fordereEinladungAn(tx, id);
    return ok({ id });
  });
}

/**
 * Another name or address. With a new address the links sent to the old one are worth nothing, and it is told there.
 * Refused: NICHT_GEFUNDEN, EIGENES_KONTO, INZWISCHEN_GEAENDERT, EMAIL_VERGEBEN at the field.
 */
export async function kontoAendern(
  akteur: Akteur,
  { name, email, ...wahl }: KontoangabenEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const aendere = async (tx: Transaktion, { id, ...bisher }: Konto): Promise<Result<void, Ablehnung>> => {
    if (await emailVergeben(tx, email, id)) return abgelehnt({ code: 'EMAIL_VERGEBEN', feld: 'email' });
    if (name === bisher.name && email === bisher.email) return ok(undefined);
    await tx.benutzer.update({
      where: { id },
      data: { name, email, version: { increment: 1 } },
      select: { id: true },
    });
    if (email !== bisher.email) {
      await tx.nachweis.deleteMany({ where: { value: id } });
      await warne(tx, bisher, 'ADRESSE');
    }
    const [von, nach] = [
      { name: bisher.name, email: bisher.email },
      { name, email },
    ];
    await protokolliere(
      tx,
      akteur,
      { aktion: 'benutzer.aendern', ...betrifft('benutzer', id), von, nach },
      jetzt,
    );
    return ok(undefined);
  };
  return mitKonto(akteur, 'benutzer.berechtigen', wahl, aendere, async (_, stand) => ({
    eingabe: { id: stand.id, version: String(stand.version), name, email },
    unterschiede: widersprueche(
      { name: stand.name, email: stand.email },
      { name, email },
      { name: 'Name', email: 'E-Mail-Adresse' },
    ),
  }));
}

/**
 * Gives and takes roles, bodies, unit and Person, all at once; where something is taken, open sessions end. Refused:
 * NICHT_GEFUNDEN, EIGENES_KONTO, INZWISCHEN_GEAENDERT, LETZTE_ADMINISTRATION, and at their fields those of `kontoAnlegen`.
 */
export async function kontoBerechtigen(
  akteur: Akteur,
  eingabe: KontorechteEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const neu = wirksam(eingabe);
  const berechtige = async (
    tx: Transaktion,
    { id, rechte: alt }: Konto,
  ): Promise<Result<void, Ablehnung>> => {
    const fehler = Object.entries(await rechtefehler(tx, neu, id));
    if (fehler.length > 0) return anFeldern(fehler);
    const nimmt = alt.rollen.includes('ADMINISTRATION') && !neu.rollen.includes('ADMINISTRATION');
    if (nimmt && !(await bleibtAdministration(tx, akteur, id)))
      return abgelehnt({ code: 'LETZTE_ADMINISTRATION', feld: 'rollen' });
    if (gleich(alt, neu)) return ok(undefined);
    const { organisationseinheitId, personId } = neu;
    await tx.benutzerRolle.deleteMany({ where: { benutzerId: id } });
    await tx.benutzer.update({
      where: { id },
      data: {
        organisationseinheitId,
        personId,
        rollen: { create: alsRollenzeilen(neu) },
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const beendet = schrumpft(alt, neu) ? await beendeSitzungen(tx, id) : 0;
    const [von, nach] = [
      await inWorten(tx, alt),
      { ...(await inWorten(tx, neu)), beendeteSitzungen: beendet },
    ];
    await protokolliere(
      tx,
      akteur,
      { aktion: 'benutzer.berechtigen', ...betrifft('benutzer', id), von, nach },
      jetzt,
    );
    return ok(undefined);
  };
  return mitKonto(akteur, 'benutzer.berechtigen', eingabe, berechtige, async (tx, stand) => ({
    eingabe: {
      id: stand.id,
      version: String(stand.version),
      rollen: [...neu.rollen],
      gremien: [...neu.gremien],
      organisationseinheitId: neu.organisationseinheitId ?? '',
      personId: neu.personId ?? '',
    },
    unterschiede: widersprueche(await alsTexte(tx, stand.rechte), await alsTexte(tx, neu), RECHTENAMEN),
  }));
}

const RECHTENAMEN = {
  rollen: 'Rollen',
  gremien: 'Gremien der Schriftführung',
  organisationseinheitId: 'Organisationseinheit',
  personId: 'Person',
};

const emailVergeben = async (tx: Transaktion, email: string, ausser: string | null): Promise<boolean> =>
  (await tx.benutzer.count({ where: { email, ...(ausser && { id: { not: ausser } }) } })) > 0;

/** A sentence at each field: several may be wrong at once. */
function anFeldern(fehler: [string, AblehnungsCode][]): Result<never, Ablehnung> {
  const [[feld, code] = ['', 'NICHT_ERLAUBT' as const]] = fehler;
  if (fehler.length === 1) return abgelehnt({ code, feld });
  return abgelehnt({ code, saetze: Object.fromEntries(fehler.map(([f, c]) => [f, ABLEHNUNG_TEXT[c]])) });
}
