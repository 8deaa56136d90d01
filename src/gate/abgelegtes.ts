import { AsyncLocalStorage } from 'node:async_hooks';

const seite = new AsyncLocalStorage<Buffer[]>();

/** What components/markup/ablage asks, which Next bundles apart from this. */
const abgelegtes = {
  /** Puts a text of the page aside that is being written; its number, or null: nobody sends a page now. */
  lege(text: string): number | null {
    const texte = seite.getStore();
    return texte ? texte.push(Buffer.from(text)) - 1 : null;
  },
  /** What stands on the page in place of this text. Throws where it is none of this page. */
  marke(nr: number): string {
    // A page with a hole in it would look like one with nothing to say.
    if (seite.getStore()?.[nr] === undefined) throw new Error(`Kein Text ${nr} zu dieser Seite`);
    return `<!--text ${nr}-->`;
  },
};
(globalThis as { ratslaufAbgelegtes?: typeof abgelegtes }).ratslaufAbgelegtes = abgelegtes;

/** Texts are put aside in `texte` for as long as `tun` takes, and whatever comes of it. */
export const sammle = <T>(texte: Buffer[], tun: () => T): T => seite.run(texte, tun);

// Nobody else can write one: in texts, values and data `<` is escaped.
const MARKE = /<!--text (\d+)-->/g;

/** A page with its texts where their marks were, piece by piece. */
export const setzeEin = (geschrieben: string, texte: readonly Buffer[]): Buffer[] =>
  geschrieben
    .split(MARKE)
    .map((stueck, i) => (i % 2 === 0 ? Buffer.from(stueck) : (texte[Number(stueck)] ?? Buffer.of())));
