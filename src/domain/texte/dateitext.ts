import { DATEITEXT_HOECHSTENS, type Texthindernis } from '../anlage/dateitext';

const ungelesen = (warum: string) =>
  `Der Text dieser Datei konnte nicht gelesen werden: ${warum}. Sie wird nur über ihren Titel gefunden.`;

/** What whoever attaches a file should know of its text in the search. */
export const TEXTHINDERNIS_SATZ: Readonly<Record<Texthindernis, string>> = {
  ART: 'In Dateien dieser Art wird kein Text gesucht: Sie wird nur über ihren Titel gefunden.',
  FEHLT: ungelesen('Sie fehlt in der Ablage'),
  ZU_GROSS: ungelesen('Sie ist zu groß oder entpackt sich zu weit'),
  ZU_LANGE: ungelesen('Das Lesen hat zu lange gedauert'),
  SPEICHER: ungelesen('Das Lesen hat zu viel Speicher gebraucht'),
  UNLESBAR: ungelesen('Sie ist beschädigt oder verschlüsselt'),
  KEIN_TEXT: ungelesen('Sie enthält keinen, vielleicht ist sie ein Scan ohne Texterkennung'),
  TEILWEISE: 'Einige Seiten dieser Datei konnten nicht gelesen werden: Dort findet die Suche nichts.',
  GEKUERZT: `Diese Datei ist sehr lang: Gesucht wird in ihren ersten ${DATEITEXT_HOECHSTENS.toLocaleString('de-DE')} Zeichen.`,
};
