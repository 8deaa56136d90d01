import { type Melde, zitat } from './befundliste';
import { istTabelliert, zellen } from './folge/zellen';
import { type GeleseneVorlage, LEERES_FELD } from './geleseneVorlage';
import { liesDatum } from './kopf/druckdatum';
import { type Kopfangabe, liesKopfangaben } from './kopf/kopfangabe';
import { liesBeschriftungen, type Spalte, verteile } from './kopf/kopfspalten';
import { istLeer, type Zeile } from './zeilen';

export type Kopf = Pick<GeleseneVorlage, 'oeffentlichkeit' | 'nummer' | Spalte>;

/** Columns named on a line; their values stand on the next one (or the one after, if a line was left free). */
type Werteort = { spalten: (Spalte | null)[]; nr: number };

/** No row of a form is longer; what is longer is prose or noise. */
const LAENGSTE = 1000;

const leererKopf = (): Kopf => ({
  oeffentlichkeit: { wert: 'NICHTOEFFENTLICH', original: null, zeile: null },
  nummer: LEERES_FELD,
  fachbereich: LEERES_FELD,
  dezernent: LEERES_FELD,
  datum: LEERES_FELD,
  verantwortlich: LEERES_FELD,
  telefon: LEERES_FELD,
  dringlichkeit: LEERES_FELD,
});

/**
 * Reads what stands above the Beratungsfolge: marker, number and the two rows of labels with their values.
 * What fits nowhere, and a second value for a field, is given back as `rest`.
 */
export function liesKopf(zeilen: Zeile[], melde: Melde): { kopf: Kopf; rest: Zeile[] } {
  const kopf = leererKopf();
  const rest: Zeile[] = [];
  let wartet: Werteort | null = null;
  let fortsetzbar: Werteort | null = null;

  const setze = (spalte: Spalte, wert: string, zeile: number) => {
    const bisher = kopf[spalte].original;
    if (bisher !== null && bisher !== wert) {
      melde(
        zeile,
        'WARNUNG',
        'FELD_DOPPELT',
        () => `Ein zweiter, anderer Wert wurde nicht übernommen: ${zitat(wert)}.`,
      );
      rest.push({ nr: zeile, text: wert });
      return;
    }
    if (bisher !== null) return;
    if (spalte !== 'datum') kopf[spalte] = { wert, original: wert, zeile };
    else kopf.datum = { wert: liesDatum(wert), original: wert, zeile };
  };

  const setzeAngabe = (angabe: Kopfangabe, zeile: number) => {
    const { original } = angabe;
    const feld = angabe.art === 'OEFFENTLICHKEIT' ? kopf.oeffentlichkeit : kopf.nummer;
    if (angabe.art === 'UNBEKANNT') rest.push({ nr: zeile, text: original });
    else if (feld.original === original) return;
    else if (feld.original !== null) {
      rest.push({ nr: zeile, text: original });
      if (feld.wert === angabe.wert) return;
      melde(
        zeile,
        'WARNUNG',
        'FELD_DOPPELT',
        () => `Der Kopf enthält eine zweite, andere Angabe: ${zitat(original)}.`,
      );
      if (angabe.art === 'OEFFENTLICHKEIT') kopf.oeffentlichkeit.wert = 'NICHTOEFFENTLICH';
    } else if (angabe.art === 'OEFFENTLICHKEIT')
      kopf.oeffentlichkeit = { wert: angabe.wert, original, zeile };
    else kopf.nummer = { wert: angabe.wert, original, zeile };
  };

  const setzeWerte = (zeile: Zeile, spalten: (Spalte | null)[]) => {
    const { werte, ueberzaehlig, geraten } = verteile(zeile.text, spalten);
    for (const [spalte, wert] of werte) setze(spalte, wert, zeile.nr);
    if (ueberzaehlig.length > 0) rest.push({ nr: zeile.nr, text: ueberzaehlig.join('\t') });
    const satz = () => `Die Spalten sind nicht sicher zu trennen, bitte prüfen: ${zitat(zeile.text)}.`;
    if (geraten) melde(zeile.nr, 'HINWEIS', 'SPALTEN_UNSICHER', satz);
  };

  /** "Ja - siehe" / (next line, same column) "Begründung". */
  const setzeFort = (zeile: Zeile, spalten: (Spalte | null)[]): boolean => {
    const teile = zellen(zeile.text);
    if (!zeile.text.startsWith('\t') || teile.length > spalten.length) return false;
    for (const [i, teil] of teile.entries()) {
      const spalte = spalten[i];
      if (!teil) continue;
      if (!spalte) {
        rest.push({ nr: zeile.nr, text: teil });
        continue;
      }
      const bisher = kopf[spalte].original;
      if (!bisher || spalte === 'datum') setze(spalte, teil, zeile.nr);
      else kopf[spalte] = { ...kopf[spalte], wert: `${bisher} ${teil}`, original: `${bisher} ${teil}` };
    }
    return true;
  };

  for (const zeile of zeilen) {
    if (istLeer(zeile)) {
      if (wartet && istTabelliert(zeile.text)) wartet = null;
      continue;
    }
    const beschriftet = liesBeschriftungen(zeile.text);
    const angaben = beschriftet ? null : liesKopfangaben(zeile.text);
    if (beschriftet) wartet = { spalten: beschriftet, nr: zeile.nr };
    else if (angaben) for (const angabe of angaben) setzeAngabe(angabe, zeile.nr);
    else if (wartet && zeile.nr - wartet.nr <= 2 && zeile.text.length <= LAENGSTE) {
      setzeWerte(zeile, wartet.spalten);
      fortsetzbar = { spalten: wartet.spalten, nr: zeile.nr };
      wartet = null;
    } else if (fortsetzbar?.nr !== zeile.nr - 1 || !setzeFort(zeile, fortsetzbar.spalten)) rest.push(zeile);
  }
  return { kopf, rest };
}
