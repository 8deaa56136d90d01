import type { Fristlage } from '../frist/fristlage';
import { type LocalDate, plusTage } from '../kern/localDate';
import { dauerText } from './dauer';

const tage = (n: number): string => (n === 1 ? '1 Tag' : `${n} Tage`);

/** "noch 9 Tage": how long the invitation may still wait. */
export function fristText({ lage, rest, letzter }: Fristlage): string {
  if (lage === 'HEUTE') return 'heute ist der letzte Tag';
  return lage === 'OFFEN' ? `noch ${tage(rest)}` : `${seitText(letzter, plusTage(letzter, -rest))} vorbei`;
}

/** "seit 3 Tagen": how long a result is overdue. */
export const seitText = (datum: LocalDate, heute: LocalDate): string => `seit ${dauerText(datum, heute)}`;
