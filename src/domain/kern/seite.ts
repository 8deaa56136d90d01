import { z } from 'zod';

/** The page of a list an address asks for: whatever is none of them is the first. */
export const Seite = z.coerce.number().int().min(1).max(100_000).catch(1);

/** How many pages a list has (one also when it is empty), and which is shown: asked for one too far, the last. */
export function seitenlage(
  gesamt: number,
  jeSeite: number,
  gefragt: number,
): { seite: number; seiten: number } {
  const seiten = Math.max(1, Math.ceil(gesamt / jeSeite));
  return { seite: Math.min(gefragt, seiten), seiten };
}
