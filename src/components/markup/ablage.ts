/** Texts of the page being written; kept by the server for as long as one request takes (gate/server). */
type Ablage = { getStore(): string[] | undefined };

// The parts that write a page and the parts that send it are bundled apart: both look at the same request.
const prozess = globalThis as { ratslaufBlatt?: Ablage };

/** Puts a text of this page aside; null: nobody sends a page now, so it has to go with the data. */
export function lege(text: string): number | null {
  const texte = prozess.ratslaufBlatt?.getStore();
  return texte ? texte.push(text) - 1 : null;
}

const gelesene = new Map<number, string>();

/** The text put aside; in the browser what the page brought, which stays even if its element goes and comes again. */
export function hole(nr: number): string {
  if (typeof document === 'undefined') return geholt(nr);
  const text = gelesene.get(nr) ?? document.querySelector(`[data-fest="${nr}"]`)?.innerHTML ?? '';
  gelesene.set(nr, text);
  return text;
}

function geholt(nr: number): string {
  const text = prozess.ratslaufBlatt?.getStore()?.[nr];
  // A page with a hole in it would look like one with nothing to say.
  if (text === undefined) throw new Error(`Kein Text ${nr} auf diesem Blatt`);
  return text;
}
