import type { GremiumSchluessel } from '../gremien';
import { beschluss, empfehlung, type Weg } from '../schritt';
import { alleinEntschieden, alleinZuEntscheiden } from '../wege/erledigt';
import { teilsGenommen, ueberallGenommen } from '../wege/kenntnis';
import { KEINE_KOSTEN, klima, type Vorlagenentwurf } from './entwurf';

type Bezirk = { schluessel: GremiumSchluessel; name: string };
const bezirk = (schluessel: GremiumSchluessel, name: string): Bezirk => ({ schluessel, name });

const HOM = bezirk('HOM', 'Hombruch');
const OST = bezirk('OST', 'Innenstadt-Ost');
const NORD = bezirk('NORD', 'Innenstadt-Nord');
const LUE = bezirk('LUE', 'Lütgendortmund');
const APL = bezirk('APL', 'Aplerbeck');
const MEN = bezirk('MEN', 'Mengede');
const SCHA = bezirk('SCHA', 'Scharnhorst');
const WEST = bezirk('WEST', 'Innenstadt-West');
const HOE = bezirk('HOE', 'Hörde');
const BRA = bezirk('BRA', 'Brackel');

const spielplatz = (
  b: Bezirk,
  ort: string,
  kosten: string,
  besonders: string,
  weg: Weg,
): Vorlagenentwurf => ({
  schluessel: `spielplatz-${b.schluessel}`,
  betreff: `Erneuerung des Spielplatzes ${ort}`,
  fb: '67',
  bezirke: [b.name],
  weg,
  beschluss: `Die Bezirksvertretung ${b.name} beschließt die Erneuerung nach dem vorgestellten Entwurf.`,
  finanzen: `${kosten} aus dem Spielplatzprogramm {jahr}.`,
  begruendung: `Der Spielplatz ${ort} gehört zu den meistgenutzten im Stadtbezirk ${b.name}. Die Geräte sind älter als 20 Jahre.

${besonders} Zwei Geräte sind mit dem Rollstuhl nutzbar.`,
});

const baeume = (b: Bezirk, anzahl: number, strassen: string, weg: Weg): Vorlagenentwurf => ({
  schluessel: `baeume-${b.schluessel}`,
  betreff: `Straßenbaumprogramm: Standorte im Stadtbezirk ${b.name}`,
  fb: '67',
  bezirke: [b.name],
  weg,
  finanzen: `Für ${anzahl} Bäume werden ${(anzahl * 4800).toLocaleString('de-DE')} € aus dem Straßenbaumprogramm bereitgestellt.`,
  begruendung: `In der kommenden Pflanzzeit sind ${anzahl} neue Standorte vorgesehen. Schwerpunkte sind ${strassen}.

Jeder Standort erhält eine Baumgrube von mindestens zwölf Kubikmetern. Die Anwohnerschaft wird durch Aushang informiert.`,
  weitere: [klima('Die Bäume spenden Schatten und binden Staub. Die Maßnahme dient der Klimaanpassung.')],
});

const strasse = (b: Bezirk, name: string, lage: string, grund: string, weg: Weg): Vorlagenentwurf => ({
  schluessel: `strasse-${b.schluessel}`,
  betreff: `Straßenbenennung: ${name}`,
  fb: '61',
  bezirke: [b.name],
  weg,
  beschluss: `Die Bezirksvertretung ${b.name} beschließt, der Planstraße ${lage} den Namen „${name}“ zu geben.`,
  finanzen: 'Die Schilder kosten 900 €.',
  begruendung: `Die Straße ist zur Anlieger- und Notfallerreichbarkeit zu benennen. ${grund}

Ein gleich oder ähnlich lautender Name besteht im Stadtgebiet nicht.`,
});

const mittel = (b: Bezirk, zweck: string, summe: string, weg: Weg): Vorlagenentwurf => ({
  schluessel: `mittel-${b.schluessel}`,
  betreff: `Verwendung der Mittel der Bezirksvertretung: ${zweck}`,
  art: 'ANTRAG',
  fb: '33',
  bezirke: [b.name],
  weg,
  beschluss: `Die Bezirksvertretung ${b.name} bewilligt ${summe} für den Zweck „${zweck}“.`,
  finanzen: `${summe} aus den Mitteln der Bezirksvertretung. Die Deckung ist vorhanden.`,
  begruendung: `Die Voraussetzungen der Richtlinie sind erfüllt. Die Antragstellenden bringen einen Eigenanteil von mindestens zehn Prozent ein.

Der Verwendungsnachweis ist innerhalb von sechs Monaten vorzulegen.`,
});

