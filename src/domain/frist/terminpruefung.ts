import type { LocalDate } from '../kern/localDate';
import { feiertag, warntag } from './feiertage';
import { type Ferien, ferienAm } from './schulferien';

/** What a calendar day means for a meeting: a public holiday is never proposed, the rest is only said. */
export type Termineignung = { feiertag: string | null; hinweise: string[] };

export function pruefeTermin(tag: LocalDate, ferien: readonly Ferien[]): Termineignung {
  const hinweise = [ferienAm(tag, ferien)?.name, warntag(tag)].filter((name) => name != null);
  return { feiertag: feiertag(tag), hinweise };
}
