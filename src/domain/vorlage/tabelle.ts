/** "| --- | :--: |": only bars, dashes, colons and blanks, at least one dash. */
const istTrennlinie = (zeile: string): boolean =>
  zeile.includes('|') && zeile.includes('-') && /^[\s|:-]+$/.test(zeile);

/** A line between bars with the line of dashes below it begins a table. */
export function istTabellenkopf(zeilen: string[], i: number): boolean {
  return istReihe(zeilen[i] ?? '') && istTrennlinie(zeilen[i + 1] ?? '');
}

/** The first line after it that is no row. */
export function endeDerTabelle(zeilen: string[], von: number): number {
  let ende = von + 2;
  while (ende < zeilen.length && istReihe(zeilen[ende] ?? '')) ende += 1;
  return ende;
}

/** The texts between the bars; "\\|" is a bar that is meant. */
export function zellen(zeile: string): string[] {
  const ohneRand = zeile
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return ohneRand.split(/(?<!\\)\|/).map((z) => z.replaceAll('\\|', '|').trim());
}

const istReihe = (zeile: string): boolean => zeile.trimStart().startsWith('|') && zeile.trim().length > 1;
