import { MERKMALE, type Suchfilter } from './filter';

/** What an address leaves out, because a list without it is the same. */
const VORGABE: Readonly<Record<string, unknown>> = {
  q: '',
  sortierung: 'relevanz',
  seite: 1,
  bereich: 'vorlagen',
};

/** In this order in every address, so that one list has one. */
const NAMEN = ['q', 'bereich', ...MERKMALE, 'sortierung', 'seite'] as const satisfies (keyof Suchfilter)[];

/** What stands in the address of a filter, as names and values; nothing that is as without it. */
export function angaben(filter: Suchfilter): [keyof Suchfilter, string][] {
  return NAMEN.flatMap((name) => {
    const wert = filter[name];
    return wert === null || wert === VORGABE[name] ? [] : [[name, String(wert)]];
  });
}

/** The address of /vorlagen with this filter, and with some of it changed: then it begins at its first page. */
export function suchadresse(filter: Suchfilter, anders: Partial<Suchfilter> = {}): string {
  const abfrage = new URLSearchParams(angaben({ ...filter, seite: 1, ...anders }));
  return `/vorlagen${abfrage.size > 0 ? `?${abfrage}` : ''}`;
}

/** The same words in another part of the search: what narrows papers does not count there. */
export const bereichsadresse = ({ q }: Suchfilter, bereich: Suchfilter['bereich']): string => {
  const abfrage = new URLSearchParams({ ...(q && { q }), ...(bereich !== 'vorlagen' && { bereich }) });
  return `/vorlagen${abfrage.size > 0 ? `?${abfrage}` : ''}`;
};
