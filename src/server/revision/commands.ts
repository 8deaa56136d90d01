import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Spurfilter } from '@/domain/pruefspur/filter';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/**
 * Writes down that the audit leaves the house as a file, before it does: which part by period and kind, not by whom it was
 * searched for. Refuses NICHT_GEFUNDEN.
 */
export async function vermerkeExport(
  akteur: Akteur,
  { von, bis, art, gruppe, person, gegenstand }: Spurfilter,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'revision.lesen', null)) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
  const nach = { von, bis, art, gruppe, nachPerson: person !== '', nachGegenstand: gegenstand !== '' };
  const eintrag = { aktion: 'protokoll.exportieren', ...betrifft('protokoll', null), nach };
  await schreibe((tx) => protokolliere(tx, akteur, eintrag, jetzt));
  return ok(undefined);
}
