import { regel } from './regel';

/** Who only reads what the Administration keeps, and what the office does when a body ends. */
export const stammdatenRegeln = [
  regel({
    aktion: 'stammdaten.lesen',
    wer: ['ADMINISTRATION', 'RATSBUERO'],
    satz: 'Administration und Ratsbüro lesen Gremien, Personen, Mitgliedschaften, Wahlperioden und Organisationseinheiten mit allen Angaben.',
  }),
  regel({
    aktion: 'gremium.umplanen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro plant offene Beratungen eines endenden Gremiums auf ein anderes um.',
  }),
];
