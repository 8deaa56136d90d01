import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { staedteId, verwaist } from '@/server/dateien/queries';
import { storage } from '@/server/infra/storage';
import type { Ablage } from '@/server/infra/storage/ablage';
import { schreibe } from '@/server/kern/db';
import { reiheEin } from '@/server/kern/jobs/queue';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { echteZeit } from '@/server/kern/uhr';

/** Younger ones may belong to an upload that is just being stored. */
const TAG = 24 * 60 * 60 * 1000;
/** So many at once are no leftovers: then the storage belongs to another database. */
const VERDAECHTIG = 100;

/** How many were removed: stored files nobody knows, rows without attachment, uploads that never ended. */
export type Aufgeraeumt = { dateien: number; zeilen: number; unfertige: number };

/**
 * Removes what belongs to nothing for more than a day: stored files no row knows of (a process that died between storing
 * and writing), rows no attachment uses, uploads that broke off; and puts what was never inspected in again. Throws, and
 * touches nothing, where another database keeps its files here too or more than half of all stored files would go.
 */
export async function raeumeDateienAuf(
  akteur: Akteur,
  _: unknown,
  jetzt: Date,
  ablage: Ablage = storage(),
  wirklich: Date = echteZeit(),
): Promise<Result<Aufgeraeumt, Ablehnung>> {
  if (!darf(akteur, 'dateien.aufraeumen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const stadt = await staedteId(akteur);
  if (!stadt) return ok({ dateien: 0, zeilen: 0, unfertige: 0 });
  if ((await ablage.besitzer(stadt)).length > 1)
    throw new Error(
      'Mehr als eine Datenbank legt ihre Dateien in dieser Ablage ab: Was keine Anlage hat, wird deshalb nicht gelöscht.',
    );
  const gestern = new Date(wirklich.getTime() - TAG);
  const { schluessel, gesamt } = await verwaist(akteur, ablage.liste(), gestern);
  if (schluessel.length > VERDAECHTIG && schluessel.length * 2 > gesamt)
    throw new Error(
      `Von ${gesamt} Dateien der Ablage kennt die Datenbank ${schluessel.length} nicht: Vermutlich gehört die Ablage zu einer anderen Datenbank. Es wurde nichts gelöscht.`,
    );
  const unfertige = await ablage.verwirfUnfertige(gestern);
  const frei = await schreibe(async (tx) => {
    const lose = await tx.datei.findMany({
      where: { anlagen: { none: {} }, angelegtAm: { lt: new Date(jetzt.getTime() - TAG) } },
      select: { id: true, ablage: true },
    });
    await tx.datei.deleteMany({ where: { id: { in: lose.map((d) => d.id) }, anlagen: { none: {} } } });
    const ungeprueft = await tx.datei.findMany({ where: { geprueftAm: null }, select: { id: true } });
    for (const { id: dateiId } of ungeprueft) await reiheEin(tx, 'datei.pruefen', { dateiId });
    const nach = { dateien: schluessel.length, zeilen: lose.length, unfertige };
    if (Object.values(nach).some((zahl) => zahl > 0)) {
      const eintrag = { aktion: 'dateien.aufraeumen', ...betrifft('datei', null), nach };
      await protokolliere(tx, akteur, eintrag, jetzt);
    }
    return lose.map((d) => d.ablage);
  });
  // Last: what is not deleted now belongs to nothing tomorrow as well.
  for (const ort of [...schluessel, ...frei]) await ablage.delete(ort);
  return ok({ dateien: schluessel.length, zeilen: frei.length, unfertige });
}
