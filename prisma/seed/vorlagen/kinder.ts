import { alleinZuEntscheiden, beschlossen } from '../wege/erledigt';
import { kenntnisVertagt, nurAnhoerungTerminiert } from '../wege/haengend';
import { teilsGenommen, ueberallGenommen } from '../wege/kenntnis';
import { beschlussunfaehig, empfohlenVorDemRat, nichtEmpfohlen } from '../wege/laufend';
import { KEINE_KOSTEN, personal, sachstand, type Vorlagenentwurf } from './entwurf';

/** Children, young people, and the city's own day-care centres. */
export const KINDER: Vorlagenentwurf[] = [
  {
    schluessel: 'kita-wambel',
    betreff: 'Neubau einer Kindertageseinrichtung in Wambel',
    fb: '51',
    bezirke: ['Brackel'],
    versand: 'SONDERVERSAND',
    weg: nurAnhoerungTerminiert('BRA', 'KJF'),
    beschluss: 'Der Rat der Stadt beschließt den Neubau einer Einrichtung mit sechs Gruppen.',
    finanzen: 'Investition von 6,8 Mio. €. Nach Abzug der Landesförderung bleiben 4,1 Mio. €.',
    begruendung: `Im Stadtbezirk Brackel fehlen nach der Bedarfsplanung 184 Plätze. Das Grundstück gehört der Stadt und ist im Bebauungsplan für Gemeinbedarf vorgesehen.

Die Einrichtung soll im Sommer {jahr+3} öffnen. Eine Gruppe ist für Kinder mit besonderem Förderbedarf bestimmt.`,
  },
  {
    schluessel: 'verpflegungsentgelte',
    betreff: 'Verpflegungsentgelte in Kindertageseinrichtungen',
    fb: '57',
    weg: nichtEmpfohlen('KJF'),
    beschluss: 'Der Rat der Stadt beschließt, das monatliche Entgelt von 52 € auf 58 € anzuheben.',
    finanzen: 'Die Anhebung verbessert das Ergebnis des Eigenbetriebs um 430.000 € im Jahr.',
    begruendung: `Die Kosten für Lebensmittel und Lieferung sind seit der letzten Anpassung um 17 Prozent gestiegen.

Familien mit Anspruch auf Leistungen für Bildung und Teilhabe sind nicht betroffen. Der Elternbeirat lehnt die Anhebung ab.`,
  },
  {
    schluessel: 'offene-jugendarbeit',
    betreff: 'Neuausrichtung der offenen Kinder- und Jugendarbeit',
    fb: '51',
    weg: beschlussunfaehig('KJF'),
    beschluss:
      'Der Rat der Stadt beschließt das Rahmenkonzept und die Zuordnung der Einrichtungen zu Sozialräumen.',
    finanzen: 'Die Umsetzung erfolgt im Rahmen der vorhandenen Mittel.',
    begruendung: `Das Konzept ordnet die 38 Einrichtungen neu: Jeder Sozialraum erhält ein Haus mit verlässlichen Öffnungszeiten am Wochenende.

## Beteiligung

Mehr als 1.200 Jugendliche haben an der Befragung teilgenommen. Am häufigsten wünschen sie sich längere Öffnung am Abend, kostenfreies Internet und Räume für Musik.`,
    weitere: [
      personal(
        'Drei Stellen werden zwischen den Einrichtungen umgesetzt, der Stellenplan ändert sich nicht.',
      ),
    ],
  },
  {
    schluessel: 'kinderschutz',
    betreff: 'Kinderschutz: Bericht über die Zusammenarbeit der Dienste',
    fb: '51',
    weg: ueberallGenommen('KJF', 'SOZ', 'RAT'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Der Bericht beschreibt, wie Jugendamt, Schulen, Kliniken und Polizei bei Hinweisen auf eine Gefährdung zusammenarbeiten. Die Zahl der Meldungen ist um sechs Prozent gestiegen.

Eine gemeinsame Rufbereitschaft ist seit dem Frühjahr an allen Tagen besetzt.`,
  },
  {
    schluessel: 'spielleitplanung',
    betreff: 'Spielleitplanung: Kinder gestalten ihre Wege',
    fb: '51',
    bezirke: ['Lütgendortmund'],
    weg: kenntnisVertagt('LUE'),
    finanzen: 'Die Planung kostet 45.000 € und ist aus Fördermitteln finanziert.',
    begruendung: `Kinder haben ihre Wege zwischen Schule, Spielplatz und Zuhause erkundet und bewertet. Aus 140 Hinweisen wurden 22 Maßnahmen entwickelt.

Sie reichen von Trittsteinen an Bushaltestellen bis zur Öffnung eines Schulhofs am Nachmittag.`,
  },
  {
    schluessel: 'wirtschaftsplan-fabido',
    betreff: 'Wirtschaftsplan {jahr+1} des Eigenbetriebs FABIDO',
    fb: '57',
    weg: empfohlenVorDemRat('FAB'),
    beschluss:
      'Der Rat der Stadt stellt den Wirtschaftsplan mit Erfolgsplan, Vermögensplan und Stellenübersicht fest.',
    finanzen:
      'Der Zuschuss der Stadt beträgt 118,4 Mio. €. Er steigt durch den Tarifabschluss um 5,2 Mio. €.',
    begruendung: `Der Eigenbetrieb führt 104 Einrichtungen mit rund 8.300 Plätzen. Im Planjahr werden zwei Häuser eröffnet und eines saniert.

Der Erfolgsplan schließt nach Zuschuss ausgeglichen ab. Risiken bestehen bei der Entwicklung der Energiepreise.`,
    weitere: [personal('Die Stellenübersicht weist 41 zusätzliche Stellen für pädagogische Kräfte aus.')],
  },
  {
    schluessel: 'fabido-quartal-3',
    betreff: 'Eigenbetrieb FABIDO: Bericht über das dritte Quartal',
    fb: '57',
    weg: teilsGenommen(['FAB'], ['RAT']),
    finanzen: KEINE_KOSTEN,
    begruendung: `Das Ergebnis liegt zum Quartalsende 0,7 Mio. € über dem Plan. Ursache sind unbesetzte Stellen.

Die Auslastung beträgt 97 Prozent. Der Krankenstand ist auf 9,8 Prozent gesunken.`,
  },
  {
    schluessel: 'fabido-quartal-2',
    betreff: 'Eigenbetrieb FABIDO: Bericht über das zweite Quartal',
    fb: '57',
    weg: ueberallGenommen('FAB', 'FIN'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Das Ergebnis entspricht dem Plan. Die Aufwendungen für Energie sind gesunken, die für Fremdpersonal gestiegen.

Mit dem neuen Kindergartenjahr werden 62 Plätze zusätzlich angeboten.`,
    weitere: [
      sachstand('Der Umbau der Einrichtung am Ostpark ist abgeschlossen. Die Kinder sind eingezogen.'),
    ],
  },
  {
    schluessel: 'pflegekinderdienst',
    betreff: 'Aufwandsentschädigung für Pflegefamilien',
    fb: '51',
    weg: beschlossen('KJF'),
    beschluss: 'Der Rat der Stadt beschließt die Anpassung der Pauschalen zum Jahresbeginn.',
    finanzen: 'Mehraufwand von 390.000 € im Jahr, gedeckt durch Minderaufwand in der Heimerziehung.',
    begruendung: `Die Pauschalen folgen der Empfehlung des Landesjugendamts. Zusätzlich wird ein Zuschuss zur Altersvorsorge eingeführt.

Die Stadt möchte damit mehr Familien gewinnen. Zurzeit leben 611 Kinder in Pflegefamilien.`,
  },
  {
    schluessel: 'ferienspatz',
    betreff: 'Ferienprogramm {jahr+1}',
    fb: '51',
    weg: alleinZuEntscheiden('KJF'),
    versand: 'KEINER',
    beschluss: 'Der Ausschuss beschließt das Ferienprogramm und die Verteilung der Zuschüsse an die Träger.',
    finanzen: '280.000 €, im Haushalt veranschlagt.',
    begruendung: `Vorgesehen sind 190 Angebote für Kinder von sechs bis vierzehn Jahren. Ein Drittel der Plätze wird über die Schulen an Familien vergeben, die sonst keinen Urlaub machen können.

Alle Angebote sind barrierefrei beschrieben.`,
  },
];
