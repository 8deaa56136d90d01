import { dringlichkeitsentscheidung, eilentscheidung } from '../wege/erledigt';
import { genehmigungVertagt } from '../wege/haengend';
import { eilentscheidung as eilentscheidungOffen } from '../wege/laufend';
import type { Vorlagenentwurf } from './entwurf';

const ART = 'DRINGLICHKEITSENTSCHEIDUNG';

/** Urgent decisions under § 60 GO NRW: decided first, approved by the Rat in its next sitting. */
export const EILIG: Vorlagenentwurf[] = [
  {
    schluessel: 'eil-notstrom',
    betreff: 'Ersatzbeschaffung einer Notstromanlage',
    art: ART,
    fb: '37',
    dringlichkeit:
      'Die Anlage ist ausgefallen. Die Leitstelle wäre bei einem Stromausfall nicht arbeitsfähig.',
    weg: eilentscheidungOffen,
    beschluss:
      'Der Hauptausschuss beschließt nach § 60 Absatz 1 GO NRW die Ersatzbeschaffung. Der Rat der Stadt genehmigt die Entscheidung.',
    finanzen: '480.000 € außerplanmäßig, gedeckt durch Minderauszahlungen beim Fahrzeugpark.',
    begruendung: `Bei der Prüfung wurde ein Schaden am Generator festgestellt, der nicht behoben werden kann. Eine gemietete Anlage überbrückt die Zeit bis zur Lieferung.

Der Rat konnte nicht rechtzeitig einberufen werden.`,
  },
  {
    schluessel: 'eil-foerderantrag',
    betreff: 'Förderantrag für die Wärmeplanung',
    art: ART,
    fb: '60',
    dringlichkeit: 'Die Antragsfrist endete vor der nächsten Sitzung des Rates und des Hauptausschusses.',
    versand: 'SONDERVERSAND',
    weg: dringlichkeitsentscheidung,
    beschluss:
      'Die Einreichung des Förderantrags wird beschlossen. Der Rat der Stadt genehmigt die Entscheidung.',
    finanzen: 'Der Eigenanteil beträgt 130.000 €.',
    begruendung:
      'Der Bund hat das Programm kurzfristig aufgestockt. Auch der Hauptausschuss konnte nicht mehr rechtzeitig zusammentreten.',
  },
  {
    schluessel: 'eil-unterkunft',
    betreff: 'Herrichtung einer Notunterkunft',
    art: ART,
    fb: '50',
    dringlichkeit: 'Nach einem Brand mussten 64 Menschen sofort untergebracht werden.',
    weg: eilentscheidung('GENEHMIGT'),
    beschluss: 'Der Hauptausschuss beschließt die Herrichtung. Der Rat der Stadt genehmigt die Entscheidung.',
    finanzen: '210.000 €, überwiegend durch Versicherungsleistungen gedeckt.',
    begruendung:
      'Das Gebäude einer früheren Schule konnte innerhalb von drei Tagen bezogen werden. Die Belegung ist auf sechs Monate befristet.',
  },
  {
    schluessel: 'eil-anmietung',
    betreff: 'Anmietung von Büroflächen',
    art: ART,
    fb: '23',
    dringlichkeit: 'Das Angebot war nur zehn Tage bindend.',
    weg: eilentscheidung('NICHT_GENEHMIGT'),
    beschluss: 'Der Hauptausschuss beschließt die Anmietung. Der Rat der Stadt genehmigt die Entscheidung.',
    finanzen: 'Miete von 36.000 € im Monat.',
    begruendung:
      'Die Flächen sollten den Umzug zweier Fachbereiche ermöglichen. Rechte Dritter sind bis zur Aufhebung nicht entstanden.',
  },
  {
    schluessel: 'eil-bruecke',
    betreff: 'Sperrung und Notinstandsetzung einer Fußgängerbrücke',
    art: ART,
    fb: '66',
    dringlichkeit: 'Die Brücke musste wegen Gefahr im Verzug gesperrt werden.',
    weg: genehmigungVertagt,
    beschluss:
      'Der Hauptausschuss beschließt die Notinstandsetzung. Der Rat der Stadt genehmigt die Entscheidung.',
    finanzen: '160.000 € aus der Instandhaltungsrücklage.',
    begruendung:
      'Ein Gutachten hat Risse in den Auflagern gezeigt. Der Rat bat um eine Darstellung der Alternativen und hat die Genehmigung vertagt.',
  },
];
