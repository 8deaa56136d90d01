import { beschluss, empfehlung, kenntnis } from '../schritt';
import { teilsGenommen } from '../wege/kenntnis';
import { KEINE_KOSTEN, klima, sachstand, type Vorlagenentwurf } from './entwurf';

/** Two decisions of earlier years and the reports that followed them. */
export const LAENGSSCHNITTE: Vorlagenentwurf[] = [
  {
    schluessel: 'radverkehr-2019',
    datum: '2019-08-12',
    betreff: 'Masterplan Radverkehr',
    untertitel: 'hier: Beschluss der Ziele und Maßnahmen',
    fb: '61',
    weg: (k) => [
      empfehlung(k.damals('UMW', '2019-09-11'), {
        code: 'MIT_AENDERUNGEN_EMPFOHLEN',
        beschlusstext: 'Der Anteil des Radverkehrs soll bis 2030 auf 20 Prozent steigen.',
      }),
      empfehlung(k.damals('HA', '2019-09-26'), 'EMPFOHLEN'),
      beschluss(k.damals('RAT', '2019-09-26'), {
        code: 'GEAENDERT_BESCHLOSSEN',
        beschlusstext: 'Der Masterplan wird mit dem Ziel eines Anteils von 20 Prozent bis 2030 beschlossen.',
      }),
    ],
    status: 'BESCHLUSSKONTROLLE',
    beschluss: 'Der Rat der Stadt beschließt den Masterplan Radverkehr und einen Bericht alle zwei Jahre.',
    finanzen: 'Jährlich 3,5 Mio. € für das Hauptnetz. Fördermittel werden eingeworben.',
    begruendung: `Der Masterplan legt ein Netz von 270 Kilometern fest, dessen Hauptrouten bis 2030 durchgehend sicher befahrbar sein sollen.

Grundlage sind eine Haushaltsbefragung, Zählungen an 40 Stellen und sechs Stadtteilgespräche.`,
    weitere: [klima('Der Plan trägt wesentlich zur Verringerung der Emissionen des Verkehrs bei.')],
    sachstaende: [
      {
        am: '2020-11-04',
        text: 'Das Zählnetz ist in Betrieb. 14 Kilometer des Hauptnetzes sind fertiggestellt.',
      },
      { am: '2022-03-16', text: '31 Kilometer sind fertiggestellt, für weitere 22 liegt die Förderung vor.' },
      { am: '2023-12-06', text: 'Der Anteil des Radverkehrs beträgt nach der Befragung 13 Prozent.' },
      { am: 64, text: '74 Kilometer des Hauptnetzes sind durchgehend befahrbar.' },
      { am: 40, text: 'Grunderwerb an zwei Stellen strittig, Gespräche laufen.', intern: true },
    ],
  },
  {
    schluessel: 'radverkehr-2021',
    datum: '2021-09-27',
    betreff: 'Masterplan Radverkehr',
    untertitel: 'hier: Erster Sachstandsbericht',
    fb: '61',
    weg: (k) => [
      kenntnis(k.damals('UMW', '2021-11-03'), 'ZUR_KENNTNIS_GENOMMEN'),
      kenntnis(k.damals('RAT', '2021-11-18'), 'ZUR_KENNTNIS_GENOMMEN'),
    ],
    finanzen: KEINE_KOSTEN,
    begruendung: `Der Bericht folgt dem Beschluss des Rates vom 26.09.2019, Drucksache Nr. {ds:radverkehr-2019}. Im Hauptnetz sind 26 Kilometer fertig.

Verzögerungen gibt es beim Grunderwerb und durch fehlende Fachkräfte.`,
    weitere: [sachstand('Fertig: 26 km. Im Bau: 9 km. In Planung: 48 km.')],
  },
  {
    schluessel: 'radverkehr-2023',
    datum: '2023-09-25',
    betreff: 'Masterplan Radverkehr',
    untertitel: 'hier: Zweiter Sachstandsbericht',
    fb: '61',
    weg: (k) => [
      kenntnis(k.damals('UMW', '2023-11-08'), 'ZUR_KENNTNIS_GENOMMEN'),
      kenntnis(k.damals('RAT', '2023-11-16'), 'ZUR_KENNTNIS_GENOMMEN'),
    ],
    finanzen: KEINE_KOSTEN,
    begruendung: `Nach dem ersten Bericht, Drucksache Nr. {ds:radverkehr-2021}, sind weitere 24 Kilometer hinzugekommen. Der Beschluss Drucksache Nr. {ds:radverkehr-2019} wird damit zu 40 Prozent erfüllt.

Die Zahl der Unfälle mit Radfahrenden ist trotz höherer Verkehrsmengen gesunken.`,
    weitere: [sachstand('Fertig: 50 km. Im Bau: 11 km. In Planung: 61 km.')],
  },
  {
    schluessel: 'radverkehr-vorjahr',
    betreff: 'Masterplan Radverkehr',
    untertitel: 'hier: Zwischenbericht über das Zählnetz',
    art: 'MITTEILUNG',
    fb: '61',
    weg: (k) => [kenntnis(k.vorTagen('UMW', 400), 'ZUR_KENNTNIS_GENOMMEN')],
    finanzen: KEINE_KOSTEN,
    begruendung: `Die Dauerzählstellen erfassen täglich rund 61.000 Fahrten. Gegenüber dem Vorjahr ist das ein Zuwachs von sieben Prozent.

Die Werte werden als offene Daten bereitgestellt. Grundlage ist der Masterplan, Drucksache Nr. {ds:radverkehr-2019}.`,
  },
  {
    schluessel: 'radverkehr-heute',
    betreff: 'Masterplan Radverkehr',
    untertitel: 'hier: Dritter Sachstandsbericht',
    fb: '61',
    weg: teilsGenommen(['UMW', 'SEN'], ['BPN', 'RAT']),
    finanzen: KEINE_KOSTEN,
    begruendung: `Der dritte Bericht schließt an die Drucksachen Nr. {ds:radverkehr-2021} und {ds:radverkehr-2023} an. Er setzt den Beschluss Drucksache Nr. {ds:radverkehr-2019} um.

Mit den Routen nach Osten und Süden sind erstmals zwei Stadtbezirke durchgehend verbunden.`,
    weitere: [sachstand('Fertig: 74 km. Im Bau: 13 km. In Planung: 70 km.')],
  },
  {
    schluessel: 'wohnkonzept-2020',
    datum: '2020-04-27',
    betreff: 'Kommunales Wohnkonzept',
    fb: '64',
    weg: (k) => [
      empfehlung(k.damals('UMW', '2020-06-03'), 'EMPFOHLEN'),
      empfehlung(k.damals('HA', '2020-06-18'), 'EMPFOHLEN'),
      beschluss(k.damals('RAT', '2020-06-18'), 'BESCHLOSSEN'),
    ],
    status: 'BESCHLUSSKONTROLLE',
    beschluss: 'Der Rat der Stadt beschließt das Wohnkonzept mit seinen sechs Handlungsfeldern.',
    finanzen: 'Für die Beratung von Baugruppen stehen 90.000 € im Jahr bereit.',
    begruendung: `Jährlich sollen 2.000 Wohnungen entstehen, davon ein Viertel mit Mietpreisbindung. Das Konzept verbindet Neubau, Bestand und Beratung.

Die Wohnungswirtschaft hat an vier Sitzungen des Begleitkreises teilgenommen.`,
    sachstaende: [
      { am: '2021-06-23', text: 'Im ersten Jahr wurden 1.740 Wohnungen fertiggestellt.' },
      { am: '2024-02-14', text: 'Die Bindung von 310 Wohnungen konnte verlängert werden.' },
    ],
  },
  {
    schluessel: 'wohnkonzept-2022',
    datum: '2022-05-02',
    betreff: 'Kommunales Wohnkonzept',
    untertitel: 'hier: Sachstandsbericht',
    fb: '64',
    weg: (k) => [
      kenntnis(k.damals('UMW', '2022-06-08'), 'ZUR_KENNTNIS_GENOMMEN'),
      kenntnis(k.damals('SOZ', '2022-06-14'), 'ZUR_KENNTNIS_GENOMMEN'),
      kenntnis(k.damals('RAT', '2022-06-23'), 'ZUR_KENNTNIS_GENOMMEN'),
    ],
    finanzen: KEINE_KOSTEN,
    begruendung: `Zwei Jahre nach dem Beschluss Drucksache Nr. {ds:wohnkonzept-2020} sind 3.610 Wohnungen fertiggestellt. Gestiegene Baukosten und Zinsen gefährden das Ziel.

Die Verwaltung schlägt vor, den Schwerpunkt auf den Bestand zu legen.`,
    weitere: [sachstand('Zwei von sechs Handlungsfeldern sind vollständig bearbeitet.')],
  },
  {
    schluessel: 'wohnkonzept-heute',
    betreff: 'Kommunales Wohnkonzept',
    untertitel: 'hier: Zweiter Sachstandsbericht',
    fb: '64',
    weg: teilsGenommen(['SOZ'], ['UMW', 'RAT']),
    finanzen: KEINE_KOSTEN,
    begruendung: `Der Bericht schreibt die Drucksache Nr. {ds:wohnkonzept-2022} fort. Die Zahl der geförderten Wohnungen ist erstmals wieder gestiegen.

Grundlage bleibt der Beschluss Drucksache Nr. {ds:wohnkonzept-2020}.`,
    weitere: [sachstand('Vier von sechs Handlungsfeldern sind vollständig bearbeitet.')],
  },
];
