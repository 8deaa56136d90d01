/** Texts of the page being written; kept by the server for as long as one request takes (gate/blatt). */
type Ablage = { getStore(): Buffer[] | undefined };

// The parts that write a page and the parts that send it are bundled apart: both look at the same request.
const prozess = globalThis as { ratslaufBlatt?: Ablage };

/** Puts a text of this page aside; null: nobody sends a page now, so it has to go with the data. */
export function lege(text: string): number | null {
  const texte = prozess.ratslaufBlatt?.getStore();
  return texte ? texte.push(Buffer.from(text)) - 1 : null;
}

const gelesene = new Map<number, string>();

/**
 * On the server the mark where the text goes; in the browser the text the page brought, which stays even if its element
 * goes and comes again.
 */
export function hole(nr: number): string {
  if (typeof document === 'undefined') return marke(nr);
  const text = gelesene.get(nr) ?? document.querySelector(`[data-text="${nr}"]`)?.innerHTML ?? '';
  gelesene.set(nr, text);
  return text;
}

function marke(nr: number): string {
  // A page with a hole in it would look like one with nothing to say.
  if (prozess.ratslaufBlatt?.getStore()?.[nr] === undefined)
    throw new Error(`Kein Text ${nr} auf diesem Blatt`);
  return `<!--text ${nr}-->`;
}

// Nobody else can write one: in texts, values and data `<` is escaped.
const MARKE = /<!--text (\d+)-->/g;

/** A page with its texts where their marks were, piece by piece. */
export const setzeEin = (seite: string, texte: readonly Buffer[]): Buffer[] =>
  seite
    .split(MARKE)
    .map((stueck, i) => (i % 2 === 0 ? Buffer.from(stueck) : (texte[Number(stueck)] ?? Buffer.of())));
