import { IM_HAUS } from '../vorlage/vorlage';
import type { Akteur } from './akteur';
import { regel, type VorlageGegenstand } from './regel';

const eigene = ({ rechte }: Akteur, v: VorlageGegenstand): boolean =>
  v.fachbereichId !== null && v.fachbereichId === rechte.fachbereichId;
const imEntwurf = (v: VorlageGegenstand): boolean => v.status === 'ENTWURF';
const imHaus = (v: VorlageGegenstand): boolean => v.status === 'ENTWURF' || v.status === 'GEZEICHNET';
const laeuft = (v: VorlageGegenstand): boolean => v.status === 'GEZEICHNET' || v.status === 'IN_BERATUNG';

/** Reading (A1–A4), writing and planning of papers. */
export const vorlageRegeln = [
  regel({
    aktion: 'vorlage.lesen',
    wer: ['alle'],
    satz: 'Öffentliche Vorlagen liest jede und jeder vom ersten Versand an (A1, A2).',
    wenn: (_, v) => v.oeffentlich,
  }),
  regel({
    aktion: 'vorlage.lesen',
    wer: ['RATSBUERO', 'system'],
    satz: 'Das Ratsbüro liest alle Vorlagen.',
  }),
  regel({
    aktion: 'vorlage.lesen',
    wer: ['FACHBEREICH'],
    satz: 'Ein Fachbereich liest seine eigenen Vorlagen in jedem Zustand.',
    wenn: eigene,
  }),
  regel({
    aktion: 'vorlage.lesen',
    wer: ['SCHRIFTFUEHRUNG'],
    satz: 'Die Schriftführung liest, was für ihr Gremium vorgesehen und freigegeben ist.',
    wenn: ({ rechte }, v) =>
      !IM_HAUS.includes(v.status) && v.gremien.some((g) => rechte.schriftfuehrungIn.includes(g.id)),
  }),
  regel({
    aktion: 'vorlage.lesen',
    wer: ['MITGLIED'],
    satz: 'Ein Mitglied liest nichtöffentliche Vorlagen seines Gremiums, sobald dessen Tagesordnung versandt ist (A4).',
    wenn: ({ rechte }, v) => v.gremien.some((g) => g.geladen && rechte.mitgliedIn.includes(g.id)),
  }),
  regel({
    aktion: 'vorlage.anlegen',
    wer: ['RATSBUERO', 'FACHBEREICH'],
    satz: 'Vorlagen legen Ratsbüro und Fachbereiche an.',
  }),
  regel({
    aktion: 'vorlage.bearbeiten',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro bearbeitet Vorlagen, bis sie versandt sind (L2).',
    wenn: (_, v) => imHaus(v),
  }),
  regel({
    aktion: 'vorlage.bearbeiten',
    wer: ['FACHBEREICH'],
    satz: 'Ein Fachbereich bearbeitet seine eigenen Entwürfe.',
    wenn: (akteur, v) => eigene(akteur, v) && imEntwurf(v),
  }),
  regel({
    aktion: 'vorlage.loeschen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro löscht Entwürfe, die nie eine Nummer hatten.',
    wenn: (_, v) => imEntwurf(v),
  }),
  regel({
    aktion: 'vorlage.loeschen',
    wer: ['FACHBEREICH'],
    satz: 'Ein Fachbereich löscht seine eigenen Entwürfe, die nie eine Nummer hatten.',
    wenn: (akteur, v) => eigene(akteur, v) && imEntwurf(v),
  }),
  regel({
    aktion: 'vorlage.freigeben',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro gibt Entwürfe frei und vergibt damit die Drucksache-Nummer (N2).',
    wenn: (_, v) => imEntwurf(v),
  }),
  regel({
    aktion: 'vorlage.zurueckholen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro nimmt eine Freigabe zurück, solange die Vorlage auf keiner versandten Tagesordnung steht.',
    wenn: (_, v) => v.status === 'GEZEICHNET' && !v.oeffentlich && !v.gremien.some((g) => g.geladen),
  }),
  regel({
    aktion: 'vorlage.depublizieren',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro nimmt eine freigegebene Vorlage oder eine ihrer Anlagen aus der Öffentlichkeit und lässt sie wieder zu, mit Begründung (A13).',
    wenn: (_, v) => !IM_HAUS.includes(v.status),
  }),
  regel({
    aktion: 'oeffentlichkeit.vorschauen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro sieht zu jeder Vorlage vorab, was die Öffentlichkeit von ihr sehen wird.',
  }),
  regel({
    aktion: 'oeffentlichkeit.vorschauen',
    wer: ['FACHBEREICH'],
    satz: 'Ein Fachbereich sieht zu seinen eigenen Vorlagen vorab, was die Öffentlichkeit von ihnen sehen wird.',
    wenn: eigene,
  }),
  regel({
    aktion: 'oeffentlichkeit.vorschauen',
    wer: ['SCHRIFTFUEHRUNG'],
    satz: 'Die Schriftführung sieht zu freigegebenen Vorlagen ihrer Gremien vorab, was die Öffentlichkeit von ihnen sehen wird.',
    wenn: ({ rechte }, v) =>
      !IM_HAUS.includes(v.status) && v.gremien.some((g) => rechte.schriftfuehrungIn.includes(g.id)),
  }),
  regel({
    aktion: 'datei.befund.beantworten',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro beantwortet, was in einer Datei gefunden wurde.',
  }),
  regel({
    aktion: 'datei.befund.beantworten',
    wer: ['FACHBEREICH'],
    satz: 'Ein Fachbereich beantwortet, was in Dateien seiner eigenen Vorlagen gefunden wurde.',
    wenn: eigene,
  }),
  regel({
    aktion: 'erfassung.lesen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro sieht die Erfassung jeder Vorlage, auch wenn ihr Text feststeht.',
  }),
  regel({
    aktion: 'erfassung.lesen',
    wer: ['FACHBEREICH'],
    satz: 'Ein Fachbereich sieht die Erfassung seiner eigenen Vorlagen, auch wenn ihr Text feststeht.',
    wenn: eigene,
  }),
  regel({
    aktion: 'beratungsfolge.bearbeiten',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro plant die Beratungsfolge, solange die Vorlage nicht abgeschlossen ist.',
    wenn: (_, v) => imEntwurf(v) || laeuft(v),
  }),
  regel({
    aktion: 'beratungsfolge.bearbeiten',
    wer: ['FACHBEREICH'],
    satz: 'Ein Fachbereich plant die Beratungsfolge seiner eigenen Vorlagen bis zur Zeichnung.',
    wenn: (akteur, v) => eigene(akteur, v) && imEntwurf(v),
  }),
  regel({
    aktion: 'regel.uebergehen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro übergeht eine Regel der Beratungsfolge mit Begründung (O1–O15).',
  }),
  regel({
    aktion: 'sachstand.eintragen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro trägt zu jeder freigegebenen Vorlage einen Sachstand ein.',
    wenn: (_, v) => !imEntwurf(v),
  }),
  regel({
    aktion: 'sachstand.eintragen',
    wer: ['FACHBEREICH'],
    satz: 'Ein Fachbereich trägt zu seinen eigenen freigegebenen Vorlagen einen Sachstand ein.',
    wenn: (akteur, v) => eigene(akteur, v) && !imEntwurf(v),
  }),
  regel({
    aktion: 'verlauf.lesen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro liest, wer eine Vorlage wann geändert hat.',
  }),
  regel({
    aktion: 'verlauf.lesen',
    wer: ['FACHBEREICH'],
    satz: 'Ein Fachbereich liest, wer seine eigenen Vorlagen wann geändert hat.',
    wenn: eigene,
  }),
];
