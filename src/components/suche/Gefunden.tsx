import type { Stueck } from '@/domain/suche/treffer';

/** A text with what was looked for marked in it. */
export function Gefunden({ stuecke }: { stuecke: readonly Stueck[] }) {
  return stuecke.map(({ text, treffer }, i) => (treffer ? <mark key={i}>{text}</mark> : text));
}
