import type { Unterschied } from './formular';

/** Where what is stored and what was sent differ, in words. */
export const widersprueche = <F extends string>(
  gespeichert: Record<F, string>,
  eingegeben: Record<F, string>,
  namen: Record<F, string>,
): Unterschied[] =>
  (Object.keys(namen) as F[])
    .filter((feld) => gespeichert[feld] !== eingegeben[feld])
    .map((feld) => ({
      feld,
      name: namen[feld],
      gespeichert: gespeichert[feld],
      eingegeben: eingegeben[feld],
      art: 'WIDERSPRUCH',
    }));
