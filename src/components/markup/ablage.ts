/** Texts of the page being written, kept by the server until it is answered (gate/abgelegtes). */
type Abgelegtes = { lege(text: string): number | null; marke(nr: number): string };

// The parts that write a page and the parts that send it are bundled apart: both ask the same place.
const prozess = globalThis as { ratslaufAbgelegtes?: Abgelegtes };

/** Puts a text of this page aside; null: nobody sends a page now, so it has to go with the data. */
export const lege = (text: string): number | null => prozess.ratslaufAbgelegtes?.lege(text) ?? null;

const gelesene = new Map<number, string>();

/**
 * On the server the mark where the text goes; in the browser the text the page brought, which stays even if its element
 * goes and comes again.
 */
export function hole(nr: number): string {
  if (typeof document === 'undefined') return prozess.ratslaufAbgelegtes?.marke(nr) ?? '';
  const text = gelesene.get(nr) ?? document.querySelector(`[data-text="${nr}"]`)?.innerHTML ?? '';
  gelesene.set(nr, text);
  return text;
}
