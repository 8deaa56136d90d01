import { nachName } from '../../kern/ordnung';
import type { Statistikgremium } from '../zahlen';

/** Pictures by body stay readable with as many. */
export const GEZEIGTE = 12;

export type Gremienwahl = {
  gezeigt: Statistikgremium[];
  /** How many more have something to show, and how much together. */
  weitere: number;
  weitereAnzahl: number;
};

/** The bodies with the most in `anzahl`, most first; all of them where asked for. Bodies without anything are left out. */
export function gremienwahl(
  gremien: readonly Statistikgremium[],
  anzahl: ReadonlyMap<string, number>,
  alle: boolean,
): Gremienwahl {
  const mit = gremien
    .filter((g) => (anzahl.get(g.id) ?? 0) > 0)
    .sort((a, b) => (anzahl.get(b.id) ?? 0) - (anzahl.get(a.id) ?? 0) || nachName(a.name, b.name));
  const gezeigt = alle ? mit : mit.slice(0, GEZEIGTE);
  const rest = mit.slice(gezeigt.length);
  return {
    gezeigt,
    weitere: rest.length,
    weitereAnzahl: rest.reduce((summe, g) => summe + (anzahl.get(g.id) ?? 0), 0),
  };
}

/** Sums of what belongs to the same body. */
export function jeGremium(zeilen: readonly { gremium: string; anzahl: number }[]): Map<string, number> {
  const summen = new Map<string, number>();
  for (const { gremium, anzahl } of zeilen) summen.set(gremium, (summen.get(gremium) ?? 0) + anzahl);
  return summen;
}

/** Short name without the places where it may be broken: pictures do not break words. */
export const bildname = ({ kurzname }: Statistikgremium): string => kurzname.replaceAll('\u00AD', '');
