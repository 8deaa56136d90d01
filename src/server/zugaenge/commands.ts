import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { env } from '@/server/kern/env';
import { beendeSitzungen, fordereEinladungAn, type Kontowahl, mitKonto, warne } from '@/server/kern/konto';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/** Sends a one-time link by mail, good for 7 days. Refused: NICHT_GEFUNDEN, EIGENES_KONTO, KONTO_GESPERRT, KEINE_POST, INZWISCHEN_GEAENDERT. */
export async function einladungSenden(
  akteur: Akteur,
  wahl: Kontowahl,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return mitKonto(akteur, 'benutzer.berechtigen', wahl, async (tx, konto) => {
    if (konto.gesperrtAm) return abgelehnt({ code: 'KONTO_GESPERRT' });
    if (!env().RATSLAUF_SMTP_URL) return abgelehnt({ code: 'KEINE_POST' });
    await fordereEinladungAn(tx, konto.id);
    await protokolliere(
      tx,
      akteur,
      { aktion: 'benutzer.einladen', ...betrifft('benutzer', konto.id) },
      jetzt,
    );
    return ok(undefined);
  });
}

/** Ends every open session of an account. Refused: NICHT_GEFUNDEN, INZWISCHEN_GEAENDERT. */
export async function sitzungenBeenden(
  akteur: Akteur,
  wahl: Kontowahl,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return mitKonto(akteur, 'benutzer.verwalten', wahl, async (tx, { id }) => {
    const von = { sitzungen: await beendeSitzungen(tx, id) };
    await protokolliere(tx, akteur, { aktion: 'benutzer.abmelden', ...betrifft('benutzer', id), von }, jetzt);
    return ok(undefined);
  });
}

/**
 * Takes a lost second factor away: app and passkeys; sessions end, and the password alone opens the account until a new one
 * is set up. Refused: NICHT_GEFUNDEN, EIGENES_KONTO, INZWISCHEN_GEAENDERT.
 */
export async function zweitenFaktorEntfernen(
  akteur: Akteur,
  wahl: Kontowahl,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return mitKonto(akteur, 'benutzer.berechtigen', wahl, async (tx, konto) => {
    const { id } = konto;
    const app = (await tx.zweiterFaktor.deleteMany({ where: { userId: id } })).count;
    const passkeys = (await tx.passkey.deleteMany({ where: { userId: id } })).count;
    await tx.benutzer.update({
      where: { id },
      data: { twoFactorEnabled: false, version: { increment: 1 } },
      select: { id: true },
    });
    await beendeSitzungen(tx, id);
    const eintrag = {
      aktion: 'benutzer.faktorEntfernen',
      ...betrifft('benutzer', id),
      von: { app, passkeys },
    };
    await protokolliere(tx, akteur, eintrag, jetzt);
    await warne(tx, konto, 'FAKTOR');
    return ok(undefined);
  });
}
