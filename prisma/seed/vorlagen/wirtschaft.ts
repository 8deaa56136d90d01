import { beschlossen, nurZurKenntnisStattBeschluss } from '../wege/erledigt';
import { bezirkOhneTermin } from '../wege/haengend';
import { teilsGenommen } from '../wege/kenntnis';
import { heuteInBeratung, heuteZurKenntnis } from '../wege/laufend';
import { KEINE_KOSTEN, klima, type Vorlagenentwurf } from './entwurf';

/** Business, labour, markets, digital services. */
export const WIRTSCHAFT: Vorlagenentwurf[] = [
  {
    schluessel: 'gewerbeflaechen',
    betreff: 'Gewerbeflächenkonzept',
    untertitel: 'hier: Vorrang für die Wiedernutzung von Brachen',
    fb: '80',
    bezirke: ['Lütgendortmund'],
    weg: heuteInBeratung,
    beschluss: `Der Rat der Stadt beschließt

1. das Gewerbeflächenkonzept,
2. den Grundsatz „Brache vor Acker“,
3. die Einrichtung eines Flächenfonds.`,
    finanzen: 'Der Flächenfonds wird mit 5,0 Mio. € ausgestattet, verteilt auf vier Jahre.',
    begruendung: `In den nächsten zehn Jahren werden rund 110 Hektar Gewerbeflächen benötigt. Davon lassen sich nach der Untersuchung 78 Hektar auf Brachen gewinnen.

Der Fonds finanziert Untersuchungen und Zwischenerwerb. Die Bezirksvertretung Lütgendortmund wurde gehört, weil dort die größte zusammenhängende Fläche liegt.`,
    weitere: [klima('Die Wiedernutzung von Brachen vermeidet zusätzliche Versiegelung.')],
  },
  {
    schluessel: 'nahversorgung',
    betreff: 'Nahversorgung in den Stadtteilen: Bericht {jahr}',
    fb: '80',
    weg: heuteZurKenntnis,
    finanzen: KEINE_KOSTEN,
    begruendung: `Für 86 Prozent der Bevölkerung ist ein Lebensmittelgeschäft in höchstens 700 Metern Entfernung erreichbar. In sieben Quartieren besteht Handlungsbedarf.

Vorgeschlagen werden mobile Angebote und die Ansprache kleiner Betreiber.`,
  },
  {
    schluessel: 'digitalstrategie',
    betreff: 'Digitale Dienste der Stadt: Bericht über die Umsetzung',
    art: 'MITTEILUNG',
    fb: '11',
    weg: teilsGenommen(['WIR', 'BUE'], ['FIN', 'HA', 'RAT']),
    finanzen: KEINE_KOSTEN,
    begruendung: `Von 320 Leistungen können 214 vollständig im Internet beantragt werden. Am häufigsten genutzt werden Meldebescheinigung, Bewohnerparkausweis und Wohngeld.

Alle neuen Formulare werden vor der Freigabe mit Menschen getestet, die einen Bildschirmleser nutzen.`,
  },
  {
    schluessel: 'beherbergungsabgabe',
    betreff: 'Satzung über eine Beherbergungsabgabe',
    fb: '20',
    weg: nurZurKenntnisStattBeschluss('WIR'),
    beschluss: 'Der Rat der Stadt beschließt die Satzung.',
    finanzen: 'Erwartete Erträge: 3,9 Mio. € im Jahr.',
    begruendung: `Die Abgabe beträgt sechs Prozent des Übernachtungspreises. Kinder und Jugendliche sind ausgenommen.

Der Hotelverband hat Bedenken vorgetragen. Sie sind in der Anlage zusammengestellt.`,
  },
  {
    schluessel: 'wochenmaerkte',
    betreff: 'Neue Standorte für Wochenmärkte',
    fb: '32',
    bezirke: ['Brackel', 'Eving'],
    weg: bezirkOhneTermin('BRA', 'EVI'),
    beschluss: 'Die Bezirksvertretungen beschließen die Standorte in ihrem Stadtbezirk.',
    finanzen: 'Für Stromanschlüsse fallen je Standort 22.000 € an.',
    begruendung: `In beiden Stadtbezirken besteht Nachfrage nach einem Markt am Nachmittag. Die Verwaltung schlägt je einen Standort mit Anschluss an die Stadtbahn vor.

Die Märkte sollen zunächst für ein Jahr erprobt werden.`,
  },
  {
    schluessel: 'ausbildungspakt',
    betreff: 'Ausbildungspakt: Beitritt der Stadt',
    fb: '80',
    weg: beschlossen('WIR', 2),
    status: 'BESCHLUSSKONTROLLE',
    beschluss: 'Der Rat der Stadt beschließt den Beitritt zum Ausbildungspakt.',
    finanzen: 'Die Stadt stellt 120 zusätzliche Ausbildungsplätze bereit. Der Aufwand steigt um 2,1 Mio. €.',
    begruendung: `Im vergangenen Jahr blieben 430 Jugendliche ohne Ausbildungsplatz, während 510 Stellen unbesetzt waren.

Im Pakt verpflichten sich Kammern, Gewerkschaften, Schulen und Stadt auf gemeinsame Ziele.`,
    sachstaende: [
      {
        am: 15,
        text: 'Die Vereinbarung ist unterzeichnet. 74 der 120 Ausbildungsplätze sind ausgeschrieben.',
      },
      {
        am: 33,
        text: 'Abstimmung mit der Personalvertretung über die Ausbildungsbegleitung läuft.',
        intern: true,
      },
    ],
  },
];
