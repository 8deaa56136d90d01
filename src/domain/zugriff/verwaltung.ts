import { regel } from './regel';

/** Accounts, bodies, persons and settings. None of it gives a right to read a paper (§6: Admin). */
export const verwaltungRegeln = [
  regel({
    aktion: 'benutzer.anlegen',
    wer: ['ADMINISTRATION', 'system'],
    satz: 'Die Administration legt Konten an.',
  }),
  regel({
    aktion: 'benutzer.verwalten',
    wer: ['ADMINISTRATION', 'system'],
    satz: 'Die Administration listet, sperrt und öffnet Konten und vergibt Rollen.',
  }),
  regel({
    aktion: 'gremium.verwalten',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration pflegt Gremien, Wahlperioden und Organisationseinheiten.',
  }),
  regel({
    aktion: 'person.verwalten',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration pflegt Personen, ihre Mitgliedschaften und ihre Kontaktdaten (P1).',
  }),
  regel({
    aktion: 'kommune.verwalten',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration stellt ein, was von Kommune zu Kommune anders ist.',
  }),
  regel({
    aktion: 'rechte.lesen',
    wer: ['ADMINISTRATION', 'RATSBUERO', 'REVISION'],
    satz: 'Administration, Ratsbüro und Revision lesen, wer was darf.',
  }),
];
