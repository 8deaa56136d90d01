import 'server-only';
import { NICHTOEFFENTLICHER_PUNKT } from '@/domain/texte/tagesordnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { SitzungGegenstand } from '@/domain/zugriff/regel';
import type { Prisma } from '@/generated/prisma/client';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer } from '@/server/kern/db';
import { alsPunktGegenstand, type Punktzeile } from '@/server/kern/gegenstand';
import { geladen, siehtAlles } from '@/server/kern/sichtbarkeit';

/**
 * The titles of a whole agenda that this Akteur does not read (A5, A8), as the public reads them. Null where it reads all.
 */
export async function lesbareTitel(
  akteur: Akteur,
  sitzungId: string,
  sitzung: SitzungGegenstand,
  punkte: readonly (Punktzeile & { id: string })[],
): Promise<ReadonlyMap<string, string> | null> {
  const verborgene = punkte.filter(
    (t) => !darf(akteur, 'tagesordnungspunkt.lesen', alsPunktGegenstand(t, sitzung, akteur.rechte.am)),
  );
  if (verborgene.length === 0) return null;
  const oeffentliche = await dbFuer(OEFFENTLICH).tagesordnungspunkt.findMany({
    where: { sitzungId },
    select: { id: true, titel: true },
  });
  const bekannt = new Map(oeffentliche.map((t) => [t.id, t.titel]));
  return new Map(verborgene.map((t) => [t.id, bekannt.get(t.id) ?? NICHTOEFFENTLICHER_PUNKT]));
}

/** Who draws up the agenda sees its drafts; a member what has been dispatched of it. */
export function sichtbarePunkte(akteur: Akteur): Prisma.TagesordnungspunktWhereInput {
  if (siehtAlles(akteur)) return {};
  const eigene = { gremien: { some: { gremiumId: { in: [...akteur.rechte.schriftfuehrungIn] } } } };
  return { OR: [geladen({ lte: akteur.rechte.am }), { sitzung: eigene }] };
}
