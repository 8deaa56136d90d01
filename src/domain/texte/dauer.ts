import { type LocalDate, tageZwischen } from '../kern/localDate';

const TAGE_HOECHSTENS = 60;
const MONATE_HOECHSTENS = 23;
const MONATE_IM_JAHR = 12;

const zahl = (n: number, eins: string, viele: string): string => `${n} ${n === 1 ? eins : viele}`;

/** Whole months up to a later day; where the last month lacks the day, its last one completes it (§ 188 Abs. 3 BGB). */
function volleMonate(von: LocalDate, bis: LocalDate): number {
  const [jahrVon = 0, monatVon = 0, tagVon = 0] = von.split('-').map(Number);
  const [jahrBis = 0, monatBis = 0, tagBis = 0] = bis.split('-').map(Number);
  const letzter = new Date(Date.UTC(jahrBis, monatBis, 0)).getUTCDate();
  const angefangene = (jahrBis - jahrVon) * MONATE_IM_JAHR + monatBis - monatVon;
  return angefangene - (tagBis < Math.min(tagVon, letzter) ? 1 : 0);
}

/**
 * How long since a day, behind "seit": "3 Tagen", from about two months on "5 Monaten", from two years on "15 Jahren"; whole
 * ones, rounded down. A day to come counts as 0.
 */
export function dauerText(seit: LocalDate, heute: LocalDate): string {
  const tage = Math.max(0, tageZwischen(seit, heute));
  if (tage <= TAGE_HOECHSTENS) return zahl(tage, 'Tag', 'Tagen');
  const monate = volleMonate(seit, heute);
  if (monate <= MONATE_HOECHSTENS) return zahl(monate, 'Monat', 'Monaten');
  return zahl(Math.floor(monate / MONATE_IM_JAHR), 'Jahr', 'Jahren');
}
