import 'server-only';

/** For statements by hand (`frage`): a list within a row. `was` and `woher` are ours, never from outside. */
export const jsonListe = (was: string, woher: string): string =>
  `coalesce((SELECT json_agg(${was}) FROM ${woher}), '[]')`;

/** An instant as a number of milliseconds, null as null. */
export const alsMs = (zeitpunkt: string): string => `(1000 * extract(epoch FROM ${zeitpunkt}))::bigint`;

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
