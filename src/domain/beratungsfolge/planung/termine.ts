import { type Ladungsfrist, letzterVersand } from '../../frist/ladungsfrist';
import { SCHULFERIEN_NRW } from '../../frist/schulferien';
import { type LocalDate, tageZwischen } from '../../kern/localDate';
import { nachText } from '../position/reihenfolge';
import { type Kalender, type Kalendersitzung, naechsteSitzung } from '../verschiebung/ersatztermin';
import type { Planrahmen, Plansitzung, Planzeile } from './plan';

const nachTag = (a: Plansitzung, b: Plansitzung) =>
  nachText(a.datum, b.datum) || nachText(a.beginn, b.beginn) || nachText(a.id, b.id);

/** Sittings a row may choose: its body's coming ones that take place, and the one it has. */
export function waehlbareSitzungen(z: Planzeile, { sitzungen, umfeld }: Planrahmen): Plansitzung[] {
  return sitzungen
    .filter((s) => s.gremiumIds.includes(z.gremiumId))
    .filter((s) => s.id === z.sitzungId || (s.datum >= umfeld.heute && !s.abgesagt))
    .sort(nachTag);
}

/** How things stand with the invitation to a Sitzung. `tage` = days left, the last one is 0. */
export type Versandlage =
  | { art: 'offen'; bis: LocalDate; tage: number }
  | { art: 'versaeumt'; seit: LocalDate }
  | { art: 'geladen' }
  | { art: 'vorbei' }
  | { art: 'abgesagt' };

/** F1, F3 */
export function versandlage(sitzung: Plansitzung, heute: LocalDate, frist: Ladungsfrist): Versandlage {
  if (sitzung.abgesagt) return { art: 'abgesagt' };
  if (sitzung.datum < heute) return { art: 'vorbei' };
  if (sitzung.geladen) return { art: 'geladen' };
  const letzter = letzterVersand(sitzung.datum, frist);
  if (letzter < heute) return { art: 'versaeumt', seit: letzter };
  return { art: 'offen', bis: letzter, tage: tageZwischen(heute, letzter) };
}

/** The sittings that can still be invited to, a joint one once per body. */
function kalender({ sitzungen, umfeld }: Planrahmen): Kalender {
  const einladbar = sitzungen.filter((s) => !s.geladen);
  const je = einladbar.flatMap(({ gremiumIds, geladen, ...s }) =>
    gremiumIds.map((gremiumId): Kalendersitzung => ({ ...s, gremiumId })),
  );
  return { heute: umfeld.heute, ladungsfrist: umfeld.ladungsfrist, sitzungen: je, ferien: SCHULFERIEN_NRW };
}

/** F6: the body's next Sitzung that can still be invited to, after the given ones; null where the calendar has none. */
export function naechsteEinladbare(
  gremiumId: string,
  nach: readonly Plansitzung[],
  rahmen: Planrahmen,
): Plansitzung | null {
  const { sitzungId } = naechsteSitzung({ id: '', gremiumId }, nach, kalender(rahmen));
  return rahmen.sitzungen.find((s) => s.id === sitzungId) ?? null;
}

/** The body's next sittings that can still be invited to, soonest first. */
export function naechsteEinladbareListe(
  gremiumId: string,
  anzahl: number,
  rahmen: Planrahmen,
): Plansitzung[] {
  const { heute, ladungsfrist } = rahmen.umfeld;
  return rahmen.sitzungen
    .filter((s) => s.gremiumIds.includes(gremiumId) && versandlage(s, heute, ladungsfrist).art === 'offen')
    .sort(nachTag)
    .slice(0, anzahl);
}
