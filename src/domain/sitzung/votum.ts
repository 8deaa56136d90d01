import { entscheidet, istOffen, kannHalten, rang } from '../beratungsfolge/position/phase';
import type { Schritt } from '../beratungsfolge/schritt';
import type { LocalDate } from '../kern/localDate';

/** A vote the decision waits for: missing, or expected before it from a sitting to come. */
export type Votumbefund = { gremium: string; datum: LocalDate | null; erwartet: boolean };

/**
 * Votes of advising bodies (Anhörung, Empfehlung) that are not there for a step that decides (T10). `erwartet`: the body
 * sits before it, from `heute` on; everything else is missing: past without result, later, without date.
 */
export function fehlendeVoten(
  folge: readonly Schritt[],
  entscheidung: Schritt,
  heute: LocalDate,
): Votumbefund[] {
  if (!entscheidet(entscheidung)) return [];
  return folge
    .filter(
      (s) =>
        istOffen(s) && kannHalten(s) && rang(s) < rang(entscheidung) && s.zustaendigkeit !== 'EINBRINGUNG',
    )
    .map((s) => ({ gremium: s.gremium, datum: s.datum, erwartet: kommtNoch(s, entscheidung, heute) }));
}

function kommtNoch(s: Schritt, entscheidung: Schritt, heute: LocalDate): boolean {
  if (s.datum === null || s.sitzungAbgesagt || s.ergebnis !== null || s.datum < heute) return false;
  const bis = entscheidung.datum ?? '9999-12-31';
  return s.datum < bis || (s.datum === bis && (s.beginn ?? '') < (entscheidung.beginn ?? '24:00'));
}
