import { regel } from './regel';

/** The record of a Sitzung: results, their corrections, and what of a non-public decision becomes public. */
export const protokollRegeln = [
  regel({
    aktion: 'ergebnis.erfassen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro erfasst Ergebnisse jedes Gremiums (A15).',
  }),
  regel({
    aktion: 'ergebnis.erfassen',
    wer: ['SCHRIFTFUEHRUNG'],
    nurEigene: true,
    satz: 'Die Schriftführung erfasst Ergebnisse nur für ihre Gremien (A15).',
    wenn: ({ rechte }, { gremiumId }) => rechte.schriftfuehrungIn.includes(gremiumId),
  }),
  regel({
    aktion: 'ergebnis.berichtigen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro berichtigt Ergebnisse jedes Gremiums, mit Begründung (V-2x).',
  }),
  regel({
    aktion: 'ergebnis.berichtigen',
    wer: ['SCHRIFTFUEHRUNG'],
    nurEigene: true,
    satz: 'Die Schriftführung berichtigt Ergebnisse ihrer Gremien, mit Begründung (V-2x).',
    wenn: ({ rechte }, { gremiumId }) => rechte.schriftfuehrungIn.includes(gremiumId),
  }),
  regel({
    aktion: 'beschluss.veroeffentlichen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro gibt zu einem nichtöffentlichen Beschluss einen öffentlichen Wortlaut frei (A14).',
  }),
];
