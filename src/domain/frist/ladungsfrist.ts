import { type LocalDate, plusTage, wochentag } from '../kern/localDate';
import { feiertag } from './feiertage';

export const LADUNGSFRIST_MODI = ['VOLLE_TAGE', 'TAG_VORHER'] as const;

/**
 * Local law (Geschäftsordnung), a setting of the city. VOLLE_TAGE: so many whole days lie between dispatch
 * and meeting. TAG_VORHER: dispatch on the n-th day before the meeting.
 */
export type Ladungsfrist = { modus: (typeof LADUNGSFRIST_MODI)[number]; tage: number };

/** Last day on which the invitation may leave the house. F1 */
export function letzterVersand(sitzung: LocalDate, { modus, tage }: Ladungsfrist): LocalDate {
  return plusTage(sitzung, modus === 'VOLLE_TAGE' ? -(tage + 1) : -tage);
}

/** True for a day on which the administration works: not Saturday, Sunday or public holiday. */
export function istArbeitstag(tag: LocalDate): boolean {
  return wochentag(tag) !== 0 && wochentag(tag) !== 6 && feiertag(tag) === null;
}

/** The day proposed for the dispatch: the last one, or the working day before it. Only a proposal. F2 */
export function vorschlagVersand(sitzung: LocalDate, frist: Ladungsfrist): LocalDate {
  let tag = letzterVersand(sitzung, frist);
  while (!istArbeitstag(tag)) tag = plusTage(tag, -1);
  return tag;
}
