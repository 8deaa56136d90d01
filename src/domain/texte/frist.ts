import type { Fristlage } from '../frist/fristlage';
import { type LocalDate, tageZwischen } from '../kern/localDate';

const tage = (n: number): string => (n === 1 ? '1 Tag' : `${n} Tage`);
const tagen = (n: number): string => (n === 1 ? '1 Tag' : `${n} Tagen`);

/** "noch 9 Tage": how long the invitation may still wait. */
export function fristText({ lage, rest }: Fristlage): string {
  if (lage === 'HEUTE') return 'heute ist der letzte Tag';
  return lage === 'OFFEN' ? `noch ${tage(rest)}` : `seit ${tagen(-rest)} vorbei`;
}

/** "seit 3 Tagen": how long a result is overdue. */
export const seitText = (datum: LocalDate, heute: LocalDate): string =>
  `seit ${tagen(tageZwischen(datum, heute))}`;
