import { regel } from './regel';

/** What people may ask to see and what must not be kept (P4, P6). */
export const datenschutzRegeln = [
  regel({
    aktion: 'auskunft.erteilen',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration gibt einem Menschen aus, was zu ihm gespeichert ist (Artikel 15 DSGVO, P6).',
  }),
  regel({
    aktion: 'auskunft.erteilen',
    wer: ['alle'],
    satz: 'Wer ein Konto hat, bekommt die Auskunft über sich selbst, so stark angemeldet, wie es die eigenen Rollen verlangen (Artikel 15 DSGVO, P6).',
    wenn: ({ benutzerId, rechte }, wer) =>
      benutzerId !== null && wer.benutzerId === benutzerId && !rechte.zuSchwach,
  }),
  regel({
    aktion: 'daten.loeschen',
    wer: ['system'],
    satz: 'Was nicht länger aufbewahrt werden darf, löscht das System jeden Tag.',
  }),
];
