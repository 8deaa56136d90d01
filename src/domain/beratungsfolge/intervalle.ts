import { type LocalDate, plusTage } from '../kern/localDate';
import { type Position, position } from './position';
import type { Folge } from './schritt';

/** The days on which one position holds: from `von` to the day before `bis`; null = for ever. */
export type Intervall = { von: LocalDate; bis: LocalDate | null; position: Position };

/**
 * The position on every day from `ab` on, without gaps, equal neighbours merged. Rests on one fact: the
 * rules compare the day only with dates of steps, so an answer can change only on such a day or the day after.
 */
export function intervalle(folge: Folge, ab: LocalDate): Intervall[] {
  const termine = folge.schritte.flatMap((s) => (s.datum === null ? [] : [s.datum, plusTage(s.datum, 1)]));
  const tage = [ab, ...new Set(termine.filter((tag) => tag > ab))].sort();

  const liste: Intervall[] = [];
  for (const von of tage) {
    const dann = position(folge, von);
    const vorher = liste.at(-1);
    if (vorher && gleich(vorher.position, dann)) continue;
    if (vorher) vorher.bis = von;
    liste.push({ von, bis: null, position: dann });
  }
  return liste;
}

/** Positions are plain data, always built in the same order of fields. */
export const gleich = (a: Position, b: Position): boolean => JSON.stringify(a) === JSON.stringify(b);
