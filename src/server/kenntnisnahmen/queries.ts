import 'server-only';
import { WIDERRUF_SEKUNDEN } from '@/domain/protokoll/sammelauswahl';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';

/** A stroke of this Akteur that can still be taken back. */
export type OffenerVorgang = {
  id: string;
  anzahl: number;
  /** The steps it noted and that still stand. */
  beratungen: string[];
  widerrufbarBis: Date;
};

const VORGANG = {
  id: true,
  widerrufbarBis: true,
  ergebnisse: { where: { berichtigtAm: null }, select: { beratungId: true } },
} as const satisfies Prisma.VorgangSelect;

/**
 * The latest stroke this Akteur made in a sitting, while it can be taken back, for the selection of any query of sittings;
 * none afterwards and for everybody else.
 */
export const offenerVorgang = ({ benutzerId }: Akteur, jetzt: Date) =>
  ({
    where: {
      ...(benutzerId === null ? { id: { in: [] } } : { vonId: benutzerId }),
      widerrufenAm: null,
      am: { gt: new Date(jetzt.getTime() - WIDERRUF_SEKUNDEN * 1000) },
      widerrufbarBis: { gt: jetzt },
    },
    orderBy: { am: 'desc' },
    take: 1,
    select: VORGANG,
  }) as const satisfies Prisma.Sitzung$vorgaengeArgs;

/** A correction made in between takes its row out of the count. */
export function alsOffenerVorgang([vorgang]: Prisma.VorgangGetPayload<{
  select: typeof VORGANG;
}>[]): OffenerVorgang | null {
  if (!vorgang) return null;
  const { id, widerrufbarBis, ergebnisse } = vorgang;
  return { id, widerrufbarBis, anzahl: ergebnisse.length, beratungen: ergebnisse.map((e) => e.beratungId) };
}
