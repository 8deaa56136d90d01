import { berlinTag, berlinUhrzeit, type LocalDate, wochentag } from '../kern/localDate';

const WOCHENTAGE = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'] as const;

/** '2011-09-01' → '01.09.2011' */
export const deutschesDatum = (tag: LocalDate): string => `${kurzesDatum(tag)}${tag.slice(0, 4)}`;

/** '2011-09-01' → '01.09.' */
export const kurzesDatum = (tag: LocalDate): string => `${tag.slice(8, 10)}.${tag.slice(5, 7)}.`;

/** '2011-09-01' → 'Do' */
export const wochentagKurz = (tag: LocalDate): string => WOCHENTAGE[wochentag(tag)] ?? '';

/** '13:00' → '13:00 Uhr' */
export const uhrzeit = (beginn: string): string => `${beginn} Uhr`;

/** "23.11.2026, 09:00 Uhr" in Berlin. */
export const deutscherZeitpunkt = (am: Date): string =>
  `${deutschesDatum(berlinTag(am))}, ${uhrzeit(berlinUhrzeit(am))}`;

/** In the order of the year. */
export const MONATE = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** "November 2026" of a month ('2026-11') or a day. */
export const monatsname = (tag: string): string =>
  `${MONATE[Number(tag.slice(5, 7)) - 1]} ${tag.slice(0, 4)}`;
