/**
 * One word for each place, from lists that begin with the likest: all of the likest first, then those a little less like. So
 * many at most; none where a place has no word.
 */
export function aehnlichste(stellen: readonly (readonly string[])[], hoechstens: number): string[][] {
  const saetze = stellen.reduce<{ worte: string[]; abstand: number }[]>(
    (bisher, worte) =>
      bisher
        .flatMap((satz) =>
          worte.map((wort, rang) => ({ worte: [...satz.worte, wort], abstand: satz.abstand + rang })),
        )
        .sort((a, b) => a.abstand - b.abstand)
        .slice(0, hoechstens),
    [{ worte: [], abstand: 0 }],
  );
  return saetze.map((satz) => satz.worte);
}
