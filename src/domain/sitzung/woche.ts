import { type LocalDate, plusTage, wochentag } from '../kern/localDate';

export type Woche = { von: LocalDate; bis: LocalDate; titel: string };

/** Monday to Sunday around a day; from Saturday on the week to come. */
export function kommendeWoche(tag: LocalDate): Woche {
  const seitMontag = (wochentag(tag) + 6) % 7;
  const naechste = seitMontag >= 5;
  const von = plusTage(tag, (naechste ? 7 : 0) - seitMontag);
  return {
    von,
    bis: plusTage(von, 6),
    titel: naechste ? 'Sitzungen der nächsten Woche' : 'Sitzungen dieser Woche',
  };
}
