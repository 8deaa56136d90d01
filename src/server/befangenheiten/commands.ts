import 'server-only';
import type { BefangenheitEingabe } from '@/domain/befangenheit/eingabe';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, type Eintrag, protokolliere } from '@/server/kern/protokoll';
import { sperreSitzungszeile } from '@/server/kern/schritte';
import { befangenheitenZu } from './queries';

/**
 * Records that a member of one of the bodies is befangen at an item (A8): from the next request on it reads neither the
 * item nor its papers. Recorded already: nothing happens. Refuses NICHT_GEFUNDEN, PERSON_KEIN_MITGLIED.
 */
export function befangenheitVermerken(
  akteur: Akteur,
  e: BefangenheitEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return bearbeite(akteur, e, jetzt, async (tx, schon, istMitglied) => {
    if (!istMitglied) return { code: 'PERSON_KEIN_MITGLIED', feld: 'personId' };
    if (schon) return null;
    const { personId, punktId } = e;
    const data = { personId, tagesordnungspunktId: punktId, von: akteur.name, am: jetzt };
    await tx.befangenheit.create({ data });
    await vermerke(
      tx,
      akteur,
      'befangenheit.vermerken',
      e,
      { nach: { person: personId, punkt: punktId } },
      jetzt,
    );
    return null;
  });
}

/** Takes such a record back. Not recorded: nothing happens. Refuses NICHT_GEFUNDEN. */
export function befangenheitAufheben(
  akteur: Akteur,
  e: BefangenheitEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return bearbeite(akteur, e, jetzt, async (tx, schon) => {
    if (!schon) return null;
    const { personId, punktId } = e;
    await tx.befangenheit.deleteMany({ where: { personId, tagesordnungspunktId: punktId } });
    await vermerke(
      tx,
      akteur,
      'befangenheit.aufheben',
      e,
      { von: { person: personId, punkt: punktId } },
      jetzt,
    );
    return null;
  });
}

function bearbeite(
  akteur: Akteur,
  { sitzungId, punktId, personId }: BefangenheitEingabe,
  jetzt: Date,
  tat: (tx: Transaktion, schon: boolean, istMitglied: boolean) => Promise<Ablehnung | null>,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreSitzungszeile(tx, sitzungId);
    const sitzung = await befangenheitenZu(akteur, sitzungId, jetzt, tx);
    const punkt = sitzung?.punkte.find((p) => p.id === punktId);
    if (!sitzung || !punkt) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const ist = (b: { personId: string }) => b.personId === personId;
    const fehler = await tat(tx, punkt.befangene.some(ist), sitzung.mitglieder.some(ist));
    return fehler ? abgelehnt(fehler) : ok(undefined);
  });
}

const vermerke = (
  tx: Transaktion,
  akteur: Akteur,
  aktion: string,
  { sitzungId }: BefangenheitEingabe,
  fakten: Pick<Eintrag, 'von' | 'nach'>,
  jetzt: Date,
) => protokolliere(tx, akteur, { aktion, ...betrifft('sitzung', sitzungId), ...fakten }, jetzt);
