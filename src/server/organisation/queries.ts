import 'server-only';
import { nachName } from '@/domain/kern/ordnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbFuer } from '@/server/kern/db';

export type Fachbereich = { id: string; kennung: string; name: string };

const nummer = new Intl.Collator('de', { numeric: true });

/** All Fachbereiche by their number. */
export async function fachbereiche(akteur: Akteur): Promise<Fachbereich[]> {
  const zeilen = await dbFuer(akteur).organisationseinheit.findMany({
    where: { art: 'FACHBEREICH' },
    select: { id: true, kennung: true, name: true },
  });
  return zeilen.sort((a, b) => nummer.compare(a.kennung, b.kennung));
}

/** The city's districts, each once, in the order of a phone book. */
export async function stadtbezirke(akteur: Akteur): Promise<string[]> {
  const zeilen = await dbFuer(akteur).gremium.findMany({
    where: { stadtbezirk: { not: null } },
    select: { stadtbezirk: true },
    distinct: ['stadtbezirk'],
  });
  return zeilen.flatMap((z) => z.stadtbezirk ?? []).sort(nachName);
}
