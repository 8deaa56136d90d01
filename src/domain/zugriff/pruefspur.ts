import { regel } from './regel';

/** The audit itself: who reads it, who looks after it (P5). Nobody changes it. */
export const pruefspurRegeln = [
  regel({
    aktion: 'revision.lesen',
    wer: ['REVISION'],
    satz: 'Die Revision durchsucht die Prüfspur: wer wann was geschrieben, gelesen und wann sich angemeldet hat (P5).',
  }),
  regel({
    aktion: 'pruefspur.pruefen',
    wer: ['system'],
    satz: 'Die Ketten der Prüfspur prüft und versiegelt, wer den Server betreibt (Kommandozeile, täglicher Auftrag).',
  }),
];
