import { kalendertag } from '@/domain/kern/eingabefelder';
import type { LocalDate } from '@/domain/kern/localDate';

/** A day out of the address, as browsers send it or people write it; null for anything else. */
export function tagAus(text: string): LocalDate | null {
  const gelesen = kalendertag.safeParse(text);
  return gelesen.success ? gelesen.data : null;
}
