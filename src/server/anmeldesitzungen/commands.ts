import 'server-only';
import type { SitzungEndeEingabe } from '@/domain/anmeldung/eingabe';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { eigeneSitzung } from '@/server/kern/auth/bestaetigung';
import { schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/** Ends one other session of the own account. Refused: NICHT_ANGEMELDET, NICHT_GEFUNDEN for what is not one's own. */
export async function beendeSitzung(
  akteur: Akteur,
  { id }: SitzungEndeEingabe,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<void, Ablehnung>> {
  const hier = await eigeneSitzung(akteur, kopf);
  if (!hier.ok) return hier;
  const { benutzerId } = hier.wert;
  return schreibe(async (tx) => {
    const { count } = await tx.authSitzung.deleteMany({ where: { id, userId: benutzerId } });
    if (count === 0) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const eintrag = { aktion: 'abmeldung', ...betrifft('benutzer', benutzerId), von: { sitzungen: count } };
    await protokolliere(tx, akteur, eintrag, jetzt);
    return ok(undefined);
  });
}

/** Ends every session of the own account but this one. Answers with how many. Refused: NICHT_ANGEMELDET. */
export async function beendeAndere(
  akteur: Akteur,
  _: object,
  jetzt: Date,
  kopf: Headers,
): Promise<Result<number, Ablehnung>> {
  const hier = await eigeneSitzung(akteur, kopf);
  if (!hier.ok) return hier;
  const { benutzerId, id } = hier.wert;
  return schreibe(async (tx) => {
    const { count } = await tx.authSitzung.deleteMany({ where: { userId: benutzerId, id: { not: id } } });
    const eintrag = { aktion: 'abmeldung', ...betrifft('benutzer', benutzerId), von: { sitzungen: count } };
    if (count > 0) await protokolliere(tx, akteur, eintrag, jetzt);
    return ok(count);
  });
}
