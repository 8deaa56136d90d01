import { nachName } from '../../kern/ordnung';
import type { Schritt } from '../schritt';
import { rang } from './phase';

/** Ascending, null last. Plain character order: right for 'YYYY-MM-DD', 'HH:MM' and ids. */
export function nachText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** The order of every list of steps: date, start, rank, name (phone book), id; null last. */
export function nachTermin(a: Schritt, b: Schritt): number {
  return (
    nachText(a.datum, b.datum) ||
    nachText(a.beginn, b.beginn) ||
    rang(a) - rang(b) ||
    nachName(a.gremium, b.gremium) ||
    nachText(a.id, b.id)
  );
}
