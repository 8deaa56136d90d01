import 'server-only';
import { leseMuster, type Nummernmuster } from '@/domain/drucksache/muster';
import { nachName } from '@/domain/kern/ordnung';
import type { Tafelnamen } from '@/domain/wo/wahl';
import type { Tafelgremium } from '@/domain/wo/zeile';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { frage } from '@/server/kern/db';
import { sichtVon } from '@/server/kern/sicht';

type Benannt = { id: string; name: string };
type Zeile = { gremien: Tafelgremium[] | null; einheiten: Benannt[] | null; muster: string | null };

const NAMEN = Prisma.sql`
  SELECT (SELECT json_agg(json_build_object('id', id, 'name', name, 'kurzname', kurzname)) FROM gremium) AS gremien,
    (SELECT json_agg(json_build_object('id', id, 'name', name)) FROM organisationseinheit) AS einheiten,
    (SELECT nummernmuster FROM kommune) AS muster`;

const geordnet = <T extends Benannt>(zeilen: T[] | null | undefined): T[] =>
  (zeilen ?? []).sort((a, b) => nachName(a.name, b.name) || (a.id < b.id ? -1 : 1));

/** What the ids on the board are called, in the order of names, and how the city writes its numbers. One query. */
export async function tafelnamen(
  akteur: Akteur,
): Promise<{ namen: Tafelnamen; muster: Nummernmuster | null }> {
  const [zeile] = await frage<Zeile>(sichtVon(akteur), NAMEN);
  const muster = leseMuster(zeile?.muster ?? '');
  return {
    namen: {
      gremien: new Map(geordnet(zeile?.gremien).map((g) => [g.id, g])),
      fachbereiche: new Map(geordnet(zeile?.einheiten).map((e) => [e.id, e.name])),
    },
    muster: muster.ok ? muster.wert : null,
  };
}
