import 'server-only';
import { nachName } from '@/domain/kern/ordnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Rolle } from '@/domain/zugriff/rolle';
import { dbIntern } from '@/server/kern/db';

export type KontoZeile = {
  name: string;
  email: string;
  rollen: { rolle: Rolle; gremium: string | null }[];
  gesperrt: boolean;
  /** Without one nobody has signed in yet. */
  besuchAm: Date | null;
};

/** All accounts by name, for who runs the server; null for everybody else. */
export async function alleBenutzer(akteur: Akteur): Promise<KontoZeile[] | null> {
  if (!darf(akteur, 'benutzer.verwalten', null)) return null;
  const zeilen = await dbIntern().benutzer.findMany({
    select: {
      name: true,
      email: true,
      gesperrtAm: true,
      besuchAm: true,
      rollen: { select: { rolle: true, gremium: { select: { name: true } } } },
    },
    relationLoadStrategy: 'join',
  });
  return zeilen
    .map(({ gesperrtAm, rollen, ...rest }) => ({
      ...rest,
      gesperrt: gesperrtAm !== null,
      rollen: rollen.map((r) => ({ rolle: r.rolle as Rolle, gremium: r.gremium?.name ?? null })),
    }))
    .sort((a, b) => nachName(a.name, b.name));
}
