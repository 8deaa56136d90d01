import 'server-only';
import { EINHEIT, type Matrix } from '@/domain/anlage/geometrie';
import type { Zeichner } from './zeichner';

/** What of a font is needed to know how wide its characters are. */
export type Schrift = { fontMatrix?: readonly number[]; vertical?: boolean };
/** A character of a font, or a shift in thousandths of its size. */
export type Glyphe = { unicode?: string; width?: number; isSpace?: boolean } | number;

const OHNE_MATRIX = 0.001;

export function beginneText(z: Zeichner): void {
  z.setze({ textmatrix: EINHEIT, stelle: [0, 0], zeilenanfang: [0, 0] });
}
export function setzeTextmatrix(z: Zeichner, textmatrix: Matrix): void {
  z.setze({ textmatrix, stelle: [0, 0], zeilenanfang: [0, 0] });
}
export function rueckeText(z: Zeichner, x: number, y: number): void {
  const [x0, y0] = z.jetzt.zeilenanfang;
  z.setze({ stelle: [x0 + x, y0 + y], zeilenanfang: [x0 + x, y0 + y] });
}

/** Writes a string as PDF 32000 §9.4.4 moves on: width, spacing, stretch; upright fonts go down the page. */
export function schreibeText(z: Zeichner, glyphen: readonly Glyphe[], schrift: Schrift): void {
  const { groesse: gross, streckung, zeichenabstand, wortabstand, stelle } = z.jetzt;
  const groesse = Math.abs(gross);
  const richtung = gross < 0 ? -1 : 1;
  const { vertical: senkrecht = false } = schrift;
  const breite = groesse * Math.abs(schrift.fontMatrix?.[0] ?? OHNE_MATRIX);
  const strecke = streckung * richtung;
  let x = 0;
  for (const glyphe of glyphen) {
    if (typeof glyphe === 'number') {
      x += ((senkrecht ? 1 : -1) * glyphe * groesse) / 1000;
      continue;
    }
    const eigene = (glyphe.width ?? 0) * breite;
    const abstand = (glyphe.isSpace ? wortabstand : 0) + zeichenabstand;
    const text = glyphe.unicode ?? '';
    if (senkrecht) z.schreibe(text, -groesse / 2, groesse);
    else z.schreibe(text, x * strecke, eigene * strecke);
    x += senkrecht ? eigene - abstand * richtung : eigene + abstand * richtung;
    if (senkrecht) z.setze({ stelle: [stelle[0], stelle[1] - x] });
  }
  if (!senkrecht) z.setze({ stelle: [stelle[0] + x * strecke, stelle[1]] });
}
