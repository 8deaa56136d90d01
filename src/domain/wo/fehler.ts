import type { TafelFilter } from './filter';

type Eingabe = Readonly<Record<string, string | string[] | undefined>>;
export type Filterfeld = Exclude<keyof TafelFilter, 'seite'>;

const TAGE: readonly Filterfeld[] = ['seitVon', 'seitBis', 'terminVon', 'terminBis'];
const KEIN_TAG = 'Bitte wählen Sie einen Tag, den es gibt, zum Beispiel 08.07.2026.';
const KEINE_WAHL = 'Diese Auswahl gibt es nicht. Sie ist weggelassen.';
const VERKEHRT = 'Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie beide.';

/** What stands in the address under this name, understood or not. */
export function getippt(eingabe: Eingabe, feld: Filterfeld): string {
  const wert = eingabe[feld];
  return (Array.isArray(wert) ? (wert.at(-1) ?? '') : (wert ?? '')).trim();
}

/** A sentence per field whose value in the address is none, or does not fit to another. */
export function tafelfehler(
  eingabe: Eingabe,
  filter: TafelFilter,
): Readonly<Partial<Record<Filterfeld, string>>> {
  const fehler: Partial<Record<Filterfeld, string>> = {};
  for (const feld of Object.keys(filter) as (keyof TafelFilter)[])
    if (feld !== 'seite' && filter[feld] === null && getippt(eingabe, feld) !== '')
      fehler[feld] = TAGE.includes(feld) ? KEIN_TAG : KEINE_WAHL;
  if (filter.seitVon && filter.seitBis && filter.seitBis < filter.seitVon) fehler.seitBis = VERKEHRT;
  if (filter.terminVon && filter.terminBis && filter.terminBis < filter.terminVon)
    fehler.terminBis = VERKEHRT;
  return fehler;
}
