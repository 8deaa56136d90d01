import { regel, type SitzungGegenstand } from './regel';

const gemeinsam = (meine: readonly string[], { gremien }: SitzungGegenstand): boolean =>
  gremien.some((id) => meine.includes(id));

/** Agenda, dispatch and record of a Sitzung. `sitzung.lesen` is the whole agenda; its public part everybody reads. */
export const sitzungRegeln = [
  regel({
    aktion: 'sitzung.lesen',
    wer: ['RATSBUERO', 'system'],
    satz: 'Das Ratsbüro liest jede Tagesordnung ganz, auch im Entwurf.',
  }),
  regel({
    aktion: 'sitzung.lesen',
    wer: ['SCHRIFTFUEHRUNG'],
    satz: 'Die Schriftführung liest die ganze Tagesordnung ihrer Gremien, auch im Entwurf.',
    wenn: ({ rechte }, s) => gemeinsam(rechte.schriftfuehrungIn, s),
  }),
  regel({
    aktion: 'sitzung.lesen',
    wer: ['MITGLIED'],
    satz: 'Ein Mitglied liest die ganze Tagesordnung seines Gremiums, sobald sie versandt ist (A4).',
    wenn: ({ rechte }, s) => s.geladen && gemeinsam(rechte.mitgliedIn, s),
  }),
  regel({
    aktion: 'sitzung.einladen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro stellt Tagesordnungen auf und versendet Einladungen.',
  }),
  regel({
    aktion: 'sitzung.einladen',
    wer: ['SCHRIFTFUEHRUNG'],
    satz: 'Die Schriftführung stellt die Tagesordnung ihrer Gremien auf und versendet deren Einladungen.',
    wenn: ({ rechte }, s) => gemeinsam(rechte.schriftfuehrungIn, s),
  }),
  regel({
    aktion: 'ergebnis.erfassen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro erfasst Ergebnisse jedes Gremiums (A15).',
  }),
  regel({
    aktion: 'ergebnis.erfassen',
    wer: ['SCHRIFTFUEHRUNG'],
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
    satz: 'Die Schriftführung berichtigt Ergebnisse ihrer Gremien, mit Begründung (V-2x).',
    wenn: ({ rechte }, { gremiumId }) => rechte.schriftfuehrungIn.includes(gremiumId),
  }),
  regel({
    aktion: 'beschluss.veroeffentlichen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro gibt zu einem nichtöffentlichen Beschluss einen öffentlichen Wortlaut frei (A14).',
  }),
];
