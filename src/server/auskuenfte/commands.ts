import 'server-only';
import type { Personenname } from '@/domain/benutzer/personenname';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { vollerName } from '@/domain/texte/person';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { type Bestand, bestandDerPerson, bestandDesKontos, nennungen, type Wer, werIst } from './queries';

/** All that is stored of a person: who it is, when it was asked, table by table. */
export type Auskunft = { stand: string; wer: Wer; nennungen: Bestand[] } & Bestand;

/**
 * Art. 15 DSGVO (P6): everything stored of somebody, as one JSON. That it was given out is written down, as itself part of
 * the data. Refuses NICHT_GEFUNDEN: unknown, or not the own account of who asks and no administrator.
 */
export async function erteileAuskunft(
  akteur: Akteur,
  gefragt: Wer,
  jetzt: Date,
): Promise<Result<Auskunft, Ablehnung>> {
  return schreibe(async (tx) => {
    const wer = await werIst(tx, gefragt);
    if (!wer || !darf(akteur, 'auskunft.erteilen', wer)) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const gegenstand = wer.benutzerId
      ? betrifft('benutzer', wer.benutzerId)
      : betrifft('person', wer.personId);
    await protokolliere(tx, akteur, { aktion: 'auskunft.erteilen', ...gegenstand }, jetzt);
    const person = wer.personId ? await bestandDerPerson(tx, wer.personId) : {};
    const selbst = wer.benutzerId === akteur.benutzerId;
    const konto = wer.benutzerId ? await bestandDesKontos(tx, wer.benutzerId, selbst) : {};
    return ok({
      stand: jetzt.toISOString(),
      wer,
      ...person,
      ...konto,
      nennungen: await nennungen(tx, name(person, konto)),
    });
  });
}

/** The name as records print it: of the account, else title and names of the person. */
function name(person: Bestand, konto: Bestand): string {
  const { name: kontoname } = (konto.benutzer ?? {}) as { name?: string };
  if (kontoname) return kontoname;
  const wer = person.person as Personenname | undefined;
  return wer ? vollerName(wer) : '';
}
