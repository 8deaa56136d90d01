import { abstand } from '../kern/abstand';
import { type Begriff, passt } from './begriffe';
import { falte, ohneUmlaut, suchwoerter } from './falte';

/** A name by which somebody is found, with its words as they are written and as they are found. */
export type Name = { worte: readonly { wort: string; gefaltet: readonly string[] }[] };

export const worteVon = (name: string): Name['worte'] =>
  (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((wort) => ({ wort, gefaltet: [...suchwoerter(wort)] }));

/** So many letters may be wrong: none in a short word, where the next one is another word. */
const fehlerIn = (wort: string): number => (wort.length < 4 ? 0 : wort.length < 7 ? 1 : 2);

/** How words of names differ from one of the search: 0 = it is found by it, null = it is another word. The first letter is right. */
function unterschied(begriff: Begriff): (gefaltet: readonly string[]) => number | null {
  const getippt = ohneUmlaut(falte(begriff.eingabe));
  const fehler = fehlerIn(getippt);
  return (gefaltet) => {
    let wenigste = fehler + 1;
    for (const wort of gefaltet) {
      if (passt(begriff, wort)) return 0;
      if (wort[0] === getippt[0]) wenigste = Math.min(wenigste, abstand(getippt, wort));
    }
    return wenigste <= fehler ? wenigste : null;
  };
}

/**
 * The name that is likest to what was typed, and the search in its spelling; null where no name has all of the words in some
 * spelling, and where one has them as they are. For names that nothing was found by: a word like none ends it.
 */
export function aehnlichsterName<N extends Name>(
  namen: readonly N[],
  begriffe: readonly Begriff[],
): { name: N; q: string } | null {
  const bekannte = new Map(namen.flatMap((name) => name.worte).map((w) => [w.wort, w.gefaltet]));
  const naehe: Map<string, number>[] = [];
  for (const begriff of begriffe) {
    const hier = new Map<string, number>();
    const zu = unterschied(begriff);
    for (const [wort, gefaltet] of bekannte) {
      const fehler = zu(gefaltet);
      if (fehler !== null) hier.set(wort, fehler);
    }
    if (hier.size === 0) return null;
    naehe.push(hier);
  }
  const vorschlaege = namen.flatMap((name) => {
    const stellen = naehe.map((hier, nr) => {
      const [naechste] = name.worte
        .flatMap(({ wort }) => ({ wort, fehler: hier.get(wort) ?? Number.POSITIVE_INFINITY }))
        .sort((a, b) => a.fehler - b.fehler);
      return naechste?.fehler === 0 ? { wort: begriffe[nr]?.eingabe, fehler: 0 } : naechste;
    });
    const fehler = stellen.reduce((summe, s) => summe + (s?.fehler ?? Number.POSITIVE_INFINITY), 0);
    const q = [...new Set(stellen.map((s) => s?.wort))].join(' ');
    return Number.isFinite(fehler) ? [{ name, q, fehler }] : [];
  });
  const [beste] = vorschlaege.sort((a, b) => a.fehler - b.fehler || (a.q < b.q ? -1 : 1));
  return beste && beste.fehler > 0 ? { name: beste.name, q: beste.q } : null;
}
