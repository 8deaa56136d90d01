import { abgelehntRestOffen, alleinEntschieden, beschlossen } from '../wege/erledigt';
import { teilsGenommen, ueberallGenommen } from '../wege/kenntnis';
import { empfohlenVorDemRat, vorAllenBeratungen } from '../wege/laufend';
import { anlagen, KEINE_KOSTEN, personal, type Vorlagenentwurf } from './entwurf';

/** Public order, fire brigade, citizens' services, the council's own affairs. */
export const ORDNUNG: Vorlagenentwurf[] = [
  {
    schluessel: 'feuerwache',
    betreff: 'Neubau einer Feuer- und Rettungswache im Osten',
    fb: '37',
    bezirke: ['Brackel', 'Aplerbeck'],
    versand: 'SONDERVERSAND',
    weg: vorAllenBeratungen('BRA', 'BUE', 'FIN'),
    beschluss:
      'Der Rat der Stadt beschließt den Neubau am Standort Hellweg und die Planung bis zur Kostenberechnung.',
    finanzen: 'Geschätzte Baukosten: 42 Mio. €. Für die Planung werden 3,5 Mio. € benötigt.',
    begruendung: `Die Hilfsfrist von acht Minuten wird im Osten der Stadt nur in 81 Prozent der Einsätze eingehalten. Das Ziel sind 90 Prozent.

Von sieben untersuchten Grundstücken erfüllt nur der Standort Hellweg alle Anforderungen an Lage, Größe und Erschließung.

Die Wache nimmt einen Löschzug, zwei Rettungswagen und die Freiwillige Feuerwehr auf.`,
    weitere: [
      personal('Mit der Inbetriebnahme werden 54 Stellen benötigt, die ab {jahr+3} ausgebildet werden.'),
      anlagen('1. Standortuntersuchung\n2. Raumprogramm\n3. Zeitplan'),
    ],
  },
  {
    schluessel: 'rettungsdienstbedarfsplan',
    betreff: 'Rettungsdienstbedarfsplan',
    untertitel: 'hier: Fortschreibung',
    fb: '37',
    weg: empfohlenVorDemRat('BUE'),
    beschluss: 'Der Rat der Stadt beschließt die Fortschreibung des Bedarfsplans.',
    finanzen: 'Die Kosten werden über Gebühren von den Kassen getragen.',
    begruendung: `Die Zahl der Einsätze ist in fünf Jahren um 14 Prozent gestiegen. Der Plan sieht vier zusätzliche Rettungswagen und einen Telenotarzt vor.

Die Verbände der Krankenkassen haben ihr Einvernehmen erteilt.`,
  },
  {
    schluessel: 'verkaufsoffene-sonntage',
    betreff: 'Verordnung über verkaufsoffene Sonntage {jahr+1}',
    fb: '32',
    bezirke: ['Hombruch'],
    weg: abgelehntRestOffen('WIR', 'HOM'),
    beschluss: 'Der Rat der Stadt beschließt die Verordnung für vier Sonntage.',
    finanzen: KEINE_KOSTEN,
    begruendung: `Die Werbegemeinschaften haben vier Termine im Zusammenhang mit Festen beantragt. Kirchen, Gewerkschaften und Kammern wurden angehört.

Die Stellungnahmen fallen unterschiedlich aus. Sie sind der Vorlage beigefügt.`,
  },
  {
    schluessel: 'eingabe-laerm',
    betreff: 'Eingabe nach § 24 GO NRW: Ruhezeiten am Freizeitgelände',
    art: 'EINGABE',
    fb: '32',
    weg: alleinEntschieden('BUE', 'BESCHLOSSEN'),
    beschluss:
      'Der Ausschuss bittet die Verwaltung, am Freizeitgelände auf die Einhaltung der Ruhezeiten hinzuwirken.',
    finanzen: KEINE_KOSTEN,
    begruendung: `In der Eingabe wird über Lärm in den Abendstunden geklagt. Personenbezogene Angaben sind nicht Teil dieser Vorlage.

Der Ordnungsdienst hat das Gelände an zwölf Abenden aufgesucht. Vorgeschlagen werden Hinweisschilder und feste Ansprechzeiten.`,
  },
  {
    schluessel: 'terminvergabe',
    betreff: 'Terminvergabe in den Bürgerdiensten',
    art: 'STELLUNGNAHME',
    fb: '33',
    weg: ueberallGenommen('BUE'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Die Wartezeit auf einen Termin ist von 21 auf neun Tage gesunken. In drei Bezirksverwaltungsstellen gibt es wieder eine offene Sprechzeit ohne Termin.

Die Verwaltung hält an der Mischung aus Terminen und offener Sprechzeit fest.`,
  },
  {
    schluessel: 'schiedspersonen',
    betreff: 'Wahl einer Schiedsperson für den Stadtbezirk Huckarde',
    art: 'WAHL',
    fb: '33',
    bezirke: ['Huckarde'],
    weg: alleinEntschieden('HUC'),
    beschluss: 'Die Bezirksvertretung wählt die vorgeschlagene Person für fünf Jahre zur Schiedsperson.',
    finanzen: KEINE_KOSTEN,
    begruendung:
      'Die Amtszeit der bisherigen Schiedsperson endet. Nach öffentlicher Bekanntmachung ging ein Vorschlag ein. Die Voraussetzungen des Schiedsamtsgesetzes liegen vor.',
  },
  {
    schluessel: 'umbesetzungen',
    betreff: 'Umbesetzung von Ausschüssen',
    art: 'WAHL',
    fb: '1',
    versand: 'TISCHVORLAGE',
    weg: alleinEntschieden('RAT'),
    beschluss: 'Der Rat der Stadt beschließt die Umbesetzungen nach dem Vorschlag der Fraktionen.',
    finanzen: KEINE_KOSTEN,
    begruendung:
      'Durch einen Wechsel in der Fraktion Bürgerliste Westfalen sind zwei Sitze neu zu besetzen. Die Stärkeverhältnisse ändern sich nicht.',
  },
  {
    schluessel: 'resolution-finanzen',
    betreff: 'Resolution: Kommunen verlässlich finanzieren',
    art: 'RESOLUTION',
    fb: '1',
    versand: 'NACHTRAG',
    dringlichkeit: 'Die Beratungen des Landes werden vor der nächsten Sitzung abgeschlossen.',
    weg: alleinEntschieden('RAT'),
    beschluss:
      'Der Rat der Stadt fordert das Land auf, die Kosten übertragener Aufgaben vollständig zu erstatten.',
    finanzen: KEINE_KOSTEN,
    begruendung: `Die Aufwendungen für soziale Leistungen steigen schneller als die Zuweisungen. Der Rat schließt sich der Erklärung des Städtetages an.

Die Resolution wird dem Landtag und der Landesregierung übermittelt.`,
  },
  {
    schluessel: 'hauptsatzung',
    betreff: 'Änderung der Hauptsatzung',
    untertitel: 'hier: Teilnahme an Sitzungen per Bild und Ton',
    fb: '1',
    weg: empfohlenVorDemRat('BUE'),
    beschluss:
      'Der Rat der Stadt beschließt die Änderung der Hauptsatzung mit der Mehrheit seiner gesetzlichen Mitglieder.',
    finanzen: 'Für die Technik in zwei Sälen werden 180.000 € benötigt.',
    begruendung: `Die Gemeindeordnung erlaubt, dass Mitglieder an Sitzungen von Ausschüssen per Bild und Ton teilnehmen. Die Hauptsatzung muss dies zulassen.

Ausgenommen bleiben die Ausschüsse, für die das Gesetz die Anwesenheit verlangt. Geheime Abstimmungen sind in Präsenz durchzuführen.`,
  },
  {
    schluessel: 'hauptsatzung-aenderungsantrag',
    betreff: 'Änderung der Hauptsatzung',
    untertitel: 'Änderungsantrag der Fraktion Stadt gemeinsam',
    art: 'ANTRAG',
    fb: '1',
    datum: 6,
    zu: { schluessel: 'hauptsatzung', art: 'AENDERUNGSANTRAG' },
    versand: 'SONDERVERSAND',
    weg: (k) => empfohlenVorDemRat('BUE')(k).slice(1),
    beschluss: 'Die Regelung wird zunächst auf zwei Jahre befristet und danach überprüft.',
    begruendung:
      'Vor einer dauerhaften Regelung sollen Erfahrungen gesammelt werden. Die antragstellende Fraktion bezieht sich auf die Drucksache Nr. {ds:hauptsatzung}.',
  },
  {
    schluessel: 'sicherheitskonzept',
    betreff: 'Sicherheit bei Veranstaltungen im öffentlichen Raum',
    art: 'MITTEILUNG',
    fb: '32',
    weg: teilsGenommen(['BUE', 'KSF'], ['HA']),
    finanzen: 'Für mobile Sperren wurden 310.000 € verausgabt.',
    begruendung: `Der Bericht fasst zusammen, wie Feste und Märkte geschützt werden. Veranstalter erhalten eine Handreichung und eine feste Ansprechperson.

Kleine Stadtteilfeste sollen von Kosten entlastet werden.`,
  },
  {
    schluessel: 'katastrophenschutz',
    betreff: 'Katastrophenschutz: Warnung der Bevölkerung',
    fb: '37',
    weg: beschlossen('BUE', 4),
    status: 'BESCHLUSSKONTROLLE',
    beschluss:
      'Der Rat der Stadt beschließt den Ausbau des Sirenennetzes und die Einrichtung von zwölf Anlaufstellen.',
    finanzen: '1,6 Mio. €, davon 0,9 Mio. € Bundesmittel.',
    begruendung: `Das Netz von 44 Sirenen deckt 72 Prozent der Bevölkerung ab. Mit 19 weiteren Anlagen sind es 94 Prozent.

In jedem Stadtbezirk wird eine Anlaufstelle eingerichtet, die bei längerem Stromausfall besetzt ist.`,
    sachstaende: [
      {
        am: 18,
        text: 'Elf der 19 Sirenen sind in Betrieb. Die Anlaufstellen sind benannt und ausgestattet.',
      },
      { am: 61, text: 'Der Probealarm am landesweiten Warntag verlief ohne Störung.' },
    ],
  },
];
