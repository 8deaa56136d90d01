import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern } from '@/server/kern/db';

/** How much there is to administer; never anything about papers. */
export type Verwaltungszahlen = {
  konten: number;
  gesperrt: number;
  /** Open accounts without any role: they see what everybody sees. */
  ohneRolle: number;
};

/** For who administers accounts; null for everybody else. */
export async function verwaltungszahlen(akteur: Akteur): Promise<Verwaltungszahlen | null> {
  if (!darf(akteur, 'benutzer.verwalten', null)) return null;
  const { benutzer } = dbIntern();
  const [konten, gesperrt, ohneRolle] = await Promise.all([
    benutzer.count(),
    benutzer.count({ where: { gesperrtAm: { not: null } } }),
    benutzer.count({ where: { gesperrtAm: null, rollen: { none: {} } } }),
  ]);
  return { konten, gesperrt, ohneRolle };
}
