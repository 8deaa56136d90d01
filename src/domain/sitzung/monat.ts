import { istLocalDate, type LocalDate, plusTage } from '../kern/localDate';

export type Monat = { monat: string; von: LocalDate; bis: LocalDate; davor: string; danach: string };

/** The month an address names ('YYYY-MM'); without a readable one the month of `heute`. */
export function monatAus(eingabe: unknown, heute: LocalDate): Monat {
  const gewuenscht =
    typeof eingabe === 'string' && istLocalDate(`${eingabe}-01`) ? eingabe : heute.slice(0, 7);
  const von = `${gewuenscht}-01`;
  const danach = plusTage(von, 31).slice(0, 7);
  return {
    monat: gewuenscht,
    von,
    bis: plusTage(`${danach}-01`, -1),
    davor: plusTage(von, -1).slice(0, 7),
    danach,
  };
}
