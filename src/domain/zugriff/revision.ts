import { regel } from './regel';

/** The audit trail. Who reads it learns who did what, never what a paper says (P5). */
export const revisionRegeln = [
  regel({
    aktion: 'revision.lesen',
    wer: ['REVISION'],
    satz: 'Die Revision durchsucht das Protokoll aller Schreib- und Lesevorgänge und Anmeldungen (P5).',
  }),
];
