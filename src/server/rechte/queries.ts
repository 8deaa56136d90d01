import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Lesegrenzen } from '@/domain/zugriff/sitz';
import { ladeFreigaben } from '@/server/kern/mitgliedschaft';

/** What this city allows beyond the rules (A5–A8), for who may read who may do what; null for everybody else. */
export async function freigabenDerKommune(akteur: Akteur): Promise<Lesegrenzen | null> {
  return darf(akteur, 'rechte.lesen', null) ? ladeFreigaben() : null;
}
