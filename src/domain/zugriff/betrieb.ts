import { regel } from './regel';

/** What belongs to whoever runs the server. */
export const betriebRegeln = [
  regel({
    aktion: 'dokument.einspielen',
    wer: ['system'],
    satz: 'Dokumente spielt nur ein, wer den Server betreibt (Kommandozeile).',
  }),
  regel({
    aktion: 'kommune.einrichten',
    wer: ['system'],
    satz: 'Eine Kommune richtet nur ein, wer den Server betreibt (Kommandozeile).',
  }),
  regel({
    aktion: 'datei.pruefen',
    wer: ['system'],
    satz: 'Hochgeladene Dateien prüft das System, gleich wer sie hochgeladen hat.',
  }),
  regel({
    aktion: 'datei.lesen',
    wer: ['system'],
    satz: 'Den Text hochgeladener Dateien liest das System, damit die Suche ihn findet; gefunden wird er nur von dem, der die Datei lesen darf.',
  }),
  regel({
    aktion: 'dateien.aufraeumen',
    wer: ['system'],
    satz: 'Dateien, zu denen keine Anlage gehört, entfernt nur das System.',
  }),
];
