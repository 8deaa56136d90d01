import type { Festgrund } from '../beratungsfolge/planung/fest';
import type { Versandlage } from '../beratungsfolge/planung/termine';
import { deutschesDatum, kurzesDatum, uhrzeit, wochentagKurz } from './datum';

/** Days from which on the time left is said. */
const BALD = 10;

/** "Versand bis Mi 02.12.: noch 2 Tage" */
export function versandtext(lage: Versandlage): string {
  switch (lage.art) {
    case 'abgesagt':
      return 'Die Sitzung ist abgesagt';
    case 'vorbei':
      return 'Die Sitzung ist vorbei';
    case 'geladen':
      return 'Einladung ist versandt, nur als Nachtrag';
    case 'versaeumt':
      return `Versand seit ${kurzesDatum(lage.seit)} vorbei, nur als Nachtrag`;
    case 'offen':
      return `Versand bis ${wochentagKurz(lage.bis)} ${kurzesDatum(lage.bis)}${rest(lage.tage)}`;
  }
}

function rest(tage: number): string {
  if (tage > BALD) return '';
  if (tage === 0) return ': heute';
  return tage === 1 ? ': noch 1 Tag' : `: noch ${tage} Tage`;
}

/** "Do 10.12.2026, 15:00 Uhr" */
export function sitzungstext({ datum, beginn }: { datum: string; beginn: string | null }): string {
  return `${wochentagKurz(datum)} ${deutschesDatum(datum)}${beginn ? `, ${uhrzeit(beginn)}` : ''}`;
}

/** Why a row cannot be planned any more. */
export const FEST_TEXT: Record<Festgrund, string> = {
  ERGEBNIS: 'Steht fest: Das Ergebnis ist erfasst.',
  NACHFOLGER: 'Steht fest: Für diese Beratung gibt es schon einen neuen Termin.',
  VERSANDT: 'Steht fest: Die Einladung mit dieser Beratung ist versandt.',
};
