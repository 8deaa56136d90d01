import { pruefeO4, pruefeO8, pruefeO9, pruefeO10 } from './pruefung/beteiligung';
import type { Pruefgegenstand, Pruefumfeld, Regelbefund } from './pruefung/gegenstand';
import { pruefeO3, pruefeO5, pruefeO6, pruefeO7 } from './pruefung/reihenfolge';
import { pruefeO14 } from './pruefung/tagesordnungsteil';
import { pruefeO11, pruefeO12, pruefeO15 } from './pruefung/termine';
import { pruefeO1, pruefeO2, pruefeO13 } from './pruefung/zustaendigkeiten';

const REGELN: readonly ((vorlage: Pruefgegenstand, umfeld: Pruefumfeld) => Regelbefund[])[] = [
  pruefeO1,
  pruefeO2,
  pruefeO3,
  pruefeO4,
  pruefeO5,
  pruefeO6,
  pruefeO7,
  pruefeO8,
  pruefeO9,
  pruefeO10,
  pruefeO11,
  pruefeO12,
  pruefeO13,
  pruefeO14,
  pruefeO15,
];

/** The check of a planned chain: all findings of O1–O15, in the order of the rules. Never throws. */
export function pruefung(vorlage: Pruefgegenstand, umfeld: Pruefumfeld): Regelbefund[] {
  return REGELN.flatMap((regel) => regel(vorlage, umfeld));
}
