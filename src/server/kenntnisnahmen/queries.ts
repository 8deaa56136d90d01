import 'server-only';
import { WIDERRUF_SEKUNDEN } from '@/domain/protokoll/sammelauswahl';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbIntern } from '@/server/kern/db';

/** A stroke of this Akteur that can still be taken back. */
export type OffenerVorgang = {
  id: string;
  anzahl: number;
  /** The steps it noted and that still stand. */
  beratungen: string[];
  widerrufbarBis: Date;
};

/**
 * The latest stroke this Akteur made in a sitting, while it can be taken back; null afterwards and for everybody else.
 * A correction made in between takes its row out of the count.
 */
export async function offenerVorgang(
  akteur: Akteur,
  sitzungId: string,
  jetzt: Date,
): Promise<OffenerVorgang | null> {
  if (akteur.benutzerId === null) return null;
  const vorgang = await dbIntern().vorgang.findFirst({
    where: {
      sitzungId,
      vonId: akteur.benutzerId,
      widerrufenAm: null,
      am: { gt: new Date(jetzt.getTime() - WIDERRUF_SEKUNDEN * 1000) },
      widerrufbarBis: { gt: jetzt },
    },
    orderBy: { am: 'desc' },
    select: {
      id: true,
      widerrufbarBis: true,
      ergebnisse: { where: { berichtigtAm: null }, select: { beratungId: true } },
    },
  });
  if (!vorgang) return null;
  const { id, widerrufbarBis, ergebnisse } = vorgang;
  return { id, widerrufbarBis, anzahl: ergebnisse.length, beratungen: ergebnisse.map((e) => e.beratungId) };
}
