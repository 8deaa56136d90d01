import { istVertipptes, vergleichsform } from '../beratungsfolge/wortvergleich';

/** A printed label or heading reduced to its letters: "**Begründung:**" → "begruendung". */
export function schluessel(text: string): string {
  return vergleichsform(text).replace(/[^\p{L}]+/gu, '');
}

/** Words of their own that look like a slip of a known label: greening is no reason. */
const EIGENE_WOERTER = new Set(['begruenung']);

/**
 * The known label that is meant, typing slips and lost umlauts included, else null. Most lines are no label:
 * they are dismissed by their first and last letters before letters are counted.
 */
export function gemeint<T extends string>(geschrieben: string, bekannte: readonly T[]): T | null {
  const gleich = bekannte.find((bekannt) => bekannt === geschrieben);
  if (gleich) return gleich;
  if (geschrieben.length < 5 || EIGENE_WOERTER.has(geschrieben)) return null;
  const anfang = geschrieben.slice(0, 2);
  const ende = geschrieben.slice(-2);
  const aehnlich = (bekannt: string) =>
    Math.abs(bekannt.length - geschrieben.length) <= 2 &&
    (bekannt.startsWith(anfang) || bekannt.endsWith(ende)) &&
    istVertipptes(geschrieben, bekannt);
  return bekannte.find(aehnlich) ?? null;
}
