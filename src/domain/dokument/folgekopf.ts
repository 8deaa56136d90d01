import { gemeint, schluessel } from './beschriftung';
import { zellen } from './zellen';

const SPALTEN = ['beratungsfolge', 'beratungstermine', 'zustaendigkeit'] as const;
const GANZE_ZEILE = [SPALTEN.join('')];
const LAENGSTE = 200;

/** The row of column titles above a Beratungsfolge, whole or (in a damaged document) two of the three. */
export function istFolgekopf(text: string): boolean {
  if (text.length > LAENGSTE) return false;
  const beschriftet = zellen(text).filter(Boolean).map(schluessel);
  if (beschriftet.length === 1) return gemeint(beschriftet[0] ?? '', GANZE_ZEILE) !== null;
  return beschriftet.length <= 4 && beschriftet.filter((wort) => gemeint(wort, SPALTEN)).length >= 2;
}

/** One column title alone on its line: the table was taken apart. */
export const istSpaltentitel = (text: string): boolean =>
  text.length <= LAENGSTE && gemeint(schluessel(text), SPALTEN) !== null;

/** Titles written exactly as on the form; all else is worth a finding. */
export const istGenauerFolgekopf = (text: string): boolean => GANZE_ZEILE.includes(schluessel(text));
