import { nachNummer } from '../kern/ordnung';

export const EINHEITSARTEN = ['DEZERNAT', 'FACHBEREICH'] as const;
export type Einheitsart = (typeof EINHEITSARTEN)[number];

export type Glied = {
  id: string;
  art: Einheitsart;
  kennung: string;
  name: string;
  uebergeordnetId: string | null;
};

/** True if putting a unit below another one would make it its own superior. */
export function waereKreis(id: string, uebergeordnetId: string | null, alle: readonly Glied[]): boolean {
  const ueber = new Map(alle.map((g) => [g.id, g.uebergeordnetId]));
  const gesehen = new Set<string>();
  for (let g = uebergeordnetId; g !== null; g = ueber.get(g) ?? null) {
    if (g === id || gesehen.has(g)) return true;
    gesehen.add(g);
  }
  return false;
}

/** Units below each other in the order of their numbers, Dezernate first; `tiefe` counts from 0. A circle is shown flat. */
export function gegliedert<G extends Glied>(alle: readonly G[]): (G & { tiefe: number })[] {
  const sortiert = [...alle].sort(
    (a, b) => a.art.localeCompare(b.art) || nachNummer(a.kennung, b.kennung) || a.name.localeCompare(b.name),
  );
  const gezeigt = new Set<string>();
  const unter = (id: string | null, tiefe: number): (G & { tiefe: number })[] =>
    sortiert
      .filter((g) => g.uebergeordnetId === id && !gezeigt.has(g.id))
      .flatMap((g) => {
        gezeigt.add(g.id);
        return [{ ...g, tiefe }, ...unter(g.id, tiefe + 1)];
      });
  const baum = unter(null, 0);
  return [...baum, ...sortiert.filter((g) => !gezeigt.has(g.id)).map((g) => ({ ...g, tiefe: 0 }))];
}

/** Order of units to choose one from: Fachbereiche before Dezernate, each by its number. */
export const zurWahl = (a: { art: string; kennung: string }, b: { art: string; kennung: string }): number =>
  b.art.localeCompare(a.art) || nachNummer(a.kennung, b.kennung);

/** Printed numbers that mean the same unit: "57/FABIDO", "57 / Fabido". */
export const alsKennung = (gedruckt: string): string => gedruckt.replace(/\s+/g, '').toLocaleLowerCase('de');
