import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern } from '@/server/kern/db';
import { alsVorlageGegenstand, SCHRITT_GEGENSTAND, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import { standAm } from '@/server/kern/sicht';

/** What this Akteur can do about a paper of the board. */
export type Tafeltaten = {
  /** The step whose result this Akteur records, with its sitting. */
  ergebnis: { sitzungId: string; beratungId: string } | null;
  /** Its chain may be planned anew. */
  folge: boolean;
};

/** By id of the paper; only for who works on papers that are on their way, and only what `darf` allows. */
export async function tafelTaten(
  akteur: Akteur,
  vorlageIds: readonly string[],
  heute: LocalDate,
): Promise<ReadonlyMap<string, Tafeltaten>> {
  const taetig = hatRolle(akteur, 'RATSBUERO') || hatRolle(akteur, 'SCHRIFTFUEHRUNG');
  if (!taetig || vorlageIds.length === 0) return new Map();
  const zeilen = await dbIntern().vorlage.findMany({
    where: { id: { in: [...new Set(vorlageIds)] } },
    select: {
      ...VORLAGE_GEGENSTAND,
      id: true,
      beratungen: { select: { ...SCHRITT_GEGENSTAND, id: true, sitzungId: true } },
      standorte: { where: standAm('INTERN', heute), select: { ueberfaellig: true } },
    },
    relationLoadStrategy: 'join',
  });
  return new Map(
    zeilen.map((zeile) => {
      const fehlt = new Set(zeile.standorte[0]?.ueberfaellig);
      const meiner = zeile.beratungen.find((b) => fehlt.has(b.id) && darf(akteur, 'ergebnis.erfassen', b));
      const folge = darf(akteur, 'beratungsfolge.bearbeiten', alsVorlageGegenstand(zeile, akteur.rechte.am));
      const ergebnis = meiner?.sitzungId ? { sitzungId: meiner.sitzungId, beratungId: meiner.id } : null;
      return [zeile.id, { ergebnis, folge }];
    }),
  );
}
