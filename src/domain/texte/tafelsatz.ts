import type { Haltegrund } from '../beratungsfolge/position/haltegrund';
import type { Zustand } from '../beratungsfolge/weg/modell';
import { anzahlText } from './anzahl';
import { anzahlVorlagen } from './sitzung';

/** The shape of a reason. */
export const HALTEGRUND_ZEICHEN: Record<Haltegrund | 'NICHTS', Zustand> = {
  ERGEBNIS_AUSSTEHEND: 'fehlt',
  NEUER_TERMIN_OFFEN: 'vertagt',
  TERMIN_OFFEN: 'ohnetermin',
  VOTUM_STEHT_AUS: 'blockiert',
  BLOCKIERT: 'blockiert',
  ANHOERUNG_NACH_BESCHLUSS: 'blockiert',
  ENTSCHIEDEN_REST_OFFEN: 'erledigt',
  OFFEN_OHNE_ENTSCHEIDUNG: 'vertagt',
  ENTSCHEIDUNG_FEHLT: 'ohnetermin',
  KEINE_FOLGE: 'ohnetermin',
  WEITERES_ERGEBNIS_FEHLT: 'fehlt',
  NICHTS: 'geplant',
};

/** "47 von 312 laufenden Vorlagen hängen." */
export function tafelsatz(haengend: number, laufend: number): string {
  if (laufend === 0) return 'Zurzeit ist keine Vorlage in der Beratung.';
  if (laufend === 1)
    return haengend === 1 ? 'Die eine laufende Vorlage hängt.' : 'Die eine laufende Vorlage hängt nicht.';
  if (haengend === 0) return `Keine von ${anzahlText(laufend)} laufenden Vorlagen hängt.`;
  return `${anzahlText(haengend)} von ${anzahlText(laufend)} laufenden Vorlagen ${haengend === 1 ? 'hängt' : 'hängen'}.`;
}

/** "18 Vorlagen"; where some stand in several groups: "18 Vorlagen in 22 Zeilen". */
export const trefferText = (treffer: number, zeilen: number): string =>
  treffer === zeilen
    ? anzahlVorlagen(treffer)
    : `${anzahlVorlagen(treffer)} in ${anzahlText(zeilen)}\u00a0Zeilen`;

/** "Zeilen 1.001 bis 1.050 von 4.204" */
export const zeilenVonBis = (erste: number, wieviele: number, gesamt: number): string =>
  `Zeilen ${anzahlText(erste)} bis ${anzahlText(erste + wieviele - 1)} von ${anzahlText(gesamt)}`;

/** One body by its name, two by both, more by the first and how many there are besides. */
export function gremienText(gremien: readonly { name: string }[]): string {
  const [erstes, zweites] = gremien;
  if (!erstes) return '';
  if (!zweites) return erstes.name;
  return gremien.length === 2
    ? `${erstes.name} und ${zweites.name}`
    : `${erstes.name} und ${gremien.length - 1} weitere Gremien`;
}