/** The result of its last sitting is not recorded. */
const ohneErgebnis =
  (g: GremiumSchluessel): Weg =>
  (k) => [beschluss(k.letzte(g))];

/** The committee asked the district to decide after it had advised. */
const nachEmpfehlung =
  (g: GremiumSchluessel): Weg =>
  (k) => [empfehlung(k.letzte('UMW'), 'EMPFOHLEN'), beschluss(k.naechste(g))];

/** What district councils decide and hear all year. */
export const BEZIRKE: Vorlagenentwurf[] = [
  spielplatz(
    HOM,
    'am Bolmker Weg',
    '210.000 €',
    'Kinder der Grundschule haben den Kletterturm mit entworfen.',
    alleinEntschieden('HOM'),
  ),
  spielplatz(
    OST,
    'an der Gartenstadt',
    '185.000 €',
    'Auf Wunsch der Anwohnerschaft bleibt die Wiese frei.',
    alleinZuEntscheiden('OST'),
  ),
  spielplatz(
    NORD,
    'am Alten Güterbahnhof',
    '340.000 €',
    'Erstmals entsteht ein Wasserspiel mit Handpumpe.',
    nachEmpfehlung('NORD'),
  ),
  spielplatz(
    LUE,
    'im Volksgarten',
    '160.000 €',
    'Die Seilbahn wird ersetzt und verlängert.',
    ohneErgebnis('LUE'),
  ),
  baeume(APL, 42, 'die Schulwege und der Ortskern', ueberallGenommen('APL')),
  baeume(MEN, 36, 'die Wohnstraßen südlich des Parks', teilsGenommen(['UMW'], ['MEN'])),
  baeume(SCHA, 58, 'die breiten Straßen der Großsiedlung', teilsGenommen(['UMW'], ['SCHA'])),
  baeume(WEST, 29, 'das Klinikviertel und die Plätze am Wall', ueberallGenommen('WEST')),
  strasse(
    HOE,
    'Am Stahlwerk',
    'zwischen See und Bahnlinie',
    'Der Name erinnert an die Industriegeschichte des Ortes.',
    alleinEntschieden('HOE'),
  ),
  strasse(
    BRA,
    'Lerchenfeld',
    'im Neubaugebiet am Hellweg',
    'Der Name greift eine alte Flurbezeichnung auf.',
    alleinEntschieden('BRA', 'VERTAGT'),
  ),
  strasse(
    APL,
    'Zum Alten Stellwerk',
    'nördlich des Haltepunkts',
    'Der Name wurde in einer Bürgerversammlung vorgeschlagen.',
    alleinZuEntscheiden('APL'),
  ),
  mittel(MEN, 'Stadtteilfest am Amtshaus', '6.500 €', alleinEntschieden('MEN', 'BESCHLOSSEN', 2)),
  mittel(SCHA, 'Bänke am Rundweg', '9.200 €', alleinEntschieden('SCHA')),
  mittel(OST, 'Leselampen für die Stadtteilbibliothek', '1.850 €', alleinEntschieden('OST')),
  // R18: withdrawn in the sitting, the office has not confirmed it yet.
  mittel(HOE, 'Lichterschmuck an der Burg', '3.200 €', alleinEntschieden('HOE', 'ZURUECKGEZOGEN')),
  mittel(NORD, 'Sprachcafé im Begegnungszentrum', '4.000 €', alleinEntschieden('NORD', 'BESCHLOSSEN', 2)),
  {
    schluessel: 'bezirksverwaltung',
    betreff: 'Öffnungszeiten der Bezirksverwaltungsstellen',
    art: 'MITTEILUNG',
    fb: '33',
    weg: ueberallGenommen('EVI', 'HUC', 'LUE', 'OST'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Alle zwölf Bezirksverwaltungsstellen öffnen künftig an einem Abend in der Woche bis 19 Uhr. Die Tage sind so verteilt, dass benachbarte Stellen sich ergänzen.

Die Regelung gilt zunächst für ein Jahr.`,
  },
];
