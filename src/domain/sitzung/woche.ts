import { getISOWeek, parseISO } from 'date-fns';
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

/** The Monday of its week. */
export const montag = (tag: LocalDate): LocalDate => plusTage(tag, -((wochentag(tag) + 6) % 7));

/** The number of its week as calendars print it (ISO 8601), and that week from Monday to Friday. */
export function kalenderwoche(tag: LocalDate): { nummer: number; von: LocalDate; bis: LocalDate } {
  const von = montag(tag);
  return { nummer: getISOWeek(parseISO(tag)), von, bis: plusTage(von, 4) };
}
