import 'server-only';
import { alsKennung, type Einheitsart, gegliedert } from '@/domain/organisation/gliederung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern, type Transaktion } from '@/server/kern/db';

export type Einheit = {
  id: string;
  version: number;
  art: Einheitsart;
  kennung: string;
  name: string;
  uebergeordnetId: string | null;
  /** How deep it stands below others, from 0. */
  tiefe: number;
  /** What hangs on it. */
  konten: number;
  vorlagen: number;
  mitzeichnungen: number;
  untergeordnete: number;
};
/** A printed Fachbereich no unit stands for, and how many papers carry it. */
export type Unbekannte = { kennung: string; vorlagen: number };
export type Organisation = { darfVerwalten: boolean; einheiten: Einheit[]; unbekannte: Unbekannte[] };

/** What hangs on a unit: as long as anything does, it stays. */
export const HAENGT_AN = {
  benutzer: true,
  vorlagen: true,
  mitzeichnungen: true,
  untergeordnete: true,
} as const;

/** All units below each other, and printed Fachbereiche still without one; null for who may not read them. */
export async function organisation(akteur: Akteur): Promise<Organisation | null> {
  if (!darf(akteur, 'stammdaten.lesen', null)) return null;
  const db = dbIntern();
  const zeilen = await db.organisationseinheit.findMany({ include: { _count: { select: HAENGT_AN } } });
  const einheiten = zeilen.map(({ _count, art, ...e }) => ({
    ...e,
    art: art as Einheitsart,
    konten: _count.benutzer,
    vorlagen: _count.vorlagen,
    mitzeichnungen: _count.mitzeichnungen,
    untergeordnete: _count.untergeordnete,
  }));
  return {
    darfVerwalten: darf(akteur, 'gremium.verwalten', null),
    einheiten: gegliedert(einheiten),
    unbekannte: await unbekannte(db),
  };
}

async function unbekannte(db: Transaktion): Promise<Unbekannte[]> {
  const gruppen = await db.vorlage.groupBy({
    by: ['fachbereich'],
    where: { fachbereichId: null, fachbereich: { not: null } },
    _count: true,
  });
  return gruppen
    .flatMap((g) => (g.fachbereich?.trim() ? [{ kennung: g.fachbereich.trim(), vorlagen: g._count }] : []))
    .sort((a, b) => b.vorlagen - a.vorlagen || a.kennung.localeCompare(b.kennung));
}

/** Papers without a unit whose printed Fachbereich names this Kennung; the caller has the right to know. */
export async function herrenlose(db: Transaktion, kennung: string): Promise<string[]> {
  const zeilen = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM intern.vorlage WHERE "fachbereichId" IS NULL
      AND lower(regexp_replace(fachbereich, '\\s', '', 'g')) = ${alsKennung(kennung)} ORDER BY id`;
  return zeilen.map((z) => z.id);
}
