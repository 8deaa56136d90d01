import { gemeint, kannBeschriftungSein, schluessel, wortlaut } from '../kopf/beschriftung';
import { zellen } from './zellen';

const SPALTEN = ['beratungsfolge', 'beratungstermine', 'zustaendigkeit'] as const;
const GANZE_ZEILE = [SPALTEN.join('')];

/** Every line of a document is asked: the first letter answers for most. */
const BEGINN = /^[\s|*]*[bz]/i;

/** The row of column titles above a Beratungsfolge, whole or (in a damaged document) two of the three. */
export function istFolgekopf(text: string): boolean {
  if (!BEGINN.test(text) || !kannBeschriftungSein(text)) return false;
  const beschriftet = zellen(text).filter(Boolean).map(schluessel);
  if (beschriftet.length === 1) return gemeint(beschriftet[0] ?? '', GANZE_ZEILE) !== null;
  return beschriftet.length <= 4 && beschriftet.filter((wort) => gemeint(wort, SPALTEN)).length >= 2;
}

/** One column title alone on its line: the table was taken apart. */
export const istSpaltentitel = (text: string): boolean =>
  BEGINN.test(text) &&
  kannBeschriftungSein(text) &&
  /^(?:beratungsfolge|beratungstermine|zuständigkeit)$/.test(wortlaut(text));

/** Titles written exactly as on the form; all else is worth a finding. */
export const istGenauerFolgekopf = (text: string): boolean =>
  wortlaut(text) === 'beratungsfolge beratungstermine zuständigkeit';
