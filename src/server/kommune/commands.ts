import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { KommuneEingabe } from '@/domain/kommune/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/** Sets up the one city of this database; refused when there is one. Without a short name the last word of the name is it. */
export async function richteKommuneEin(
  akteur: Akteur,
  eingabe: KommuneEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'kommune.einrichten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    if ((await tx.kommune.count()) > 0) return abgelehnt({ code: 'KOMMUNE_BESTEHT' });
    const kurzname = eingabe.kurzname || (eingabe.name.split(' ').at(-1) ?? eingabe.name);
    const { id } = await tx.kommune.create({ data: { ...eingabe, kurzname }, select: { id: true } });
    const eintrag = {
      aktion: 'kommune.einrichten',
      ...betrifft('kommune', id),
      nach: { name: eingabe.name },
    };
    await protokolliere(tx, akteur, eintrag, jetzt);
    return ok(undefined);
  });
}
