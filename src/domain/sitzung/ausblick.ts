import { istLocalDate, type LocalDate } from '../kern/localDate';

/** The lists of a body or member of which an address may ask for all. */
export const AUSBLICKLISTEN = ['neues', 'ergebnisse', 'weitere', 'termine'] as const;
export type Ausblickliste = (typeof AUSBLICKLISTEN)[number];

/** What an address asks of the sittings to come: from which day on in full, and which list as a whole. */
export type Ausblickwunsch = { ab: LocalDate | null; alle: Ausblickliste | null };

export const OHNE_WUNSCH: Ausblickwunsch = { ab: null, alle: null };

/** So many papers of sittings to come are shown in full at once: what one reads before the next sittings. */
const VORLAGEN_HOECHSTENS = 60;
/** So many of each list beside these sittings, until all are asked for. */
export const OFFENE_HOECHSTENS = 5;

/** What cannot be read counts as not asked. */
export function wunschAus(eingabe: Record<string, unknown>): Ausblickwunsch {
  const { ab, alle } = eingabe;
  return {
    ab: typeof ab === 'string' && istLocalDate(ab) ? ab : null,
    alle: AUSBLICKLISTEN.find((liste) => liste === alle) ?? null,
  };
}

type Termin = { datum: LocalDate; vorlagen: number };

/**
 * Which sittings are shown in full: from `ab` on, whole days, until there are enough papers. The first day that has any is
 * shown however many it has; what follows the last papers costs nothing and is shown, too.
 */
export function ausblick<S extends Termin>(
  sitzungen: readonly S[],
  ab: LocalDate | null,
): { davor: S[]; gezeigt: S[]; danach: S[] } {
  const anfang = sitzungen.findIndex((s) => ab === null || s.datum >= ab);
  if (anfang === -1) return { davor: [...sitzungen], gezeigt: [], danach: [] };
  let summe = 0;
  let ende = anfang;
  while (ende < sitzungen.length) {
    const tag = tagesende(sitzungen, ende);
    const vorlagen = sitzungen.slice(ende, tag).reduce((n, s) => n + s.vorlagen, 0);
    if (summe > 0 && summe + vorlagen > VORLAGEN_HOECHSTENS) break;
    summe += vorlagen;
    ende = tag;
  }
  return {
    davor: sitzungen.slice(0, anfang),
    gezeigt: sitzungen.slice(anfang, ende),
    danach: sitzungen.slice(ende),
  };
}

function tagesende(sitzungen: readonly Termin[], i: number): number {
  const ende = sitzungen.findIndex((s, k) => k > i && s.datum !== sitzungen[i]?.datum);
  return ende === -1 ? sitzungen.length : ende;
}
