import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { schreibe } from '@/server/kern/db';
import { sperreVorlagen } from '@/server/kern/schritte';
import { schreibeStandorte } from '@/server/kern/standort';
import { pruefeStandorte } from '@/server/standorte/queries';

/**
 * Writes anew what `pruefeStandorte` finds wrong, papers locked first. A derived row is no decision of anybody: no entry.
 * Refuses all but the system (NICHT_ERLAUBT). Answers with the number of papers.
 */
export async function berichtigeStandorte(akteur: Akteur, jetzt: Date): Promise<Result<number, Ablehnung>> {
  if (akteur.art !== 'system') return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const heute = berlinTag(jetzt);
  let anzahl = 0;
  for await (const { abweichungen } of pruefeStandorte(akteur, heute)) {
    const ids = [...new Set(abweichungen.map((a) => a.vorlageId))].sort();
    if (ids.length === 0) continue;
    await schreibe(async (tx) => {
      await sperreVorlagen(tx, ids);
      await schreibeStandorte(tx, ids, heute);
    });
    anzahl += ids.length;
  }
  return ok(anzahl);
}
