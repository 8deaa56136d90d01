import { type Melde, zitat } from './befundliste';
import type { Kopf } from './kopf';

const PFLICHT = [
  ['fachbereich', 'Fachbereich'],
  ['datum', 'Datum'],
  ['verantwortlich', 'verantwortlich'],
] as const;

/** What the head does not say, or not so that it can be used. A paper without number or urgency is in order. */
export function pruefeKopf(kopf: Kopf, melde: Melde): void {
  const { oeffentlichkeit, nummer, datum } = kopf;
  if (oeffentlichkeit.original === null) {
    const satz = 'Es ist nicht angegeben, ob die Vorlage öffentlich ist; sie gilt als nichtöffentlich.';
    melde(null, 'WARNUNG', 'OEFFENTLICHKEIT_UNBEKANNT', satz);
  }
  if (nummer.wert === null && nummer.original !== null) {
    melde(
      nummer.zeile,
      'WARNUNG',
      'NUMMER_UNLESBAR',
      `Keine lesbare Drucksachennummer: ${zitat(nummer.original)}.`,
    );
  }
  if (nummer.original === null)
    melde(null, 'HINWEIS', 'NUMMER_FEHLT', 'Die Vorlage nennt keine eigene Drucksachennummer.');
  if (datum.wert === null && datum.original !== null) {
    melde(
      datum.zeile,
      'WARNUNG',
      'DATUM_UNLESBAR',
      `${zitat(datum.original)} ist kein lesbarer Kalendertag.`,
    );
  }
  const fehlende = PFLICHT.filter(([spalte]) => kopf[spalte].original === null).map(([, name]) => name);
  if (fehlende.length > 0) melde(null, 'HINWEIS', 'FELD_LEER', `Nicht angegeben: ${fehlende.join(', ')}.`);
}
