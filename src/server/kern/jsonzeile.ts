import 'server-only';

/** For statements by hand (`frage`): a list within a row. `was` and `woher` are ours, never from outside. */
export const jsonListe = (was: string, woher: string): string =>
  `coalesce((SELECT json_agg(${was}) FROM ${woher}), '[]')`;

const ZEITEN: ReadonlySet<string> = new Set([
  ...['datum', 'planDatum', 'entfallenAm', 'zurueckgezogenAm', 'gueltigVon', 'gueltigBis'],
  ...['oeffentlichAb', 'tagesordnungAb', 'versandtAm', 'erfasstAm', 'angelegtAm', 'terminAm'],
]);

/** JSON knows no dates: the fields that hold one get it back, in place; days are midnight UTC, as Prisma gives them. */
export function mitZeiten<T>(wert: T): T {
  if (Array.isArray(wert)) for (const teil of wert) mitZeiten(teil);
  else if (wert !== null && typeof wert === 'object') {
    const felder = wert as Record<string, unknown>;
    for (const name in felder) {
      const feld = felder[name];
      if (typeof feld === 'string') {
        if (ZEITEN.has(name)) felder[name] = new Date(feld);
      } else if (feld !== null && typeof feld === 'object') mitZeiten(feld);
    }
  }
  return wert;
}
