import { angehoertUndBeschlossen, beschlossen, geaendertBeschlossen } from '../wege/erledigt';
import {
  abgesetzt,
  anhoerungOhneTermin,
  anhoerungZuSpaet,
  einerVertagt,
  ergebnisFehlt,
  imRatVertagt,
} from '../wege/haengend';
import { letztesErgebnisFehlt } from '../wege/kenntnis';
import {
  empfohlenVorDemRat,
  geaendertEmpfohlen,
  vorAllenBeratungen,
  zweiteBehandlung,
} from '../wege/laufend';
import { anlagen, KEINE_KOSTEN, klima, sachstand, type Vorlagenentwurf } from './entwurf';

/** Roads, bicycles, buses and trains. */
export const VERKEHR: Vorlagenentwurf[] = [
  {
    schluessel: 'radweg-hohe-strasse',
    betreff: 'Sichere Radverkehrsführung an der Hohen Straße',
    untertitel: 'hier: Ausführungsbeschluss',
    fb: '66',
    bezirke: ['Innenstadt-West'],
    weg: geaendertEmpfohlen(
      'WEST',
      'UMW',
      'Die Querung in Höhe der Haltestelle wird in den ersten Bauabschnitt vorgezogen.',
    ),
    beschluss: `Der Rat der Stadt beschließt

1. den Bau geschützter Radfahrstreifen an der Hohen Straße zwischen Wallring und Südrandweg,
2. die Ausführung in zwei Bauabschnitten und
3. die Bereitstellung der erforderlichen Mittel.`,
    finanzen: `Die Gesamtkosten betragen **1.840.000 €**. Das Land fördert die Maßnahme voraussichtlich mit 70 Prozent.
Der Eigenanteil von 552.000 € ist in der Haushaltsplanung {jahr} und {jahr+1} enthalten.`,
    begruendung: `Die Hohe Straße ist eine der am stärksten befahrenen Radverbindungen zwischen der Innenstadt und den südlichen Stadtbezirken. Auf 1,3 Kilometern fehlt bisher eine durchgehende Anlage. Die Unfallkommission hat den Abschnitt in drei aufeinanderfolgenden Jahren als auffällig eingestuft.

## Geplante Führung

Die Radfahrstreifen werden 2,30 Meter breit und durch Borde vom Kraftfahrzeugverkehr getrennt. Dafür entfallen 46 Stellplätze, von denen 18 in den Seitenstraßen ersetzt werden.

## Beteiligung

Die Planung wurde in einer Abendveranstaltung und vier Wochen lang im Internet vorgestellt. Von 312 Stellungnahmen befürwortet die Mehrheit die Planung. Häufigster Wunsch war eine frühere Querung an der Haltestelle.`,
    weitere: [
      klima(
        'Die Maßnahme wirkt sich **positiv** auf den Klimaschutz aus. Sie ist Teil des Masterplans Radverkehr.',
      ),
      anlagen('1. Lageplan\n2. Querschnitte\n3. Auswertung der Beteiligung'),
    ],
  },
  {
    schluessel: 'laermaktionsplan',
    betreff: 'Fortschreibung des Lärmaktionsplans',
    untertitel: 'hier: Beschluss der vierten Stufe',
    fb: '60',
    weg: ergebnisFehlt('UMW'),
    beschluss:
      'Der Rat der Stadt beschließt den Lärmaktionsplan in der vierten Stufe und beauftragt die Verwaltung mit der Umsetzung der kurzfristigen Maßnahmen.',
    finanzen:
      'Für die kurzfristigen Maßnahmen werden bis {jahr+2} insgesamt 640.000 € benötigt. Die Mittel sind angemeldet.',
    begruendung: `Nach § 47d des Bundes-Immissionsschutzgesetzes sind Lärmaktionspläne alle fünf Jahre zu überprüfen. Die Lärmkarten zeigen, dass rund 21.000 Menschen nachts Pegeln von mehr als 55 Dezibel ausgesetzt sind.

Vorgesehen sind vor allem:

- lärmmindernde Fahrbahndecken auf elf Hauptverkehrsstraßen,
- nächtliche Geschwindigkeitsbeschränkungen auf 30 km/h in sechs Abschnitten,
- ein Förderprogramm für Schallschutzfenster.

Die Öffentlichkeit wurde in zwei Stufen beteiligt. Über die Stellungnahmen gibt die Anlage Auskunft.`,
    weitere: [
      klima('Geringere Geschwindigkeiten senken zugleich den Ausstoß von Treibhausgasen in geringem Umfang.'),
    ],
  },
  {
    schluessel: 'linienbuendel-ost',
    betreff: 'Nahverkehrsplan: Linienbündel Ost',
    fb: '61',
    weg: abgesetzt('WIR'),
    beschluss:
      'Der Rat der Stadt beschließt die Bildung des Linienbündels Ost und die Anforderungen an die Vergabe der Verkehrsleistung.',
    finanzen:
      'Der Zuschussbedarf steigt nach der Neuordnung um jährlich 310.000 €. Die Mehrkosten sind in der mittelfristigen Finanzplanung berücksichtigt.',
    begruendung: `Die Konzessionen der acht Buslinien im Osten der Stadt laufen zu unterschiedlichen Zeitpunkten aus. Durch das Bündel werden sie gemeinsam vergeben und aufeinander abgestimmt.

Vorgesehen ist ein Grundtakt von 20 Minuten bis 21 Uhr und ein Anschluss aller Linien an die Stadtbahn. Die Nachbarstädte haben der grenzüberschreitenden Linie zugestimmt.`,
  },
  {
    schluessel: 'haltepunkt-mengede',
    betreff: 'Barrierefreier Ausbau des Haltepunkts Mengede',
    fb: '66',
    bezirke: ['Mengede'],
    weg: zweiteBehandlung('UMW'),
    beschluss:
      'Der Rat der Stadt stimmt dem Abschluss einer Finanzierungsvereinbarung zum barrierefreien Ausbau zu.',
    finanzen: 'Die Stadt beteiligt sich mit höchstens 1.150.000 € an den Kosten der Zuwegung.',
    begruendung: `Der Bahnsteig ist nur über Treppen erreichbar. Der Betreiber der Infrastruktur will ihn erneuern und zwei Aufzüge einbauen. Für den Zugang von Süden ist ein städtischer Anteil erforderlich.

Das Behindertenpolitische Netzwerk hat die Planung begleitet. Offen ist noch, ob der zweite Aufzug am Südzugang angeordnet werden kann. Der Ausschuss hat deshalb um eine ergänzende Prüfung gebeten.`,
  },
  {
    schluessel: 'parkgebuehren',
    betreff: 'Neufassung der Parkgebührenordnung',
    fb: '32',
    weg: geaendertBeschlossen('FIN', 'Die erste Viertelstunde bleibt in den Stadtteilzentren gebührenfrei.'),
    beschluss: 'Der Rat der Stadt beschließt die als Anlage beigefügte Parkgebührenordnung.',
    finanzen: 'Es werden jährliche Mehrerträge von rund 1,2 Mio. € erwartet.',
    begruendung: `Die Gebühren wurden zuletzt vor neun Jahren angepasst. Die Kosten für Automaten, Wartung und Überwachung sind seitdem um 38 Prozent gestiegen.

Die neue Ordnung gliedert das Stadtgebiet in drei statt bisher fünf Zonen. Das Bezahlen per App wird überall möglich.`,
  },
  {
    schluessel: 'kreisverkehr-wambel',
    betreff: 'Umbau des Knotenpunkts am Ortseingang Wambel zum Kreisverkehr',
    fb: '66',
    bezirke: ['Brackel'],
    versand: 'SONDERVERSAND',
    weg: anhoerungZuSpaet('BRA'),
    beschluss: 'Der Rat der Stadt beschließt den Umbau des Knotenpunkts zum Kreisverkehr.',
    finanzen: 'Die Baukosten betragen 970.000 €. Eine Förderung von 65 Prozent ist beantragt.',
    begruendung: `Der Knotenpunkt ist in den Hauptverkehrszeiten überlastet. Ein Kreisverkehr mit 32 Metern Durchmesser bewältigt das Aufkommen nach der Verkehrsuntersuchung ohne Ampel.

Der Förderantrag muss bis zum Quartalsende vorliegen. Die Beschlussfassung ist deshalb vor der nächsten Sitzung der Bezirksvertretung vorgesehen.`,
  },
  {
    schluessel: 'querung-eving',
    betreff: 'Neue Querungshilfe an der Evinger Hauptstraße',
    fb: '66',
    bezirke: ['Eving'],
    versand: 'SONDERVERSAND',
    weg: anhoerungOhneTermin('EVI'),
    beschluss:
      'Der Rat der Stadt beschließt die Anlage einer Querungshilfe mit Mittelinsel in Höhe des Marktes.',
    finanzen: 'Kosten von 118.000 € werden aus dem Programm Verkehrssicherheit gedeckt.',
    begruendung: `Zwischen Markt und Haltestelle queren täglich mehr als 2.000 Menschen zu Fuß die Straße. Eine gesicherte Querung fehlt auf 400 Metern Länge.

Die Mittelinsel lässt sich ohne Eingriff in den Baumbestand herstellen. Ein Termin für die Anhörung der Bezirksvertretung wird noch abgestimmt.`,
  },
  {
    schluessel: 'fahrradparkhaus',
    betreff: 'Fahrradparkhaus am Hauptbahnhof',
    untertitel: 'hier: Grundsatzbeschluss',
    fb: '61',
    bezirke: ['Innenstadt-Nord', 'Innenstadt-West'],
    weg: imRatVertagt('UMW'),
    beschluss: 'Der Rat der Stadt beschließt, ein Fahrradparkhaus mit mindestens 900 Stellplätzen zu planen.',
    finanzen: 'Für die Planung werden 420.000 € benötigt. Über die Baukosten entscheidet der Rat gesondert.',
    begruendung: `Am Hauptbahnhof fehlen nach einer Zählung rund 700 sichere Abstellplätze. Untersucht wurden drei Standorte, von denen der nördliche die kürzesten Wege bietet.

Das Parkhaus soll rund um die Uhr zugänglich sein und eine Werkstatt aufnehmen. Als Betreiber kommt eine städtische Gesellschaft in Betracht.`,
  },
  {
    schluessel: 'brueckenprogramm',
    betreff: 'Instandsetzung städtischer Brücken',
    untertitel: 'hier: Prioritätenliste {jahr+1} bis {jahr+4}',
    fb: '66',
    weg: empfohlenVorDemRat('UMW'),
    beschluss:
      'Der Rat der Stadt nimmt den Zustandsbericht zur Kenntnis und beschließt die Prioritätenliste.',
    finanzen:
      'Der Mittelbedarf beträgt 11,6 Mio. € in vier Jahren. Er ist in der mittelfristigen Planung zu 80 Prozent gedeckt.',
    begruendung: `Die Stadt unterhält 318 Brücken. Nach der letzten Hauptprüfung sind 27 Bauwerke in nicht ausreichendem oder ungenügendem Zustand.

Die Liste ordnet sie nach *Tragfähigkeit*, *Verkehrsbedeutung* und *Umleitungsmöglichkeit*. Drei Fußgängerbrücken sollen nicht erneuert, sondern durch ebenerdige Querungen ersetzt werden.`,
  },
  {
    schluessel: 'ladesaeulen',
    betreff: 'Ladeinfrastruktur auf städtischen Flächen',
    fb: '60',
    weg: einerVertagt('WIR', 'UMW'),
    beschluss:
      'Der Rat der Stadt beschließt das Standortkonzept und beauftragt die Verwaltung mit der Ausschreibung.',
    finanzen: KEINE_KOSTEN,
    begruendung: `Das Konzept weist 140 Standorte aus, an denen Dritte auf eigene Kosten öffentlich zugängliche Ladepunkte errichten dürfen. Kein Haushalt in verdichteten Quartieren soll weiter als 300 Meter gehen müssen.

Die Flächen werden in vier Losen vergeben, damit auch kleinere Anbieter zum Zuge kommen.`,
    weitere: [klima('Das Konzept unterstützt die Umstellung auf emissionsfreie Antriebe.')],
  },
  {
    schluessel: 'winterdienst',
    betreff: 'Straßenreinigungs- und Winterdienstsatzung',
    untertitel: 'hier: Anpassung der Reinigungsklassen',
    fb: '70',
    weg: beschlossen('BUE', 2),
    status: 'BESCHLUSSKONTROLLE',
    beschluss: 'Der Rat der Stadt beschließt die Änderungssatzung.',
    finanzen: 'Die Änderung ist für den Gebührenhaushalt kostenneutral.',
    begruendung: `Durch Neubaugebiete sind 61 Straßen erstmals einer Reinigungsklasse zuzuordnen. Bei 22 Straßen wird die Häufigkeit nach Beschwerden erhöht.

Im Winterdienst werden Radwege des Hauptnetzes künftig mit derselben Priorität geräumt wie Hauptverkehrsstraßen.`,
    sachstaende: [
      {
        am: 9,
        text: 'Die Anlieger der 61 neu zugeordneten Straßen sind angeschrieben. Zwei Widersprüche werden geprüft.',
      },
      { am: 24, text: 'Personalbedarf für die Radwegeräumung mit dem Betrieb abgestimmt.', intern: true },
    ],
  },
  {
    schluessel: 'tempo-30-schulen',
    betreff: 'Tempo 30 vor Schulen und Kindertageseinrichtungen',
    untertitel: 'hier: Ergebnis der Prüfung',
    fb: '32',
    weg: letztesErgebnisFehlt('HUC', 'SCH', 'KJF', 'LUE', 'APL'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Geprüft wurden 96 Abschnitte an Hauptverkehrsstraßen. In 58 Fällen liegen die rechtlichen Voraussetzungen für Tempo 30 vor, in 21 Fällen gilt es bereits.`,
    weitere: [
      sachstand(`| Stand | Abschnitte |
|---|---|
| angeordnet | 44 |
| in Vorbereitung | 14 |
| abgelehnt | 17 |

Die Beschilderung soll bis zum Ende des Schuljahres abgeschlossen sein.`),
    ],
  },
  {
    schluessel: 'bahnhofsvorplatz-hoerde',
    betreff: 'Neugestaltung des Bahnhofsvorplatzes in Hörde',
    fb: '61',
    bezirke: ['Hörde'],
    weg: vorAllenBeratungen('HOE', 'UMW', 'FIN'),
    versand: 'KEINER',
    beschluss: 'Der Rat der Stadt beschließt den Vorentwurf und die Einreichung des Förderantrags.',
    finanzen: 'Kosten: 3,2 Mio. €, davon 60 Prozent aus der Städtebauförderung.',
    begruendung: `Der Platz ist der wichtigste Umsteigepunkt im Süden der Stadt. Der Vorentwurf ordnet Bushaltestellen und Taxistände neu und schafft eine baumbestandene Aufenthaltsfläche.

Die Arbeiten sollen nach dem Umbau der Gleisanlagen beginnen, also frühestens im Sommer {jahr+2}.`,
  },
  {
    schluessel: 'stadtbahn-abstellanlage',
    betreff: 'Erweiterung der Stadtbahn-Abstellanlage',
    fb: '61',
    bezirke: ['Scharnhorst'],
    weg: angehoertUndBeschlossen('SCHA', 'WIR', 3),
    beschluss: 'Der Rat der Stadt stimmt der Erweiterung der Abstellanlage um acht Fahrzeugplätze zu.',
    finanzen:
      'Die Kosten von 6,4 Mio. € trägt das Verkehrsunternehmen. Die Stadt übernimmt eine Ausfallbürgschaft.',
    begruendung: `Für die neuen, längeren Fahrzeuge reichen die vorhandenen Abstellgleise nicht aus. Die Erweiterung ist auf städtischem Gelände möglich.

Ein Lärmgutachten weist nach, dass die Richtwerte in der angrenzenden Wohnbebauung eingehalten werden.`,
  },
];
