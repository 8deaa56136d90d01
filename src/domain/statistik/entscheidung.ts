import { FINAL } from '../beratungsfolge/ergebnis';
import { entscheidet, istHinfaellig, istOffen } from '../beratungsfolge/position/phase';
import type { Schritt } from '../beratungsfolge/schritt';
import { type LocalDate, tageZwischen } from '../kern/localDate';

type Entscheidung = { tag: LocalDate; tage: number; gremien: string[] };

/**
 * When a paper was decided, how many days after its publication, and by whom: the day of the last sitting at which a
 * Beschluss or a Genehmigung got a final result. Null while a deciding step is open, where there is none (a mere
 * Kenntnisnahme decides nothing), and where no sitting is known. Negative days: published afterwards.
 */
export function entscheidungNach(
  veroeffentlicht: LocalDate,
  schritte: readonly Schritt[],
): Entscheidung | null {
  const entscheidende = schritte.filter((s) => entscheidet(s) && !istHinfaellig(s));
  if (entscheidende.some(istOffen)) return null;
  const gefallen = entscheidende.filter((s) => s.ergebnis !== null && FINAL.has(s.ergebnis));
  const tage = gefallen.flatMap((s) => s.datum ?? []).sort();
  const tag = tage.at(-1);
  if (!tag) return null;
  return {
    tag,
    tage: tageZwischen(veroeffentlicht, tag),
    gremien: gefallen.filter((s) => s.datum === tag).map((s) => s.gremium),
  };
}
