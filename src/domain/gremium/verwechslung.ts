import type { Spanne } from './namen';
import { vergleichbar } from './zuordnung';

/** A body with every name documents may call it by. */
export type Benannt = Spanne & { id: string; name: string; namen: readonly { name: string }[] };

const zugleich = (a: Spanne, b: Spanne): boolean =>
  (!a.gueltigVon || !b.gueltigBis || a.gueltigVon <= b.gueltigBis) &&
  (!b.gueltigVon || !a.gueltigBis || b.gueltigVon <= a.gueltigBis);

/** Another body that carries this name at the same time. */
export const gleichnamig = (eines: Spanne & { id: string }, name: string, alle: readonly Benannt[]) =>
  alle.find((g) => g.id !== eines.id && zugleich(eines, g) && vergleichbar(g.name) === vergleichbar(name));

/** Aliases by which another body of the same time is already known, each with that body's name. */
export function vergebeneAliase(
  eines: Spanne & { id: string },
  aliase: readonly string[],
  alle: readonly Benannt[],
): string[] {
  return aliase.flatMap((alias) => {
    const anderes = alle.find(
      (g) =>
        g.id !== eines.id &&
        zugleich(eines, g) &&
        [g.name, ...g.namen.map((n) => n.name)].some((n) => vergleichbar(n) === vergleichbar(alias)),
    );
    return anderes ? [`„${alias}“ (${anderes.name})`] : [];
  });
}
