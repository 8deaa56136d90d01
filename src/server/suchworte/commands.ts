import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern } from '@/server/kern/db';

/**
 * Takes words out of the vocabulary that stand nowhere any more and puts back what two writers lost between them; answers with
 * how many. One statement, without a limit of time: in a large city it reads every vector. Refuses NICHT_ERLAUBT.
 */
export async function gleicheSuchworteAb(akteur: Akteur): Promise<Result<number, Ablehnung>> {
  if (!darf(akteur, 'daten.loeschen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const [zeile] = await dbIntern().$queryRaw<{ anders: number }[]>`SELECT suchworte_abgleichen() AS anders`;
  return ok(zeile?.anders ?? 0);
}
