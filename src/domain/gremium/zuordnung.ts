import type { LocalDate } from '../kern/localDate';
import { type GremiumMitNamen, giltAm } from './namen';

export type Zuordnung =
  | { art: 'GEFUNDEN'; gremiumId: string; ueber: 'NAME' | 'FRUEHERER_NAME' | 'ALIAS' }
  /** Known, but it did not exist on that day (O12). */
  | { art: 'NICHT_GUELTIG'; gremiumId: string }
  | { art: 'UNBEKANNT' };

/** Case, blanks, hyphens and soft hyphens do not tell two bodies apart. */
export function vergleichbar(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .toLocaleLowerCase('de')
    .replace(/[\s\-–—]+/g, ' ')
    .trim();
}

/** Finds the body a document means by a name on a day: present name, earlier name, alias; then any without regard to the day. */
export function ordneZu(name: string, tag: LocalDate | null, gremien: GremiumMitNamen[]): Zuordnung {
  const gesucht = vergleichbar(name);
  const heisst = (kandidat: string) => vergleichbar(kandidat) === gesucht;
  const lebende = gremien.filter((g) => giltAm(g, tag));

  const namentlich = lebende.find((g) => heisst(g.name));
  if (namentlich) return { art: 'GEFUNDEN', gremiumId: namentlich.id, ueber: 'NAME' };
  const frueher = lebende.find((g) =>
    g.namen.some((n) => n.art === 'NAME' && giltAm(n, tag) && heisst(n.name)),
  );
  if (frueher) return { art: 'GEFUNDEN', gremiumId: frueher.id, ueber: 'FRUEHERER_NAME' };
  const alias = lebende.find((g) => g.namen.some((n) => heisst(n.name)));
  if (alias) return { art: 'GEFUNDEN', gremiumId: alias.id, ueber: 'ALIAS' };

  const ehemalig = gremien.find((g) => heisst(g.name) || g.namen.some((n) => heisst(n.name)));
  return ehemalig ? { art: 'NICHT_GUELTIG', gremiumId: ehemalig.id } : { art: 'UNBEKANNT' };
}
