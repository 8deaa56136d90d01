import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { befundeVon } from '@/server/infra/dateipruefung';
import { storage } from '@/server/infra/storage';
import { dbIntern, schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/**
 * Looks into an uploaded file and keeps what it finds, once: a second time, or for a file removed meanwhile, nothing
 * happens. A file nobody can look into has a finding too. Throws where storage or database fail: then it is tried again.
 */
export async function pruefeDatei(
  akteur: Akteur,
  { dateiId }: { dateiId: string },
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'datei.pruefen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const datei = await dbIntern().datei.findFirst({
    where: { id: dateiId, geprueftAm: null },
    select: { ablage: true, groesse: true, mimetyp: true },
  });
  if (!datei) return ok(undefined);
  const befunde = await befundeVon(datei, storage());
  return schreibe(async (tx) => {
    const { count } = await tx.datei.updateMany({
      where: { id: dateiId, geprueftAm: null },
      data: { geprueftAm: jetzt },
    });
    if (count === 0) return ok(undefined);
    await tx.dateibefund.createMany({ data: befunde.map((b) => ({ ...b, dateiId })) });
    const eintrag = {
      aktion: 'datei.pruefen',
      ...betrifft('datei', dateiId),
      nach: { befunde: befunde.length },
    };
    await protokolliere(tx, akteur, eintrag, jetzt);
    return ok(undefined);
  });
}
