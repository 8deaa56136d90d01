import type { Ablehnung } from '../kern/ablehnung';
import { abgelehnt, ok, type Result } from '../kern/result';

type Teil =
  | { art: 'LAUFEND'; stellen: number }
  | { art: 'JAHR'; stellen: 2 | 4 }
  | { art: 'TEXT'; text: string };

/** How a city writes its numbers, read once from the setting. */
export type Nummernmuster = { text: string; teile: readonly Teil[] };

const TOKEN = /'([^']+)'|(N+)|(JJJJ|JJ)|([^NJ']+)|./g;

function alsTeil([, zitat, laufend, jahr, text = zitat]: RegExpMatchArray): Teil | null {
  if (laufend !== undefined) return { art: 'LAUFEND', stellen: laufend.length };
  if (jahr !== undefined) return { art: 'JAHR', stellen: jahr.length === 4 ? 4 : 2 };
  return text === undefined ? null : { art: 'TEXT', text };
}

/**
 * Reads a pattern such as NNNNN-JJ, V/NNNN/JJJJ or 'AN'/NNNN/JJ: a run of N is the running number with that
 * many digits (a single N: without leading zeros), JJ or JJJJ the year, the rest stands as it is; a fixed
 * text with the letters N or J goes between single quotes. Refused unless there is exactly one number and one
 * year, with a fixed text between them (N1).
 */
export function leseMuster(text: string): Result<Nummernmuster, Ablehnung> {
  const teile = [...text.matchAll(TOKEN)].map(alsTeil);
  const gueltige = teile.filter((t) => t !== null);
  const zahl = (art: Teil['art']) => gueltige.filter((t) => t.art === art).length;
  const getrennt = gueltige.every((t, i) => t.art === 'TEXT' || i === 0 || gueltige[i - 1]?.art === 'TEXT');
  if (gueltige.length < teile.length || zahl('LAUFEND') !== 1 || zahl('JAHR') !== 1 || !getrennt) {
    return abgelehnt({ code: 'NUMMERNMUSTER_UNGUELTIG', regel: 'N1', feld: 'muster' });
  }
  return ok({ text, teile: gueltige });
}

/** Dortmund: 13245-08. The default until a city sets its own. */
export const MUSTER_DORTMUND: Nummernmuster = {
  text: 'NNNNN-JJ',
  teile: [
    { art: 'LAUFEND', stellen: 5 },
    { art: 'TEXT', text: '-' },
    { art: 'JAHR', stellen: 2 },
  ],
};

const MEHRSTELLIG = 7;
export const woertlich = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * Source of a regular expression for a number of this pattern, with the groups `laufend`, `jahr`, `zusatz`.
 * `text` says how a fixed text is matched; the suffix (-E1, BA, /1) is optional.
 */
export function ausdruck({ teile }: Nummernmuster, text: (fest: string) => string = woertlich): string {
  const stueck = (t: Teil): string => {
    if (t.art === 'TEXT') return text(t.text);
    if (t.art === 'JAHR') return `(?<jahr>\\d{${t.stellen}})`;
    return t.stellen === 1 ? `(?<laufend>[1-9]\\d{0,${MEHRSTELLIG - 1}})` : `(?<laufend>\\d{${t.stellen}})`;
  };
  const mitSchraegstrich = teile.some((t) => t.art === 'TEXT' && t.text.includes('/'));
  const zusatz = `-?[A-Z]{1,4}\\d{0,2}${mitSchraegstrich ? '|\\/\\d{1,2}' : ''}`;
  return `${teile.map(stueck).join('')}(?<zusatz>${zusatz})?`;
}

/** The highest running number the pattern can write. */
export function hoechsteLaufende({ teile }: Nummernmuster): number {
  const laufend = teile.find((t) => t.art === 'LAUFEND');
  const stellen = laufend?.art === 'LAUFEND' && laufend.stellen > 1 ? laufend.stellen : MEHRSTELLIG;
  return 10 ** stellen - 1;
}
