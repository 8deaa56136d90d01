import {
  HINTEN_F,
  HINTEN_M,
  HINTEN_N,
  SAETZE,
  STADTBEZIRKE,
  STRASSEN_HINTEN,
  STRASSEN_VORN,
  TITEL,
  VORN,
} from './woerter';
import type { Zufall } from './zufall';

const kompositum = (z: Zufall, hinten: readonly string[]) => z.wahl(VORN) + z.wahl(hinten);
const strasse = (z: Zufall): string => z.wahl(STRASSEN_VORN) + z.wahl(STRASSEN_HINTEN);

const FUELLUNG: Record<string, (z: Zufall) => string> = {
  f: (z) => kompositum(z, HINTEN_F),
  F: (z) => kompositum(z, HINTEN_F),
  m: (z) => kompositum(z, HINTEN_M),
  M: (z) => kompositum(z, HINTEN_M),
  n: (z) => kompositum(z, HINTEN_N),
  N: (z) => kompositum(z, HINTEN_N),
  s: strasse,
  b: (z) => z.wahl(STADTBEZIRKE),
  z: (z) => String(z.ganz(2, 9) * 10 ** z.ganz(0, 4)),
  j: (z) => String(z.ganz(2010, 2028)),
};

const fuelle = (muster: string, z: Zufall) =>
  muster.replace(/\{(\w)\}/g, (ganz, feld: string) => FUELLUNG[feld]?.(z) ?? ganz);

export const titel = (z: Zufall): string => fuelle(z.wahl(TITEL), z);

/** So many invented sentences, in paragraphs. */
export function absatz(z: Zufall, saetze: number): string {
  let text = '';
  for (let i = 0; i < saetze; i += 1) {
    if (i > 0) text += i % 5 === 0 ? '\n\n' : ' ';
    text += fuelle(z.wahl(SAETZE), z);
  }
  return text;
}
