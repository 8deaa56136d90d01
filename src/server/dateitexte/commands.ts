import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { textVon } from '@/server/infra/extraktion';
import { storage } from '@/server/infra/storage';
import type { Ablage } from '@/server/infra/storage/ablage';
import { dbIntern, schreibe } from '@/server/kern/db';
import { reiheEin } from '@/server/kern/jobs/queue';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { sperreVorlagen } from '@/server/kern/schritte';

/**
 * Reads the text of an uploaded file for the search and keeps it, once: a second time, or for a file removed meanwhile,
 * nothing happens. What cannot be read is kept as that, with the reason. Throws where storage or database fail: then it
 * is tried again.
 */
export async function liesDatei(
  akteur: Akteur,
  { dateiId }: { dateiId: string },
  jetzt: Date,
  ablage: Ablage = storage(),
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'datei.lesen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const datei = await dbIntern().datei.findFirst({
    where: { id: dateiId, inhalt: null },
    select: { ablage: true, groesse: true, mimetyp: true },
  });
  if (!datei) return ok(undefined);
  const { text, hindernis } = await textVon(datei, ablage);
  const zeichen = text?.length ?? 0;
  return schreibe(async (tx) => {
    // Its papers first, in the order of everybody who writes: their words change with it, and nobody removes it meanwhile.
    const an = await tx.anlage.findMany({ where: { dateiId }, select: { vorlageId: true } });
    await sperreVorlagen(tx, [...new Set(an.map((a) => a.vorlageId))]);
    if (!(await tx.datei.findFirst({ where: { id: dateiId, inhalt: null }, select: { id: true } })))
      return ok(undefined);
    await tx.dateiText.create({ data: { dateiId, text, zeichen, hindernis, gelesenAm: jetzt } });
    const eintrag = {
      aktion: 'datei.lesen',
      ...betrifft('datei', dateiId),
      nach: { zeichen, hindernis },
    };
    await protokolliere(tx, akteur, eintrag, jetzt);
    return ok(undefined);
  });
}

/** So many a day: what is left comes tomorrow. */
const AUF_EINMAL = 2000;

/**
 * Has the files read that nobody has read yet: those from before there was a search in them, and those whose job was
 * lost. Answers with how many.
 */
export async function leseDateienNach(akteur: Akteur): Promise<Result<{ dateien: number }, Ablehnung>> {
  if (!darf(akteur, 'datei.lesen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    const ungelesen = await tx.datei.findMany({
      where: { inhalt: null, anlagen: { some: {} } },
      select: { id: true },
      orderBy: { angelegtAm: 'desc' },
      take: AUF_EINMAL,
    });
    for (const { id: dateiId } of ungelesen) await reiheEin(tx, 'datei.lesen', { dateiId });
    return ok({ dateien: ungelesen.length });
  });
}
