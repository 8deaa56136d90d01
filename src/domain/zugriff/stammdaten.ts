import { regel } from './regel';

/** Bodies, persons, terms and units: who keeps them, who only reads them. None of it opens a paper. */
export const stammdatenRegeln = [
  regel({
    aktion: 'stammdaten.lesen',
    wer: ['ADMINISTRATION', 'RATSBUERO'],
    satz: 'Administration und Ratsbüro lesen Gremien, Personen, Mitgliedschaften, Wahlperioden und Organisationseinheiten mit allen Angaben.',
  }),
  regel({
    aktion: 'gremium.verwalten',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration legt Gremien an, ändert und beendet sie.',
  }),
  regel({
    aktion: 'gremium.umplanen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro plant offene Beratungen eines endenden Gremiums auf ein anderes um.',
  }),
  regel({
    aktion: 'person.verwalten',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration pflegt Personen, ihre Mitgliedschaften und ihre Kontaktdaten mit Einwilligung (P1).',
  }),
  regel({
    aktion: 'wahlperiode.verwalten',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration legt Wahlperioden an, ändert und beendet sie.',
  }),
  regel({
    aktion: 'organisation.verwalten',
    wer: ['ADMINISTRATION'],
    satz: 'Die Administration pflegt Dezernate und Fachbereiche.',
  }),
];
