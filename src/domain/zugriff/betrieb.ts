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
];
