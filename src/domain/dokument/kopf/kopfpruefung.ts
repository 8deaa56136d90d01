import { type Melde, zitat } from '../befundliste';
import type { Kopf } from '../kopf';

const PFLICHT = [
  ['fachbereich', 'Fachbereich'],
  ['datum', 'Datum'],
  ['verantwortlich', 'verantwortlich'],
] as const;

/** What the head does not say, or not so that it can be used. A paper without number or urgency is in order. */
export function pruefeKopf(kopf: Kopf, melde: Melde): void {
  const { oeffentlichkeit, nummer, datum } = kopf;
  if (oeffentlichkeit.original === null) {
    const satz = () => 'Es ist nicht angegeben, ob die Vorlage öffentlich ist; sie gilt als nichtöffentlich.';
    melde(null, 'WARNUNG', 'OEFFENTLICHKEIT_UNBEKANNT', satz);
  }
  const { original } = nummer;
  if (original === null) {
    melde(null, 'HINWEIS', 'NUMMER_FEHLT', () => 'Die Vorlage nennt keine eigene Drucksachennummer.');
  } else if (nummer.wert === null) {
    const satz = () => `Keine lesbare Drucksachennummer: ${zitat(original)}.`;
    melde(nummer.zeile, 'WARNUNG', 'NUMMER_UNLESBAR', satz);
  }
  const gedruckt = datum.original;
  if (gedruckt !== null && datum.wert === null) {
    const satz = () => `${zitat(gedruckt)} ist kein lesbarer Kalendertag.`;
    melde(datum.zeile, 'WARNUNG', 'DATUM_UNLESBAR', satz);
  }
  const fehlende = PFLICHT.filter(([spalte]) => kopf[spalte].original === null).map(([, name]) => name);
  if (fehlende.length > 0)
    melde(null, 'HINWEIS', 'FELD_LEER', () => `Nicht angegeben: ${fehlende.join(', ')}.`);
}
