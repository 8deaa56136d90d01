import { istFest } from './fest';
import type { Planrahmen, Planzeile } from './plan';
import { planenGleich } from './unterschied';

/**
 * My rows with what others have stored since I began (`basis`): rows I left alone become theirs, rows I changed stay mine,
 * their new rows join in, rows they removed go unless I changed them (then they come back as new ones). Nothing typed is
 * lost, and what is fixed meanwhile stays as it is stored.
 */
export function zusammenfuehren(
  basis: readonly Planzeile[],
  meine: readonly Planzeile[],
  gespeichert: readonly Planzeile[],
  rahmen: Planrahmen,
): Planzeile[] {
  const alt = new Map(basis.map((z) => [z.id, z]));
  const neu = new Map(gespeichert.map((z) => [z.id, z]));
  const hier = new Set(meine.map((z) => z.id));
  const geaendert = (z: Planzeile) => {
    const vorher = alt.get(z.id);
    return !vorher || !planenGleich(vorher, z);
  };
  let laufend = meine.length;
  const bleibende = meine.flatMap((z) => {
    const ihre = neu.get(z.id);
    if (ihre) return [istFest(ihre, rahmen) || !geaendert(z) ? ihre : z];
    if (!alt.has(z.id)) return [z];
    laufend += 1;
    return geaendert(z) ? [{ ...z, id: `neu-${1000 + laufend}` }] : [];
  });
  // A row I removed stays removed, unless it was changed or fixed meanwhile: then somebody has to look again.
  const fehlende = gespeichert.filter((z) => {
    const vorher = alt.get(z.id);
    return !hier.has(z.id) && (!vorher || istFest(z, rahmen) || !planenGleich(vorher, z));
  });
  return [...bleibende, ...fehlende];
}
