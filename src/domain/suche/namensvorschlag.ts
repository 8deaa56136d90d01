import { type Begriff, passt } from './begriffe';
import { falte, ohneUmlaut, suchwoerter } from './falte';

/** A name by which somebody is found, with its words as they are written and as they are found. */
export type Name = { worte: readonly { wort: string; gefaltet: readonly string[] }[] };

export const worteVon = (name: string): Name['worte'] =>
  (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((wort) => ({ wort, gefaltet: [...suchwoerter(wort)] }));

/** So many letters may be wrong: none in a short word, where the next one is another word. */
const fehlerIn = (wort: string): number => (wort.length < 4 ? 0 : wort.length < 7 ? 1 : 2);

/** How many letters must be changed, added, left out or swapped with the next to make one word the other; more than `hoechstens` is one more. */
export function abstand(a: string, b: string, hoechstens: number): number {
  const zuViele = hoechstens + 1;
  if (Math.abs(a.length - b.length) > hoechstens) return zuViele;
  let vorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const zeile = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const gleich = a[i - 1] === b[j - 1] ? 0 : 1;
      const getauscht =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (vorvorige[j - 2] ?? 0) + 1 : zuViele;
      const [oben = 0, schraeg = 0, links = 0] = [vorige[j], vorige[j - 1], zeile[j - 1]];
      zeile.push(Math.min(oben + 1, links + 1, schraeg + gleich, getauscht));
    }
    if (Math.min(...zeile) > hoechstens) return zuViele;
    [vorvorige, vorige] = [vorige, zeile];
  }
  return Math.min(vorige[b.length] ?? zuViele, zuViele);
}

/** How words of names differ from one of the search: 0 = it is found by it, null = it is another word. The first letter is right. */
function unterschied(begriff: Begriff): (gefaltet: readonly string[]) => number | null {
  const getippt = ohneUmlaut(falte(begriff.eingabe));
  const fehler = fehlerIn(getippt);
  return (gefaltet) => {
    let wenigste = fehler + 1;
    for (const wort of gefaltet) {
      if (passt(begriff, wort)) return 0;
      if (wort[0] === getippt[0]) wenigste = Math.min(wenigste, abstand(getippt, wort, fehler));
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
