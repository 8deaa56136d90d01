import { type LocalDate, tageZwischen } from '../kern/localDate';
import { type Ladungsfrist, letzterVersand, vorschlagVersand } from './ladungsfrist';

/** Where today stands before the last day of dispatch. `rest`: days until it, negative once it has passed. */
export type Fristlage = {
  letzter: LocalDate;
  vorschlag: LocalDate;
  rest: number;
  lage: 'OFFEN' | 'HEUTE' | 'VORBEI';
};

export function fristlage(sitzung: LocalDate, frist: Ladungsfrist, heute: LocalDate): Fristlage {
  const letzter = letzterVersand(sitzung, frist);
  const rest = tageZwischen(heute, letzter);
  const lage = rest > 0 ? 'OFFEN' : rest === 0 ? 'HEUTE' : 'VORBEI';
  return { letzter, vorschlag: vorschlagVersand(sitzung, frist), rest, lage };
}
