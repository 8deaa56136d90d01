import { IM_HAUS } from '../vorlage/vorlage';
import { eigene } from './eigenes';
import { regel, type VorlageGegenstand } from './regel';

const imEntwurf = (v: VorlageGegenstand): boolean => v.status === 'ENTWURF';
const unversandt = (v: VorlageGegenstand): boolean => v.status === 'ENTWURF' || v.status === 'GEZEICHNET';
const laeuft = (v: VorlageGegenstand): boolean => v.status === 'GEZEICHNET' || v.status === 'IN_BERATUNG';
const imHaus = (v: VorlageGegenstand): boolean => IM_HAUS.includes(v.status);

/** L1: nobody has to sign, or everybody has. */
const fertigGezeichnet = (v: VorlageGegenstand): boolean =>
  imEntwurf(v) || (v.status === 'MITZEICHNUNG' && v.mitzeichnung.every((m) => m.status === 'GEZEICHNET'));

/** Writing, planning and releasing of papers. */
export const vorlageRegeln = [
  regel({
    aktion: 'vorlage.anlegen',
    wer: ['RATSBUERO', 'FACHBEREICH'],
    satz: 'Vorlagen legen Ratsbüro und Fachbereiche an.',
  }),
  regel({
    aktion: 'vorlage.bearbeiten',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro bearbeitet Vorlagen, bis sie versandt sind (L2).',
    wenn: (_, v) => unversandt(v),
  }),
  regel({
    aktion: 'vorlage.bearbeiten',
    wer: ['FACHBEREICH'],
    nurEigene: true,
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
    nurEigene: true,
    satz: 'Ein Fachbereich löscht seine eigenen Entwürfe, die nie eine Nummer hatten.',
    wenn: (akteur, v) => eigene(akteur, v) && imEntwurf(v),
  }),
  regel({
    aktion: 'vorlage.freigeben',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro gibt Entwürfe und fertig mitgezeichnete Vorlagen frei und vergibt damit die Drucksache-Nummer (L1, N2).',
    wenn: (_, v) => fertigGezeichnet(v),
  }),
  regel({
    aktion: 'vorlage.zurueckholen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro nimmt eine Freigabe zurück, solange die Vorlage auf keiner versandten Tagesordnung steht.',
    wenn: (_, v) => v.status === 'GEZEICHNET' && !v.oeffentlich && !v.gremien.some((g) => g.geladenAb),
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
    nurEigene: true,
    satz: 'Ein Fachbereich sieht zu seinen eigenen Vorlagen vorab, was die Öffentlichkeit von ihnen sehen wird.',
    wenn: eigene,
  }),
  regel({
    aktion: 'oeffentlichkeit.vorschauen',
    wer: ['SCHRIFTFUEHRUNG'],
    nurEigene: true,
    satz: 'Die Schriftführung sieht zu freigegebenen Vorlagen ihrer Gremien vorab, was die Öffentlichkeit von ihnen sehen wird.',
    wenn: ({ rechte }, v) =>
      !IM_HAUS.includes(v.status) && v.gremien.some((g) => rechte.schriftfuehrungIn.includes(g.id)),
  }),
  regel({
    aktion: 'erfassung.lesen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro sieht die Erfassung jeder Vorlage, auch wenn ihr Text feststeht.',
  }),
  regel({
    aktion: 'erfassung.lesen',
    wer: ['FACHBEREICH'],
    nurEigene: true,
    satz: 'Ein Fachbereich sieht die Erfassung seiner eigenen Vorlagen, auch wenn ihr Text feststeht.',
    wenn: eigene,
  }),
  regel({
    aktion: 'datei.befund.beantworten',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro verantwortet Befunde in Anlagen, bis die Vorlage versandt ist.',
    wenn: (_, v) => imHaus(v) || unversandt(v),
  }),
  regel({
    aktion: 'datei.befund.beantworten',
    wer: ['FACHBEREICH'],
    nurEigene: true,
    satz: 'Ein Fachbereich verantwortet Befunde in den Anlagen seiner eigenen Entwürfe.',
    wenn: (akteur, v) => eigene(akteur, v) && imEntwurf(v),
  }),
  regel({
    aktion: 'beratungsfolge.bearbeiten',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro plant die Beratungsfolge, solange die Vorlage nicht abgeschlossen ist.',
    wenn: (_, v) => imHaus(v) || laeuft(v),
  }),
  regel({
    aktion: 'beratungsfolge.bearbeiten',
    wer: ['FACHBEREICH'],
    nurEigene: true,
    satz: 'Ein Fachbereich plant die Beratungsfolge seiner eigenen Vorlagen bis zur Freigabe.',
    wenn: (akteur, v) => eigene(akteur, v) && imHaus(v),
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
    wenn: (_, v) => !imHaus(v),
  }),
  regel({
    aktion: 'sachstand.eintragen',
    wer: ['FACHBEREICH'],
    nurEigene: true,
    satz: 'Ein Fachbereich trägt zu seinen eigenen freigegebenen Vorlagen einen Sachstand ein.',
    wenn: (akteur, v) => eigene(akteur, v) && !imHaus(v),
  }),
  regel({
    aktion: 'verlauf.lesen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro liest, wer eine Vorlage wann geändert hat.',
  }),
  regel({
    aktion: 'verlauf.lesen',
    wer: ['FACHBEREICH'],
    nurEigene: true,
    satz: 'Ein Fachbereich liest, wer seine eigenen Vorlagen wann geändert hat.',
    wenn: eigene,
  }),
];
