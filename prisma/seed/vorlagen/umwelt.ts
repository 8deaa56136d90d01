import { BEZIRKSVERTRETUNGEN } from '../gremien';
import {
  abgelehnt,
  beschlossen,
  entschiedenRestOhneTermin,
  inDerSitzungZurueckgezogen,
  zurueckgezogen,
} from '../wege/erledigt';
import { zweimalVertagt } from '../wege/haengend';
import { ueberallGenommen, ueberallGeplant } from '../wege/kenntnis';
import { empfohlenVorDemRat, vorAllenBeratungen, zweiteBehandlung } from '../wege/laufend';
import { KEINE_KOSTEN, klima, type Vorlagenentwurf } from './entwurf';

/** Climate, water, waste, cemeteries. */
export const UMWELT: Vorlagenentwurf[] = [
  {
    schluessel: 'klimaanpassung',
    betreff: 'Konzept zur Anpassung an die Folgen des Klimawandels',
    fb: '60',
    weg: beschlossen('UMW', 4),
    status: 'BESCHLUSSKONTROLLE',
    beschluss: `Der Rat der Stadt beschließt

1. das Konzept mit seinen 48 Maßnahmen,
2. einen jährlichen Bericht über die Umsetzung.`,
    finanzen:
      'Für die ersten zwölf Maßnahmen werden 3,4 Mio. € bereitgestellt. Über weitere Mittel entscheidet der Rat mit dem Haushalt.',
    begruendung: `Hitzeperioden und Starkregen nehmen zu. Das Konzept beschreibt auf der Grundlage einer Stadtklimaanalyse, welche Quartiere besonders betroffen sind.

Schwerpunkte sind:

- **Schatten** auf Plätzen und Schulwegen,
- **Wasser** in der Stadt zurückhalten,
- **Vorsorge** für ältere und kranke Menschen.

Die Maßnahmen sind mit Kosten, Zuständigkeit und Zeitraum hinterlegt.`,
    weitere: [
      klima('Das Konzept dient unmittelbar der Klimaanpassung. Der Baumbestand soll um 3.000 Bäume wachsen.'),
    ],
    sachstaende: [
      {
        am: 12,
        text: 'Von den zwölf ersten Maßnahmen sind fünf abgeschlossen und vier im Bau. Für drei wird die Förderung geprüft.',
      },
      { am: 47, text: 'Die Baumpflanzungen der Herbstperiode haben an 62 Standorten begonnen.' },
      {
        am: 75,
        text: 'Ein Angebot für die Trinkbrunnen liegt 40 Prozent über dem Ansatz. Neue Ausschreibung vorbereitet.',
        intern: true,
      },
      {
        am: 96,
        text: 'Die Stelle für die Koordination ist besetzt. Die Fachbereiche haben ihre Ansprechpersonen benannt.',
      },
    ],
  },
  {
    schluessel: 'baumschutzsatzung',
    betreff: 'Fortschreibung der Baumschutzsatzung',
    fb: '60',
    weg: zweimalVertagt('UMW'),
    beschluss: 'Der Rat der Stadt beschließt die Neufassung der Baumschutzsatzung.',
    finanzen: 'Für die Beratung privater Eigentümerinnen und Eigentümer werden 60.000 € im Jahr benötigt.',
    begruendung: `Künftig sollen Bäume ab einem Stammumfang von 80 Zentimetern geschützt sein. Die Ersatzpflanzung richtet sich nach dem Kronenvolumen.

Zu der Frage, ob Nadelbäume einbezogen werden, bestand im Ausschuss weiterer Beratungsbedarf.`,
  },
  {
    schluessel: 'starkregenkarte',
    betreff: 'Starkregengefahrenkarte für das Stadtgebiet',
    fb: '70',
    versand: 'SONDERVERSAND',
    weg: ueberallGeplant('UMW', ...BEZIRKSVERTRETUNGEN),
    finanzen: 'Die Karte wurde für 96.000 € erstellt und zu 80 Prozent gefördert.',
    begruendung: `Die Karte zeigt, wo sich bei Starkregen Wasser sammelt. Sie unterscheidet drei Ereignisse und ist im Internet für jedes Grundstück abrufbar.

Die Bezirksvertretungen erhalten Ausschnitte für ihren Stadtbezirk mit den Stellen, an denen Vorsorge vordringlich ist.`,
    weitere: [klima('Die Karte ist Grundlage der Vorsorge gegen die Folgen des Klimawandels.')],
  },
  {
    schluessel: 'energiebericht',
    betreff: 'Energiebericht der städtischen Gebäude {jahr-1}',
    fb: '65',
    weg: ueberallGenommen('UMW', 'FIN', 'BPN'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Der witterungsbereinigte Wärmeverbrauch ist um 4,1 Prozent gesunken, der Stromverbrauch um 1,7 Prozent. Der Anteil erneuerbarer Energien liegt bei 38 Prozent.

Die größten Einsparungen wurden durch den Austausch von Regelungen in Schulen erzielt.`,
  },
  {
    schluessel: 'antrag-solardaecher',
    betreff: 'Photovoltaik auf allen geeigneten städtischen Dächern bis {jahr+4}',
    untertitel: 'Antrag der Fraktion Zukunft Revier',
    art: 'ANTRAG',
    fb: '65',
    weg: abgelehnt('UMW'),
    beschluss:
      'Die Verwaltung wird beauftragt, bis {jahr+4} alle geeigneten städtischen Dächer mit Photovoltaik auszustatten.',
    finanzen: 'Nach Angabe der Verwaltung sind Investitionen von rund 31 Mio. € erforderlich.',
    begruendung: `Von 640 geeigneten Dächern sind bisher 112 belegt. Beim heutigen Tempo würde die Ausstattung mehr als zwanzig Jahre dauern.

Die Anlagen amortisieren sich nach Auffassung der antragstellenden Fraktion innerhalb von elf Jahren.`,
  },
  {
    schluessel: 'abfallwirtschaftskonzept',
    betreff: 'Fortschreibung des Abfallwirtschaftskonzepts',
    fb: '70',
    weg: zweiteBehandlung('BUE'),
    beschluss: 'Der Rat der Stadt beschließt das Abfallwirtschaftskonzept für die nächsten fünf Jahre.',
    finanzen: 'Die Maßnahmen sind in der Gebührenkalkulation enthalten.',
    begruendung: `Das Konzept stellt die Vermeidung an die erste Stelle. Neu sind Sammelstellen für Elektrogeräte in den Stadtbezirken und ein Verleih von Mehrweggeschirr für Feste.

Der Ausschuss hatte um eine Ergänzung zu den Öffnungszeiten der Wertstoffhöfe gebeten. Sie liegt nun vor.`,
  },
  {
    schluessel: 'abfallgebuehren',
    betreff: 'Satzung über die Gebühren der Abfallentsorgung {jahr+1}',
    fb: '70',
    weg: empfohlenVorDemRat('FIN'),
    beschluss: 'Der Rat der Stadt beschließt die Gebührensatzung.',
    finanzen: 'Die Gebühren decken die ansatzfähigen Kosten von 89,7 Mio. €.',
    begruendung: `Die Gebühr für das 120-Liter-Gefäß steigt bei vierzehntäglicher Leerung um 2,9 Prozent. Ursache sind höhere Kosten der Verbrennung.

Eine Überdeckung aus dem Vorjahr von 1,8 Mio. € wird gebührenmindernd eingesetzt.`,
  },
  {
    schluessel: 'friedhofsgebuehren-alt',
    betreff: 'Gebührensatzung für die städtischen Friedhöfe {jahr+1}',
    fb: '67',
    datum: 31,
    versand: 'SONDERVERSAND',
    weg: zurueckgezogen(6, 'BUE', 'FIN'),
    status: 'ZURUECKGEZOGEN',
    zurueckgezogen: { vorTagen: 6, grund: 'Neufassung mit geänderter Kalkulation angekündigt' },
    beschluss: 'Der Rat der Stadt beschließt die Gebührensatzung.',
    finanzen: 'Kostendeckung von 82 Prozent.',
    begruendung: `Die Gebühren werden nach dreijähriger Geltung neu kalkuliert. Berücksichtigt ist der Wunsch nach mehr pflegefreien Grabstätten.

Bei der Prüfung wurde ein Fehler in der Verteilung der Pflegekosten festgestellt.`,
  },
  {
    schluessel: 'friedhofsgebuehren-neu',
    betreff: 'Gebührensatzung für die städtischen Friedhöfe {jahr+1}',
    untertitel: 'Neufassung',
    fb: '67',
    datum: 2,
    zu: { schluessel: 'friedhofsgebuehren-alt', art: 'NEUFASSUNG' },
    versand: 'KEINER',
    weg: vorAllenBeratungen('SEN', 'BUE', 'FIN'),
    beschluss: 'Der Rat der Stadt beschließt die Gebührensatzung in der Neufassung.',
    finanzen: 'Kostendeckung von 84 Prozent.',
    begruendung: `Die Neufassung ersetzt die Vorlage Drucksache Nr. {ds:friedhofsgebuehren-alt}. Die Pflegekosten sind nun nach Flächen verteilt.

Für Urnengräber sinkt die Gebühr um sechs Prozent, für Wahlgräber steigt sie um drei Prozent.`,
  },
  {
    schluessel: 'trinkbrunnen',
    betreff: 'Trinkwasserbrunnen in den Stadtteilzentren',
    untertitel: 'Vorschlag zur Tagesordnung der Gruppe Freie Stadtbezirke',
    art: 'VORSCHLAG_ZUR_TO',
    fb: '60',
    weg: inDerSitzungZurueckgezogen('SOZ'),
    status: 'ZURUECKGEZOGEN',
    zurueckgezogen: { inDerSitzung: true, grund: 'Durch das Konzept zur Klimaanpassung aufgegriffen' },
    beschluss: 'Die Verwaltung wird gebeten, in jedem Stadtteilzentrum einen Trinkwasserbrunnen vorzusehen.',
    begruendung:
      'Kostenfreies Trinkwasser ist an heißen Tagen ein Beitrag zur Gesundheitsvorsorge. In zwölf Stadtteilzentren fehlt ein Brunnen.',
  },
  {
    schluessel: 'hochwasserschutz',
    betreff: 'Hochwasserschutz an den Zuflüssen der Emscher',
    fb: '70',
    weg: entschiedenRestOhneTermin('HUC'),
    beschluss: 'Der Rat der Stadt stimmt dem Maßnahmenprogramm und der Kostenbeteiligung zu.',
    finanzen: 'Anteil der Stadt: 2,7 Mio. € in fünf Jahren.',
    begruendung: `Das Programm umfasst drei Rückhalteräume und die Aufweitung zweier Bachabschnitte. Träger ist der Wasserverband.

Die Bezirksvertretung Huckarde wird über die Bauabschnitte in ihrem Gebiet unterrichtet, sobald der Zeitplan feststeht.`,
  },
  {
    schluessel: 'anfrage-schottergaerten',
    betreff: 'Umgang mit Schottergärten',
    untertitel: 'Anfrage der Fraktion Zukunft Revier',
    art: 'ANFRAGE',
    fb: '61',
    weg: ueberallGeplant('UMW'),
    begruendung: `1. Wie viele Hinweise auf unzulässig versiegelte Vorgärten sind eingegangen?
2. In wie vielen Fällen ist die Verwaltung eingeschritten?
3. Welche Beratung wird angeboten?`,
  },
];
