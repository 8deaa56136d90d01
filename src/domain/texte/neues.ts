import type { Neuigkeit, Neuigkeitsart } from '../vorlage/neues';
import { ERGEBNIS_TEXT } from './ergebnis';

/** The word on the label of a news line. */
export const NEUIGKEIT_ETIKETT: Record<Neuigkeitsart, string> = {
  VORLAGE: 'Vorlage',
  TAGESORDNUNG: 'Tagesordnung',
  TERMIN: 'Termin',
  ERGEBNIS: 'Ergebnis',
  SACHSTAND: 'Sachstand',
};

/** What happened, as one line beside the paper: "Bezirksvertretung Mengede: mit Änderungen empfohlen". */
export function neuigkeitText({ art, von, ergebnis }: Neuigkeit): string {
  switch (art) {
    case 'VORLAGE':
      return 'neu für Sie lesbar';
    case 'TAGESORDNUNG':
      return 'neu auf der Tagesordnung';
    case 'TERMIN':
      return 'Termin geändert';
    case 'ERGEBNIS':
      return `${von ?? 'Gremium'}: ${ergebnis ? ERGEBNIS_TEXT[ergebnis] : 'Ergebnis'}`;
    case 'SACHSTAND':
      return von ? `Sachstand: ${von}` : 'Sachstand';
  }
}
