import type { LocalDate } from '../kern/localDate';

/** A span of school holidays, both days included. */
export type Ferien = { name: string; von: LocalDate; bis: LocalDate };

/** North Rhine-Westphalia, the start of what a city imports and extends. F7 */
export const SCHULFERIEN_NRW: readonly Ferien[] = [
  { name: 'Sommerferien', von: '2026-07-20', bis: '2026-09-01' },
  { name: 'Weihnachtsferien', von: '2026-12-23', bis: '2027-01-06' },
  { name: 'Osterferien', von: '2027-03-22', bis: '2027-04-03' },
  { name: 'Pfingstferien', von: '2027-05-18', bis: '2027-05-18' },
  { name: 'Sommerferien', von: '2027-07-19', bis: '2027-08-31' },
  { name: 'Herbstferien', von: '2027-10-23', bis: '2027-11-06' },
  { name: 'Weihnachtsferien', von: '2027-12-24', bis: '2028-01-08' },
];

/** The school holidays this day lies in. They only warn: bodies did meet in them. */
export function ferienAm(tag: LocalDate, ferien: readonly Ferien[]): Ferien | null {
  return ferien.find(({ von, bis }) => von <= tag && tag <= bis) ?? null;
}
