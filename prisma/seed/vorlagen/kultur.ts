import {
  alleinEntschieden,
  berichtigt,
  beschlossen,
  entfallenGanz,
  nachVertagungEntfallen,
} from '../wege/erledigt';
import { sitzungAbgesagt } from '../wege/haengend';
import { ueberallGenommen } from '../wege/kenntnis';
import { bezirkeEntscheiden, bezirkeVorDerEntscheidung, empfohlenVorDemRat } from '../wege/laufend';
import { KEINE_KOSTEN, type Vorlagenentwurf } from './entwurf';

/** Culture, sport, leisure. */
export const KULTUR: Vorlagenentwurf[] = [
  {
    schluessel: 'bibliothek',
    betreff: 'Zentralbibliothek: Öffnung an Sonntagen',
    fb: '41',
    weg: beschlossen('KSF'),
    beschluss:
      'Der Rat der Stadt beschließt, die Zentralbibliothek an Sonntagen von 13 bis 18 Uhr zu öffnen.',
    finanzen: '145.000 € im Jahr für Aufsicht und Reinigung.',
    begruendung: `Seit einer Gesetzesänderung dürfen öffentliche Bibliotheken sonntags öffnen. In einer Befragung nannten 68 Prozent den Sonntag als gewünschten Tag.

Beratung wird an Sonntagen nicht angeboten, Ausleihe und Rückgabe sind an Automaten möglich.`,
  },
  {
    schluessel: 'museumskonzept',
    betreff: 'Museen: Zwischenbericht zum Entwicklungskonzept',
    fb: '41',
    weg: nachVertagungEntfallen('KSF', 'Der Bericht wird durch das Gesamtkonzept ersetzt'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Der Zwischenbericht stellt die Besuchszahlen und den Stand der Digitalisierung dar.

Nach der Vertagung hat sich gezeigt, dass das Gesamtkonzept früher vorliegt als erwartet.`,
  },
  {
    schluessel: 'lichtfestival',
    betreff: 'Ausrichtung eines Lichtfestivals',
    fb: '41',
    versand: 'SONDERVERSAND',
    weg: entfallenGanz('KSF', 'Der Veranstalter hat sein Angebot zurückgenommen'),
    beschluss: 'Der Rat der Stadt beschließt die Ausrichtung eines Lichtfestivals im Herbst {jahr+1}.',
    finanzen: '250.000 €, davon 100.000 € aus Spenden.',
    begruendung:
      'Das Festival sollte an drei Abenden Industriedenkmale beleuchten. Der Veranstalter hat sein Angebot inzwischen zurückgenommen.',
  },
  {
    schluessel: 'sportentgelte',
    betreff: 'Entgelte für die Nutzung städtischer Sportstätten',
    fb: '52',
    weg: sitzungAbgesagt('KSF'),
    beschluss: 'Der Rat der Stadt beschließt die Entgeltordnung.',
    finanzen: 'Mehrerträge von 90.000 € im Jahr.',
    begruendung: `Die Entgelte für Erwachsene werden nach sechs Jahren angepasst. Kinder und Jugendliche bleiben frei.

Der Stadtsportbund hat der Staffelung zugestimmt.`,
  },
  {
    schluessel: 'kunstrasen',
    betreff: 'Sportstättenprogramm: Kunstrasenplätze in zwei Stadtbezirken',
    fb: '52',
    bezirke: ['Huckarde', 'Innenstadt-West'],
    weg: bezirkeVorDerEntscheidung,
    versand: 'SONDERVERSAND',
    beschluss:
      'Die Bezirksvertretungen beschließen die Umwandlung je eines Tennenplatzes in ihrem Stadtbezirk.',
    finanzen: 'Je Platz 1,1 Mio. €, im Sportstättenprogramm enthalten.',
    begruendung: `Beide Plätze sind bei Regen nicht bespielbar. Verwendet wird ein Belag ohne Kunststoffgranulat.

Die Vereine beteiligen sich durch Eigenleistung an den Nebenflächen.`,
  },
  {
    schluessel: 'bolzplaetze',
    betreff: 'Erneuerung von Bolzplätzen',
    fb: '52',
    bezirke: ['Eving', 'Brackel'],
    weg: bezirkeEntscheiden('EVI', 'BRA'),
    beschluss: 'Die Bezirksvertretungen beschließen die Erneuerung in ihrem Stadtbezirk.',
    finanzen: 'Je Platz 85.000 € aus der Sportpauschale.',
    begruendung: `Tore, Ballfangzäune und Beläge sind verschlissen. Jugendliche haben sich an der Planung beteiligt.

Die Arbeiten beginnen, sobald beide Entscheidungen vorliegen.`,
  },
  {
    schluessel: 'freibad',
    betreff: 'Sanierung des Freibads am Volkspark',
    fb: '52',
    weg: empfohlenVorDemRat('KSF'),
    beschluss: 'Der Rat der Stadt beschließt die Sanierung in zwei Bauabschnitten außerhalb der Badesaison.',
    finanzen: '7,9 Mio. €, davon 4,5 Mio. € Bundesmittel.',
    begruendung: `Die Becken verlieren täglich rund 60 Kubikmeter Wasser. Technik und Umkleiden stammen aus den siebziger Jahren.

Nach der Sanierung sinkt der Energiebedarf um 40 Prozent. Alle Becken werden barrierefrei erreichbar.`,
  },
  {
    schluessel: 'musikschule',
    betreff: 'Entgeltordnung der Musikschule',
    fb: '41',
    weg: berichtigt('KSF', {
      vorher: 'NICHT_EMPFOHLEN',
      grund: 'Das Ergebnis war mit dem des vorherigen Punktes vertauscht.',
    }),
    beschluss: 'Der Rat der Stadt beschließt die Entgeltordnung.',
    finanzen: 'Der Zuschussbedarf bleibt unverändert.',
    begruendung: `Die Ermäßigung für Geschwister wird ausgeweitet, das Entgelt für Erwachsene angehoben.

Lehrkräfte auf Honorarbasis werden schrittweise fest angestellt.`,
  },
  {
    schluessel: 'theater-spielplan',
    betreff: 'Theater: Bericht über die Spielzeit',
    art: 'MITTEILUNG',
    fb: '41',
    weg: ueberallGenommen('KSF', 'WEST'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Die Spielzeit schloss mit 214.000 Besuchen. Das Kinder- und Jugendtheater war an 96 Prozent der Tage ausverkauft.

Die Sanierung der Bühnentechnik liegt im Zeitplan.`,
  },
  {
    schluessel: 'denkmal-kolonie',
    betreff: 'Erweiterung eines Denkmalbereichs in Eving',
    fb: '61',
    bezirke: ['Eving'],
    weg: alleinEntschieden('EVI', 'ABGELEHNT', 2),
    beschluss: 'Die Bezirksvertretung beschließt, die Erweiterung des Denkmalbereichs einzuleiten.',
    finanzen: KEINE_KOSTEN,
    begruendung: `Die Siedlung ist ein gut erhaltenes Beispiel des Werkswohnungsbaus um 1900. Die Erweiterung würde 46 Gebäude umfassen.

Aus der Eigentümerschaft wurden Bedenken wegen zusätzlicher Genehmigungen vorgetragen.`,
  },
];
