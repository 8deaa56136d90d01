import { istLocalDate, type LocalDate } from '../kern/localDate';
import { type Begriff, frage, passt } from './begriffe';
import { suchwoerter } from './falte';

/** What a search asks of sittings: days, years, running numbers, and words all of which a body's name must have. */
export type Sitzungsfrage = {
  tage: LocalDate[];
  /** A number alone may be the year or the running number of a sitting. */
  zahlen: number[];
  worte: Begriff[];
};

const TAG = /(?<![0-9.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![0-9])/g;

export function sitzungsfrage(q: string): Sitzungsfrage {
  const tage: LocalDate[] = [];
  const rest = q.replace(TAG, (wie, tag: string, monat: string, jahr: string) => {
    const datum = `${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`;
    if (!istLocalDate(datum)) return wie;
    tage.push(datum);
    return ' ';
  });
  const { begriffe } = frage(rest.replace(/\bsitzung(en)?\b/gi, ' '));
  const istZahl = (b: Begriff) => /^\d{1,4}$/.test(b.wort);
  return {
    tage,
    zahlen: begriffe.filter(istZahl).map((b) => Number(b.wort)),
    worte: begriffe.filter((b) => !istZahl(b)),
  };
}

/** True if these names have each of the words. */
export const heisst = (namen: readonly string[], worte: readonly Begriff[]): boolean =>
  worte.length === 0 || traegt([...suchwoerter(namen.join(' '))], worte);

/** The same of names in their folded words (`suchwoerter`). */
export const traegt = (woerter: readonly string[], worte: readonly Begriff[]): boolean =>
  worte.every((b) => woerter.some((wort) => passt(b, wort)));
