import { differenceInMonths, parseISO } from 'date-fns';
import { type LocalDate, tageZwischen } from '../kern/localDate';

const TAGE_HOECHSTENS = 60;
const MONATE_HOECHSTENS = 23;
const MONATE_IM_JAHR = 12;

const zahl = (n: number, eins: string, viele: string): string => `${n} ${n === 1 ? eins : viele}`;

/**
 * How long since a day, behind "seit": "3 Tagen", from about two months on "5 Monaten", from two years on "15 Jahren"; whole
 * ones, rounded down. A day to come counts as 0.
 */
export function dauerText(seit: LocalDate, heute: LocalDate): string {
  const tage = Math.max(0, tageZwischen(seit, heute));
  if (tage <= TAGE_HOECHSTENS) return zahl(tage, 'Tag', 'Tagen');
  const monate = differenceInMonths(parseISO(heute), parseISO(seit));
  if (monate <= MONATE_HOECHSTENS) return zahl(monate, 'Monat', 'Monaten');
  return zahl(Math.floor(monate / MONATE_IM_JAHR), 'Jahr', 'Jahren');
}
