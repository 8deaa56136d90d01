import type { LocalDate } from '@/domain/kern/localDate';
import type { GremiumSchluessel } from '../gremien';
import type { Kalender } from '../kalender';
import { beschluss, empfehlung, kenntnis, type Weg } from '../schritt';
import { durchAlleGremien } from '../wege/kenntnis';
import { KEINE_KOSTEN, sachstand, type Vorlagenentwurf } from './entwurf';

type Stationen = readonly (readonly [LocalDate, ...GremiumSchluessel[]])[];

const zurKenntnis = (stationen: Stationen, ohneErgebnis?: GremiumSchluessel): Weg => {
  const schritte =
    (k: Kalender) =>
    ([tag, ...gremien]: Stationen[number]) =>
      gremien.map((g) => kenntnis(k.damals(g, tag), g === ohneErgebnis ? null : 'ZUR_KENNTNIS_GENOMMEN'));
  return (k) => stationen.flatMap(schritte(k));
};

const STATIONEN_2009: Stationen = [
  ['2009-01-20', 'APL', 'HOE', 'HOM', 'LUE'],
  ['2009-01-21', 'EVI', 'HUC', 'WEST', 'MEN'],
  ['2009-01-22', 'BRA'],
  ['2009-01-27', 'OST', 'SCHA'],
  ['2009-01-28', 'NORD'],
  ['2009-02-03', 'SOZ'],
  ['2009-02-12', 'HA', 'RAT'],
];

/** The real chain of September 2011, in the order of the form. */
const STATIONEN_2011: Stationen = [
  ['2011-09-01', 'SEN'],
  ['2011-09-06', 'BPN'],
  ['2011-09-07', 'UMW'],
  ['2011-09-13', 'KSF', 'SOZ', 'HOE', 'HOM'],
  ['2011-09-14', 'WIR', 'EVI', 'MEN'],
  ['2011-09-15', 'BRA'],
  ['2011-09-20', 'BUE', 'APL', 'LUE', 'INT'],
  ['2011-09-21', 'HUC', 'WEST', 'SCH'],
  ['2011-09-22', 'FIN', 'FAB'],
  ['2011-09-27', 'OST', 'SCHA'],
  ['2011-09-28', 'KJF', 'NORD'],
  ['2011-09-29', 'HA', 'RAT'],
];

const TITEL = 'Handlungsprogramm Quartiere im Wandel';

