import { aufkommenbild } from './bild/aufkommen';
import { dauerbild } from './bild/dauer';
import { ergebnisbild } from './bild/ergebnisse';
import { wartebild } from './bild/wartezeit';
import type { Statistikgremium, Statistikzahlen } from './zahlen';
import type { Zeitraum } from './zeitraum';

/** The pictures of the page, in their order; also the part of the address of their files. */
export const BILDER = ['dauer', 'aufkommen', 'ergebnisse', 'wartezeit'] as const;
export type Bildart = (typeof BILDER)[number];

export const istBildart = (text: string): text is Bildart => BILDER.some((b) => b === text);

/** All pictures of what was counted. `alle`: every body in those by body. */
export const bilder = (
  zahlen: Statistikzahlen,
  gremien: readonly Statistikgremium[],
  zeitraum: Zeitraum,
  alle: boolean,
) => ({
  dauer: dauerbild(zahlen, zeitraum),
  aufkommen: aufkommenbild(zahlen, gremien, zeitraum, alle),
  ergebnisse: ergebnisbild(zahlen, gremien, alle),
  wartezeit: wartebild(zahlen),
});
export type Bilder = ReturnType<typeof bilder>;
