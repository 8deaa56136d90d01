import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { Prisma } from '@/generated/prisma/client';
import { frage } from '@/server/kern/db';
import { alsVorlageGegenstand } from '@/server/kern/gegenstand';
import { GEGENSTAND_SQL, type Gegenstandszeile } from '@/server/kern/gegenstandSql';
import { mitZeiten } from '@/server/kern/jsonzeile';

const { sql } = Prisma;

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
  const zeilen = await frage<{ zeile: Gegenstandszeile; ueberfaellig: string[] | null }>(
    'INTERN',
    sql`SELECT ${GEGENSTAND_SQL} AS zeile, (SELECT to_json(o.ueberfaellig) FROM standort o WHERE o."vorlageId" = v.id AND o.sicht = 'INTERN'
        AND o.von <= ${heute}::date AND (o.bis IS NULL OR o.bis > ${heute}::date)) AS ueberfaellig
      FROM vorlage v WHERE v.id = ANY (${[...new Set(vorlageIds)]}::uuid[])`,
  );
  return new Map(
    zeilen.map(({ zeile, ueberfaellig }) => {
      mitZeiten(zeile);
      const fehlt = new Set(ueberfaellig);
      const meiner = zeile.beratungen.find((b) => fehlt.has(b.id) && darf(akteur, 'ergebnis.erfassen', b));
      const folge = darf(akteur, 'beratungsfolge.bearbeiten', alsVorlageGegenstand(zeile, akteur.rechte.am));
      const ergebnis = meiner?.sitzungId ? { sitzungId: meiner.sitzungId, beratungId: meiner.id } : null;
      return [zeile.id, { ergebnis, folge }];
    }),
  );
}
