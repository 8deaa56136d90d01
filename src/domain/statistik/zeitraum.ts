import { istLocalDate, type LocalDate, plusTage } from '../kern/localDate';
import { MONATE, monatsname } from '../texte/datum';

/** Half a year, 'JJJJ-1' or 'JJJJ-2': they sort as texts. */
export type Halbjahr = string;

/** Whole half-years, and how far of them has passed: days after `bisTag` are not counted. */
export type Zeitraum = { von: LocalDate; bis: LocalDate; bisTag: LocalDate };

export const halbjahrVon = (tag: LocalDate): Halbjahr =>
  `${tag.slice(0, 4)}-${tag.slice(5, 7) <= '06' ? 1 : 2}`;

const anfang = (halbjahr: Halbjahr): LocalDate =>
  `${halbjahr.slice(0, 4)}-${halbjahr.endsWith('1') ? '01' : '07'}-01`;
const ende = (halbjahr: Halbjahr): LocalDate =>
  `${halbjahr.slice(0, 4)}-${halbjahr.endsWith('1') ? '06-30' : '12-31'}`;

/** "1. Halbjahr 2024", which stays in one line. */
export const halbjahrText = (halbjahr: Halbjahr): string =>
  `${halbjahr.slice(5)}.\u00a0Halbjahr\u00a0${halbjahr.slice(0, 4)}`;

/** From one half-year to another, both included. */
export function halbjahre(von: Halbjahr, bis: Halbjahr): Halbjahr[] {
  const liste: Halbjahr[] = [];
  for (let jahr = Number(von.slice(0, 4)); jahr <= Number(bis.slice(0, 4)); jahr += 1)
    for (const haelfte of [1, 2]) liste.push(`${jahr}-${haelfte}`);
  return liste.filter((h) => h >= von && h <= bis);
}

export function zeitraum(von: Halbjahr, bis: Halbjahr, heute: LocalDate): Zeitraum {
  const letzter = ende(bis);
  return { von: anfang(von), bis: letzter, bisTag: letzter < heute ? letzter : heute };
}

/** The months of a period that have begun: 'JJJJ-MM'. */
export function monate({ von, bisTag }: Zeitraum): string[] {
  const liste: string[] = [];
  for (let tag = von; tag <= bisTag; tag = `${plusTage(tag, 31).slice(0, 7)}-01`) liste.push(tag.slice(0, 7));
  return liste;
}

/** The years of a period that have begun. */
export const jahreIn = (z: Zeitraum): number[] => [...new Set(monate(z).map((m) => Number(m.slice(0, 4))))];

/** True for the month or year ('JJJJ-MM', 'JJJJ') that has not passed yet on the last day counted. */
export const laeuft = (stueck: string, { bis, bisTag }: Zeitraum): boolean =>
  bisTag < bis && bisTag.startsWith(stueck);

/** "2025", and what of a year is counted where it is not the whole: "2026 bis heute", "2024 ab Juli". */
export function jahrText(jahr: number, z: Zeitraum): string {
  const ab = z.von > `${jahr}-01-01` ? ' ab Juli' : '';
  const bis = laeuft(String(jahr), z) ? ' bis heute' : z.bis < `${jahr}-12-31` ? ' bis Juni' : '';
  return `${jahr}${ab}${bis}`;
}

/** '2025-06' → "Juni 2025" */
export const monatText = (monat: string): string => (istLocalDate(`${monat}-01`) ? monatsname(monat) : monat);

/** Head of a column: "Jan." */
export const MONATE_KURZ: readonly string[] = MONATE.map((m) => (m.length > 4 ? `${m.slice(0, 3)}.` : m));
