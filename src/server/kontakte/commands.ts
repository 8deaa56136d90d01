import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsDatum, ausDatumOderNull, berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Einwilligung, KontaktBezug, NeuerKontakt } from '@/domain/person/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Kontakt } from '@/generated/prisma/client';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

// The audit says what kind of detail it was and when consent was given, never the detail itself: it may have to be forgotten.
const stand = ({
  art,
  einwilligungAm,
  widerrufenAm,
}: Pick<Kontakt, 'art' | 'einwilligungAm' | 'widerrufenAm'>) => ({
  ...{ art, einwilligungAm: ausDatumOderNull(einwilligungAm), widerrufenAm: ausDatumOderNull(widerrufenAm) },
});

/**
 * Keeps a contact detail of a person; public only with a consent (P1). Answers with its id; sent twice it is one. Refused:
 * NICHT_ERLAUBT, NICHT_GEFUNDEN, KONTAKT_DOPPELT, TAG_ZUKUNFT.
 */
export async function kontaktEintragen(
  akteur: Akteur,
  eingabe: NeuerKontakt,
  jetzt: Date,
): Promise<Result<string, Ablehnung>> {
  if (!darf(akteur, 'person.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const { id, personId, art, wert, einwilligungAm, einwilligungNachweis } = eingabe;
  if (einwilligungAm && einwilligungAm > berlinTag(jetzt))
    return abgelehnt({ code: 'TAG_ZUKUNFT', regel: 'P1', feld: 'einwilligungAm' });
  return schreibe(async (tx) => {
    const person = await tx.$queryRaw<unknown[]>`
      SELECT id FROM intern.person WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
    if (person.length === 0) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const schonDa = await tx.kontakt.findFirst({ where: { OR: [{ id }, { personId, art, wert }] } });
    if (schonDa) return schonDa.id === id ? ok(id) : abgelehnt({ code: 'KONTAKT_DOPPELT', feld: 'wert' });
    const neu = await tx.kontakt.create({
      data: {
        ...{ id, personId, art, wert, einwilligungNachweis },
        einwilligungAm: einwilligungAm ? alsDatum(einwilligungAm) : null,
      },
    });
    await protokolliere(
      tx,
      akteur,
      { aktion: 'kontakt.eintragen', ...betrifft('person', personId), nach: stand(neu) },
      jetzt,
    );
    return ok(id);
  });
}

/** Holds a contact detail in the state the form showed. */
async function halte(tx: Transaktion, { id, version }: KontaktBezug): Promise<Result<Kontakt, Ablehnung>> {
  await tx.$queryRaw`SELECT id FROM intern.kontakt WHERE id = ${id}::uuid FOR UPDATE`;
  const kontakt = await tx.kontakt.findUnique({ where: { id } });
  if (!kontakt) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
  return kontakt.version === version ? ok(kontakt) : abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
}

/**
 * Records a consent: from now on the detail is public (P1), also after an earlier withdrawal. Refused: NICHT_ERLAUBT,
 * NICHT_GEFUNDEN, INZWISCHEN_GEAENDERT, TAG_ZUKUNFT.
 */
export async function einwilligungErfassen(
  akteur: Akteur,
  eingabe: Einwilligung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'person.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const { id, einwilligungAm, einwilligungNachweis } = eingabe;
  if (einwilligungAm > berlinTag(jetzt))
    return abgelehnt({ code: 'TAG_ZUKUNFT', regel: 'P1', feld: 'einwilligungAm' });
  return schreibe(async (tx) => {
    const bisher = await halte(tx, eingabe);
    if (!bisher.ok) return bisher;
    const neu = await tx.kontakt.update({
      where: { id },
      data: {
        einwilligungAm: alsDatum(einwilligungAm),
        einwilligungNachweis,
        widerrufenAm: null,
        version: { increment: 1 },
      },
    });
    const was = { aktion: 'einwilligung.erfassen', ...betrifft('person', neu.personId) };
    await protokolliere(tx, akteur, { ...was, von: stand(bisher.wert), nach: stand(neu) }, jetzt);
    return ok(undefined);
  });
}

/**
 * Withdraws a consent: the detail leaves the public view with this transaction, the office keeps it until it is deleted.
 * Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN (also where no consent stands), INZWISCHEN_GEAENDERT.
 */
export async function einwilligungWiderrufen(
  akteur: Akteur,
  eingabe: KontaktBezug,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'person.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    const bisher = await halte(tx, eingabe);
    if (!bisher.ok) return bisher;
    if (!bisher.wert.einwilligungAm || bisher.wert.widerrufenAm) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const neu = await tx.kontakt.update({
      where: { id: eingabe.id },
      data: { widerrufenAm: alsDatum(berlinTag(jetzt)), version: { increment: 1 } },
    });
    const was = { aktion: 'einwilligung.widerrufen', ...betrifft('person', neu.personId) };
    await protokolliere(tx, akteur, { ...was, von: stand(bisher.wert), nach: stand(neu) }, jetzt);
    return ok(undefined);
  });
}

/** Deletes a contact detail with its value; nothing of it stays. Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN, INZWISCHEN_GEAENDERT. */
export async function kontaktLoeschen(
  akteur: Akteur,
  eingabe: KontaktBezug,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'person.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    const bisher = await halte(tx, eingabe);
    if (!bisher.ok) return bisher;
    await tx.kontakt.delete({ where: { id: eingabe.id }, select: { id: true } });
    const was = { aktion: 'kontakt.loeschen', ...betrifft('person', bisher.wert.personId) };
    await protokolliere(tx, akteur, { ...was, von: stand(bisher.wert) }, jetzt);
    return ok(undefined);
  });
}
