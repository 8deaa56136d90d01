import { regel } from './regel';

/** Accounts, settings, bodies and people: who runs the city's installation. None of it opens a paper. */
export const verwaltungRegeln = [
  regel({
    aktion: 'benutzer.anlegen',
    wer: ['ADMINISTRATION', 'system'],
    satz: 'Konten legt die Administration an, oder wer den Server betreibt (Kommandozeile).',
  }),
  regel({
    aktion: 'benutzer.verwalten',
    wer: ['ADMINISTRATION', 'system'],
    satz: 'Die Administration liest die Liste der Konten und beendet Anmeldungen.',
  }),
  regel({
    aktion: 'benutzer.berechtigen',
    wer: ['ADMINISTRATION', 'system'],
    satz: 'Die Administration ändert Angaben und Rollen, lädt ein, sperrt und entsperrt – nie das eigene Konto (vier Augen).',
    wenn: ({ benutzerId }, konto) => konto.benutzerId !== benutzerId,
  }),
  regel({
    aktion: 'kommune.verwalten',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration stellt ein, was in dieser Kommune gilt.',
  }),
  regel({
    aktion: 'gremium.verwalten',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration verwaltet Gremien, Wahlperioden und Organisationseinheiten.',
  }),
  regel({
    aktion: 'person.verwalten',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration verwaltet Personen und ihre Mitgliedschaften.',
  }),
  regel({
    aktion: 'rechte.lesen',
    wer: ['ADMINISTRATION', 'RATSBUERO', 'REVISION'],
    satz: 'Administration, Ratsbüro und Revision lesen, wer was darf.',
  }),
];
