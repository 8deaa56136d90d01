import type { LocalDate } from '../../kern/localDate';
import { deutschesDatum } from '../../texte/datum';
import type { Schritt } from '../schritt';

const HOECHSTENS = 5;

/** The steps behind ids, in the order of the ids; unknown ids are left out. */
export function schritteZu(ids: string[], schritte: Schritt[]): Schritt[] {
  return ids.flatMap((id) => schritte.find((s) => s.id === id) ?? []);
}

/** Names of the bodies, each once, in the given order. */
export function namen(schritte: Schritt[]): string[] {
  return [...new Set(schritte.map((s) => s.gremium))];
}

/** "1 Gremium", "26 Gremien". Counts bodies, not steps. */
export function anzahlGremien(schritte: Schritt[]): string {
  const zahl = namen(schritte).length;
  return zahl === 1 ? '1 Gremium' : `${zahl} Gremien`;
}

/** All names while that can be read in a headline, else their number. */
export function aufzaehlung(schritte: Schritt[]): string {
  const alle = namen(schritte);
  return alle.length <= HOECHSTENS ? alle.join(', ') : anzahlGremien(schritte);
}

/** The name of the one body, or the number of several. */
export function gremium(schritte: Schritt[]): string {
  const [erster, ...weitere] = namen(schritte);
  return erster !== undefined && weitere.length === 0 ? erster : anzahlGremien(schritte);
}

/** " am 10.12.2026", or nothing if the day is not known or not the same for all. */
export function amTag(schritte: Schritt[]): string {
  const tag = gemeinsamerTag(schritte);
  return tag === null ? '' : ` am ${deutschesDatum(tag)}`;
}

function gemeinsamerTag(schritte: Schritt[]): LocalDate | null {
  const tag = schritte[0]?.datum ?? null;
  return schritte.every((s) => s.datum === tag) ? tag : null;
}
