import { z } from 'zod';

const Kennung = z.uuid();

/** An id from an address, or null when it cannot be one: unknown and malformed look the same (A12). */
export function alsKennung(text: string): string | null {
  const ergebnis = Kennung.safeParse(text);
  return ergebnis.success ? ergebnis.data : null;
}
