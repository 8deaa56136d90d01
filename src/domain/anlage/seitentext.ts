import type { Punkt } from './geometrie';
import type { Seitenbild, Zeichen } from './seitenbild';
import { verborgene } from './verdeckung';

/**
 * The text of a page as somebody reads it, in the order it was written, a line a line. What cannot be seen is left out:
 * a search must not find what somebody meant to blacken. What text recognition laid over a scan counts as read, unless
 * its layer is switched off.
 */
export function lesbarerText(bild: Seitenbild): string {
  const verborgen = verborgene(bild);
  let text = '';
  let vorher: Zeichen | null = null;
  for (const [i, z] of bild.zeichen.entries()) {
    if (verborgen[i] || z.ausgeblendet) continue;
    text += (vorher ? zwischen(vorher, z) : '') + z.text;
    vorher = z;
  }
  return text;
}

const laenge = ([x, y]: Punkt): number => Math.hypot(x, y);

/** What stands between two characters: nothing, a space, or the end of a line. */
function zwischen(a: Zeichen, b: Zeichen): '' | ' ' | '\n' {
  const hoehe = laenge(a.hoehe);
  if (hoehe === 0) return ' ';
  const hoch: Punkt = [a.hoehe[0] / hoehe, a.hoehe[1] / hoehe];
  // Along the line; where a character has no width the line runs across its height.
  const breite = laenge(a.breite);
  const weiter: Punkt = breite === 0 ? [hoch[1], -hoch[0]] : [a.breite[0] / breite, a.breite[1] / breite];
  const weg: Punkt = [b.fuss[0] - a.fuss[0] - a.breite[0], b.fuss[1] - a.fuss[1] - a.breite[1]];
  const quer = Math.abs(weg[0] * hoch[0] + weg[1] * hoch[1]);
  const laengs = weg[0] * weiter[0] + weg[1] * weiter[1];
  if (quer > hoehe * 0.6 || laengs < -hoehe * 2) return '\n';
  return laengs > hoehe * 0.2 ? ' ' : '';
}
