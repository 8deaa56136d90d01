import { Suchfilter } from './filter';

export type Adresswerte = Readonly<Record<string, string | string[] | undefined>>;

/** Words longer than this are cut: no council paper is looked for by more. */
export const SUCHWORTE_HOECHSTENS = 200;

/** What was asked for, what was typed (kept as it was), and what of it cannot be meant. */
export type Suchanfrage = {
  filter: Suchfilter;
  getippt: { q: string; jahr: string };
  fehler: { q?: 'ZU_LANG'; jahr?: 'KEIN_JAHR' };
};

const erster = (wert: string | string[] | undefined): string => (Array.isArray(wert) ? wert[0] : wert) ?? '';

/** Reads an address; never refuses: what cannot be meant is said at its field and does not narrow the list. */
export function leseAnfrage(werte: Adresswerte): Suchanfrage {
  const einzeln = Object.fromEntries(Object.entries(werte).map(([name, wert]) => [name, erster(wert)]));
  // A character no text of the database can hold is never meant.
  const q = (einzeln.q ?? '').replaceAll('\u0000', '').trim();
  const jahr = (einzeln.jahr ?? '').trim();
  const filter = Suchfilter.parse({
    ...einzeln,
    q: [...q].length > SUCHWORTE_HOECHSTENS ? gekuerzt(q) : q,
    ...(q === '' && { bereich: 'vorlagen' }),
    jahr: /^\d{4}$/.test(jahr) ? jahr : null,
  });
  return {
    filter,
    getippt: { q, jahr },
    fehler: {
      ...([...q].length > SUCHWORTE_HOECHSTENS && { q: 'ZU_LANG' as const }),
      ...(jahr !== '' && filter.jahr === null && { jahr: 'KEIN_JAHR' as const }),
    },
  };
}

/** The first words that fit; the schema counts UTF-16. */
const gekuerzt = (q: string): string =>
  q
    .slice(0, SUCHWORTE_HOECHSTENS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\s\S*$/, '')
    .trim();

/** True where the words alone were asked for: nothing narrows, sorts or turns pages. */
export const nurWorte = (filter: Suchfilter): boolean =>
  filter.q !== '' &&
  Object.entries(Suchfilter.parse({ q: filter.q })).every(
    ([name, wert]) => filter[name as keyof Suchfilter] === wert,
  );

const VOR_NUMMER = /^(?:ds|drs|drucksache|vorlage)?[ .:-]*(?:nr|nummer)?[ .:-]*(?=\S*\d)/i;

/** What is typed where somebody means one paper: "DS 13245-08", "Drucksache Nr. 13245-08". Null for words without digits. */
export function alsNummer(q: string): string | null {
  return /\d/.test(q) ? q.replace(VOR_NUMMER, '') : null;
}