/** One matter over many years: participation, reports, renewal, and the report that is on its way today. */
export const QUARTIERE: Vorlagenentwurf[] = [
  {
    schluessel: 'quartiere-2008',
    nummer: '13245-08',
    datum: '2008-12-18',
    betreff: TITEL,
    untertitel: 'hier: Ergebnis der Beteiligung in den Stadtbezirken',
    fb: '1',
    weg: zurKenntnis(STATIONEN_2009),
    beschluss: 'Der Rat der Stadt nimmt das Ergebnis der Beteiligung zur Kenntnis.',
    finanzen: KEINE_KOSTEN,
    begruendung: `In elf Werkstätten haben rund 900 Menschen beschrieben, was ihr Quartier ausmacht und was sich ändern soll. Die Ergebnisse sind nach 13 Teilräumen geordnet.

Am häufigsten genannt wurden Treffpunkte, Sauberkeit, sichere Wege und Unterstützung beim Übergang von der Schule in den Beruf.

Die Verwaltung wird daraus ein Handlungsprogramm entwickeln und regelmäßig über den Stand berichten.`,
  },
  {
    schluessel: 'quartiere-2011',
    nummer: null,
    datum: '2011-07-12',
    betreff: TITEL,
    untertitel: 'hier: aktueller Sachstand',
    fb: '1',
    weg: zurKenntnis(STATIONEN_2011, 'HOM'),
    beschluss: 'Der Rat der Stadt nimmt den Bericht über den Stand des Handlungsprogramms zur Kenntnis.',
    finanzen: '- keine finanziellen Auswirkungen -',
    begruendung: `Über das Ergebnis der Beteiligung wurde mit der Vorlage vom 18.12.2008, Drucksache Nr. {ds:quartiere-2008}, berichtet. Dieser Bericht beschreibt, was seitdem geschehen ist und wie es weitergeht. Eine Übersicht der ersten Projekte enthielt die Drucksache Nr. 08416-09.

In den kommenden Jahren liegen die Schwerpunkte bei sechs Aufgaben:

1. Die Sozialberichterstattung zeigt, welche Teilräume sich wie entwickeln. Sie wird fortgeschrieben und ist Grundlage der Auswahl.
2. Projekte, die sich bewährt haben, werden auf Dauer angelegt oder in andere Quartiere übertragen.
3. Förderprogramme werden gezielter genutzt, vor allem für Sprache und Ausbildung.
4. Die Runden Tische arbeiten enger zusammen und erhalten eine gemeinsame Geschäftsstelle.
5. Die Fachstellen für Integration und Quartiersarbeit stimmen ihre Vorhaben ab.
6. Das Ehrenamt wird gestärkt. Menschen mit Einwanderungsgeschichte werden ausdrücklich angesprochen.

Für kleine Vorhaben der Nachbarschaft steht ein jährliches Budget bereit, über das Gremien vor Ort entscheiden.`,
    sachstaende: [
      { am: '2011-10-04', text: 'Der nächste Bericht ist für das zweite Halbjahr 2014 vorgesehen.' },
      {
        am: '2012-03-15',
        text: 'Die gemeinsame Geschäftsstelle der Runden Tische hat ihre Arbeit aufgenommen.',
      },
      {
        am: '2013-02-20',
        text: 'Von 41 Projekten sind 17 verstetigt. Zwölf wurden in andere Quartiere übertragen.',
      },
      {
        am: '2013-02-20',
        text: 'Ergebnis der Bezirksvertretung Hombruch weiterhin nicht erfasst.',
        intern: true,
      },
    ],
  },
  {
    schluessel: 'quartiere-2014',
    datum: '2014-09-22',
    betreff: TITEL,
    untertitel: 'hier: Sachstandsbericht 2014',
    fb: '1',
    bezug: ['quartiere-2011'],
    weg: zurKenntnis([
      ['2014-10-28', 'SOZ'],
      ['2014-11-05', 'KJF'],
      ['2014-11-13', 'HA', 'RAT'],
    ]),
    finanzen: KEINE_KOSTEN,
    begruendung: `Der Bericht knüpft an die Drucksache Nr. {ds:quartiere-2008} und den Bericht vom 12.07.2011 an. In neun von 13 Teilräumen hat sich die Lage verbessert.

Die Gremien vor Ort haben über 268 kleine Vorhaben entschieden.`,
    weitere: [
      sachstand('Alle Runden Tische sind besetzt. In zwei Teilräumen wurde die Leitung neu bestimmt.'),
    ],
  },
  {
    schluessel: 'quartiere-2018',
    datum: '2018-09-24',
    betreff: TITEL,
    untertitel: 'hier: Fortschreibung bis 2028',
    fb: '1',
    weg: (k) => [
      empfehlung(k.damals('SOZ', '2018-11-06'), 'EMPFOHLEN'),
      empfehlung(k.damals('HA', '2018-11-15'), 'EMPFOHLEN'),
      beschluss(k.damals('RAT', '2018-11-15'), 'BESCHLOSSEN'),
    ],
    status: 'BESCHLUSSKONTROLLE',
    beschluss: `Der Rat der Stadt beschließt

1. die Fortschreibung des Handlungsprogramms bis 2028,
2. die Aufnahme von drei weiteren Teilräumen.`,
    finanzen: 'Das Budget der Quartiere beträgt 320.000 € im Jahr.',
    begruendung: `Zehn Jahre nach der ersten Beteiligung (Drucksache Nr. {ds:quartiere-2008}) wird das Programm fortgeschrieben. Grundlage sind der Bericht Drucksache Nr. {ds:quartiere-2014} und eine Auswertung durch die Hochschule.

Neu sind die Themen **Wohnen**, **Gesundheit** und **digitale Teilhabe**.`,
    sachstaende: [
      { am: '2019-06-12', text: 'Die drei neuen Teilräume sind abgegrenzt, die Runden Tische eingeladen.' },
      {
        am: '2020-09-09',
        text: 'Viele Treffpunkte waren zeitweise geschlossen. Das Budget wurde zur Hälfte übertragen.',
      },
      {
        am: '2022-05-18',
        text: 'Alle 16 Teilräume arbeiten. 23 Vorhaben zur digitalen Teilhabe sind gestartet.',
      },
      {
        am: '2024-10-02',
        text: 'Zwei Drittel der Maßnahmen sind umgesetzt. Über den Stand wird dem Rat berichtet.',
      },
    ],
  },
  {
    schluessel: 'quartiere-2024',
    datum: '2024-09-23',
    betreff: TITEL,
    untertitel: 'hier: Sachstandsbericht 2024',
    fb: '1',
    weg: zurKenntnis([
      ['2024-10-29', 'SOZ'],
      ['2024-11-05', 'INT'],
      ['2024-11-14', 'HA', 'RAT'],
    ]),
    finanzen: KEINE_KOSTEN,
    begruendung: `Der Bericht beschreibt die Umsetzung der Fortschreibung Drucksache Nr. {ds:quartiere-2018}. Von 54 Maßnahmen sind 36 abgeschlossen.

Der nächste Bericht wird allen Bezirksvertretungen und Ausschüssen vorgelegt.`,
  },
  {
    schluessel: 'quartiere-heute',
    betreff: TITEL,
    untertitel: 'hier: Sachstandsbericht {jahr}',
    fb: '1',
    weg: durchAlleGremien,
    beschluss: 'Der Rat der Stadt nimmt den Sachstandsbericht {jahr} zur Kenntnis.',
    finanzen:
      'Das Budget der Quartiere ist im Haushalt veranschlagt. Zusätzliche Mittel sind nicht erforderlich.',
    begruendung: `Mit diesem Bericht informiert die Verwaltung alle Bezirksvertretungen, Ausschüsse und Beiräte über den Stand der Fortschreibung Drucksache Nr. {ds:quartiere-2018}. Der letzte Bericht war die Drucksache Nr. {ds:quartiere-2024}.

## Was erreicht ist

- 44 von 54 Maßnahmen sind umgesetzt.
- In 16 Teilräumen entscheiden Gremien vor Ort über kleine Vorhaben.
- Mehr als 2.600 Menschen haben sich im vergangenen Jahr beteiligt.

## Was als Nächstes ansteht

Die verbleibenden Maßnahmen betreffen vor allem den Umbau von Treffpunkten. Die Auswertung für die Zeit nach 2028 beginnt im kommenden Jahr.`,
    weitere: [sachstand('Die Runden Tische in allen 16 Teilräumen haben den Bericht vorab erörtert.')],
  },
];
