import { type Flaechenplan, flaechenplan } from './flaechenplan';
import { grenzenVon, imPfad, type Punkt } from './geometrie';
import type { Farbe, Flaeche, Seitenbild, Zeichen } from './seitenbild';

// Spread over the height of a small letter, so that a line through or under a word covers none of it.
const PROBEN: readonly Punkt[] = [
  [0.25, 0.12],
  [0.75, 0.12],
  [0.5, 0.25],
  [0.25, 0.4],
  [0.75, 0.4],
];
const MITTE: Punkt = [0.5, 0.25];
/** Smaller differences of a colour nobody sees. */
const UNSICHTBAR = 20;
const PAPIER: Farbe = [255, 255, 255];

const stelle = ({ fuss, breite, hoehe }: Zeichen, [u, v]: Punkt): Punkt => [
  fuss[0] + u * breite[0] + v * hoehe[0],
  fuss[1] + u * breite[1] + v * hoehe[1],
];

const trifft = (f: Flaeche, punkt: Punkt): boolean =>
  imPfad(f.pfad, punkt) && f.zuschnitte.every((z) => imPfad(z, punkt));

const gleich = (a: Farbe, b: Farbe): boolean =>
  Math.max(...a.map((wert, i) => Math.abs(wert - (b[i] ?? 0)))) <= UNSICHTBAR;

/** Every point of it lies under something opaque painted later. */
const liegtUnter = (z: Zeichen, plan: Flaechenplan): boolean =>
  PROBEN.every((probe) => {
    const punkt = stelle(z, probe);
    return plan
      .bei(punkt)
      .filter((f) => f.nr > z.nr && f.deckt && (!z.erkannt || f.farbe !== null))
      .some((f) => trifft(f, punkt) && (f.dichtBei?.(punkt) ?? true));
  });

/** Written in the colour of its ground, such as white on white. */
function verschwimmt(z: Zeichen, plan: Flaechenplan): boolean {
  if (!z.farbe) return false;
  const punkt = stelle(z, MITTE);
  const grund = plan
    .bei(punkt)
    .filter((f) => f.nr < z.nr && trifft(f, punkt))
    .reduce<Flaeche | null>((oben, f) => (oben && oben.nr > f.nr ? oben : f), null);
  if (!grund) return gleich(z.farbe, PAPIER);
  return grund.deckt && grund.farbe !== null && gleich(z.farbe, grund.farbe);
}

/** Where a character stands, coarsely: the same one drawn twice meets itself. */
function orte(z: Zeichen): string[] {
  const [x, y] = stelle(z, MITTE).map((wert) => Math.round(wert / 2)) as [number, number];
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${z.text}${x + dx},${y + dy}`));
}

/**
 * For each character of a page whether it is there and cannot be seen; white space never is. What text recognition laid
 * over a scan is hidden only where something of one colour was painted over both.
 */
export function verborgene({ zeichen, flaechen }: Seitenbild): boolean[] {
  const plan = flaechenplan(flaechen.map((f) => ({ flaeche: f, grenzen: grenzenVon(f.pfad) })));
  return zeichen.map(
    (z) =>
      z.text.trim() !== '' && (z.ausgeblendet || liegtUnter(z, plan) || (!z.erkannt && verschwimmt(z, plan))),
  );
}

/**
 * The text of a page that is there and cannot be seen: under something opaque painted later (a blackened place whose text
 * was never removed), in the colour of its ground, or in a layer switched off. In the order it was written, each stretch
 * for itself; single characters and what is drawn visibly at the same place do not count.
 */
export function verdeckterText(bild: Seitenbild): string[] {
  const zeichen = bild.zeichen.filter((z) => !z.erkannt);
  const verborgen = verborgene({ ...bild, zeichen });
  const sichtbare = new Set(
    zeichen.flatMap((z, i) => (z.text.trim() === '' || verborgen[i] ? [] : (orte(z)[4] ?? ''))),
  );
  const stellen: string[] = [];
  let text = '';
  let vorher: Zeichen | null = null;
  const schliesse = () => {
    if ((text.match(/[\p{L}\p{N}]/gu) ?? []).length > 1) stellen.push(text.replace(/\s+/g, ' ').trim());
    text = '';
  };
  for (const [i, z] of zeichen.entries()) {
    const leer = z.text.trim() === '';
    if (!leer && (!verborgen[i] || orte(z).some((ort) => sichtbare.has(ort)))) schliesse();
    else if (!leer || text) text += vorher && abgesetzt(vorher, z) ? ` ${z.text}` : z.text;
    vorher = z;
  }
  schliesse();
  return stellen;
}

/** A gap between two characters, or another line. */
function abgesetzt(a: Zeichen, b: Zeichen): boolean {
  const weit = Math.hypot(...a.hoehe) * 0.2;
  const ende = [a.fuss[0] + a.breite[0], a.fuss[1] + a.breite[1]] as const;
  return Math.hypot(b.fuss[0] - ende[0], b.fuss[1] - ende[1]) > weit;
}
