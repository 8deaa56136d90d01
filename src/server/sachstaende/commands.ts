import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsDatum, ausDatum, berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { SachstandEingabe, SachstandFreigabe } from '@/domain/sachstand/eingabe';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { verbotenAn } from '@/server/kern/gegenstand';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/**
 * Appends a dated Sachstand to a paper (L3); answers with its id. The same entry sent twice is one. Refuses a paper this
 * Akteur may not read (NICHT_GEFUNDEN) or write to (NICHT_ERLAUBT), a day to come and an empty text.
 */
export async function sachstandEintragen(
  akteur: Akteur,
  eingabe: SachstandEingabe,
  jetzt: Date,
): Promise<Result<string, Ablehnung>> {
  const { id, vorlageId, datum } = eingabe;
  const text = eingabe.text.trim();
  const oeffentlich = eingabe.oeffentlich === 'ja';
  if (datum > berlinTag(jetzt)) return abgelehnt({ code: 'SACHSTAND_ZUKUNFT', regel: 'L3', feld: 'datum' });
  if (text === '') return abgelehnt({ code: 'SACHSTAND_LEER', regel: 'L3', feld: 'text' });
  return schreibe(async (tx) => {
    const verboten = await verbotenAn(tx, akteur, 'sachstand.eintragen', vorlageId, jetzt);
    if (verboten) return abgelehnt(verboten);
    const schonDa = await schonEingetragen(tx, id, vorlageId);
    if (schonDa) return schonDa;
    const neu = await tx.sachstand.createMany({
      data: {
        id,
        vorlageId,
        datum: alsDatum(datum),
        verfasser: await verfasser(tx, akteur),
        text,
        oeffentlich,
        angelegtAm: jetzt,
      },
      skipDuplicates: true,
    });
    if (neu.count === 0)
      return (await schonEingetragen(tx, id, vorlageId)) ?? abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (oeffentlich) await beruehre(tx, vorlageId, jetzt);
    await protokolliere(
      tx,
      akteur,
      {
        aktion: 'sachstand.eintragen',
        ...betrifft('vorlage', vorlageId),
        nach: { datum, oeffentlich },
      },
      jetzt,
    );
    return ok(id);
  });
}

/**
 * Makes an entry public, or takes it back from the public; what is already so stays so. Its text and date never change (L3).
 */
export async function sachstandVeroeffentlichen(
  akteur: Akteur,
  { vorlageId, sachstandId, oeffentlich: wunsch }: SachstandFreigabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const oeffentlich = wunsch === 'ja';
  return schreibe(async (tx) => {
    const verboten = await verbotenAn(tx, akteur, 'sachstand.eintragen', vorlageId, jetzt);
    if (verboten) return abgelehnt(verboten);
    const eintrag = await tx.sachstand.findFirst({ where: { id: sachstandId, vorlageId } });
    if (!eintrag) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    // Nothing is written where nothing changes: the public's pages would be made anew for it (stand).
    if (eintrag.oeffentlich === oeffentlich) return ok(undefined);
    // Two at once: only the one that changes something is in the audit.
    const geaendert = await tx.sachstand.updateMany({
      where: { id: sachstandId, oeffentlich: !oeffentlich },
      data: { oeffentlich },
    });
    if (geaendert.count === 0) return ok(undefined);
    await beruehre(tx, vorlageId, jetzt);
    await protokolliere(
      tx,
      akteur,
      {
        aktion: 'sachstand.veroeffentlichen',
        ...betrifft('vorlage', vorlageId),
        von: { oeffentlich: !oeffentlich },
        nach: { datum: ausDatum(eintrag.datum), oeffentlich },
      },
      jetzt,
    );
    return ok(undefined);
  });
}

/** A department speaks, never a person: the entry may become public. */
async function verfasser(tx: Transaktion, akteur: Akteur): Promise<string> {
  const { fachbereichId } = akteur.rechte;
  if (hatRolle(akteur, 'RATSBUERO') || !fachbereichId) return 'Ratsbüro';
  const stelle = await tx.organisationseinheit.findUniqueOrThrow({ where: { id: fachbereichId } });
  return stelle.name;
}

/** Sent twice: the entry is there. The same id at another paper is a forgery. Null: there is no such entry yet. */
async function schonEingetragen(
  tx: Transaktion,
  id: string,
  vorlageId: string,
): Promise<Result<string, Ablehnung> | null> {
  const da = await tx.sachstand.findUnique({ where: { id }, select: { vorlageId: true } });
  if (!da) return null;
  return da.vorlageId === vorlageId ? ok(id) : abgelehnt({ code: 'NICHT_GEFUNDEN' });
}

/** Only what the public sees changes the date the public sees. */
async function beruehre(tx: Transaktion, vorlageId: string, jetzt: Date): Promise<void> {
  await tx.vorlage.update({ where: { id: vorlageId }, data: { geaendertAm: jetzt }, select: { id: true } });
}
