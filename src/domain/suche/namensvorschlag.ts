import { type Begriff, frage } from './begriffe';
import { suchwoerter } from './falte';
import { traegt } from './sitzungsfrage';

/** Less alike, and it is another word. */
const AEHNLICH_AB = 0.3;

/** The groups of three letters of a word, its beginning weighing most. */
function dreier(wort: string): Set<string> {
  const rand = `  ${wort} `;
  return new Set(Array.from({ length: rand.length - 2 }, (_, i) => rand.slice(i, i + 3)));
}

/** How much alike two folded words are spelled, from 0 to 1: the share of their groups of three letters that both have. */
export function aehnlichkeit(a: string, b: string): number {
  const [vonA, vonB] = [dreier(a), dreier(b)];
  const beider = [...vonA].filter((d) => vonB.has(d)).length;
  return beider / (vonA.size + vonB.size - beider);
}

/** A word of a name: as it is written, as it is found, and as it would be looked for. */
type Wort = { wort: string; gefunden: readonly string[]; gesucht: string };

const worteVon = (name: string): Wort[] =>
  (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((wort) => ({
    wort,
    gefunden: [...suchwoerter(wort)],
    gesucht: frage(wort).begriffe[0]?.wort ?? '',
  }));

/** A word of a search as this name has it: as typed where it is in it, else the likest; null where none is like it. */
function wie(begriff: Begriff, worte: readonly Wort[]): { wort: string; naehe: number } | null {
  if (worte.some((w) => traegt(w.gefunden, [begriff]))) return { wort: begriff.eingabe, naehe: 1 };
  const nahe = worte
    .map(({ wort, gesucht }) => ({ wort, naehe: aehnlichkeit(begriff.wort, gesucht) }))
    .filter(({ naehe }) => naehe >= AEHNLICH_AB);
  return nahe.sort((a, b) => b.naehe - a.naehe)[0] ?? null;
}

/**
 * The name that is likest to what was typed, each word of the search replaced by the one of the name; null where no name has
 * all of them in some spelling. For names that nothing was found by.
 */
export function aehnlichsterName<N extends { name: string }>(
  namen: readonly N[],
  begriffe: readonly Begriff[],
): { name: N; q: string } | null {
  if (begriffe.length === 0) return null;
  let beste: { name: N; q: string; naehe: number } | null = null;
  for (const name of namen) {
    const worte = worteVon(name.name);
    const stellen = begriffe.map((begriff) => wie(begriff, worte));
    const naehe = stellen.reduce((summe, s) => summe + (s?.naehe ?? Number.NaN), 0);
    if (naehe > (beste?.naehe ?? 0)) beste = { name, q: stellen.map((s) => s?.wort).join(' '), naehe };
  }
  return beste && { name: beste.name, q: beste.q };
}
