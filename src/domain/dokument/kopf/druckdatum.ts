import type { LocalDate } from '../../kern/localDate';

const WOCHENTAG =
  '(?:(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\\b\\.?,?\\s*)?';
const UHRZEIT = '(?:,?\\s+\\d{1,2}[:.]\\d{2}(?:\\s*Uhr)?)?';
const GANZE_ZELLE = new RegExp(
  `^${WOCHENTAG}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{2,4})\\.?${UHRZEIT}$`,
  'i',
);
const IM_TEXT = /(?<![\d.\p{L}])\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}(?![\d\p{L}])/u;
const FRUEHESTES = '1900';
const SPAETESTES = '2100';
const LAENGSTES = 40;

/** True for a cell that is meant as a day, whether or not that day exists: "1.9.2011", "31.02.2011". */
export const istDatumsartig = (zelle: string): boolean =>
  /\d$|[.r]$/i.test(zelle) && zelle.length <= LAENGSTES && GANZE_ZELLE.test(zelle);

/** Months have their days: asked for every row, so without taking the text apart again. */
function gibtEs(jahr: number, monat: number, tag: number): boolean {
  const datum = new Date(Date.UTC(jahr, monat - 1, tag));
  return datum.getUTCMonth() === monat - 1 && datum.getUTCDate() === tag;
}

/** "1.9.2011", "Do., 01.09.2011", "01.09.2011, 15:00 Uhr" → '2011-09-01'. No such day, or a year of two digits: null. */
export function liesDatum(text: string): LocalDate | null {
  const teile = text.length <= LAENGSTES ? GANZE_ZELLE.exec(text) : null;
  if (!teile) return null;
  const [, tag = '', monat = '', jahr = ''] = teile;
  if (
    jahr.length !== 4 ||
    jahr < FRUEHESTES ||
    jahr >= SPAETESTES ||
    !gibtEs(Number(jahr), Number(monat), Number(tag))
  )
    return null;
  return `${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`;
}

/** Cuts a line at the day printed in it: "Rat der Stadt 29.09.2011 Beschluss". */
export function trenneAmDatum(text: string): { davor: string; datum: string; danach: string } | null {
  const fund = IM_TEXT.exec(text);
  if (!fund) return null;
  const ende = fund.index + fund[0].length;
  return { davor: text.slice(0, fund.index).trim(), datum: fund[0], danach: text.slice(ende).trim() };
}
