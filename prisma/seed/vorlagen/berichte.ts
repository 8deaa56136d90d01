import { letztesErgebnisFehlt } from '../wege/kenntnis';
import { KEINE_KOSTEN, type Vorlagenentwurf } from './entwurf';

const bericht = (
  schluessel: string,
  fb: string,
  gegenstand: string,
  begruendung: string,
): Vorlagenentwurf => ({
  schluessel: `bericht-hombruch-${schluessel}`,
  betreff: `${gegenstand} im Stadtbezirk Hombruch`,
  fb,
  bezirke: ['Hombruch'],
  // The minutes of its last Sitzung are still to be written: one stroke notes them all.
  weg: letztesErgebnisFehlt('HOM'),
  finanzen: KEINE_KOSTEN,
  begruendung,
});

/** The yearly reports that one Bezirksvertretung takes note of in one Sitzung. */
export const BERICHTE: readonly Vorlagenentwurf[] = [
  bericht(
    'winterdienst',
    '70',
    'Winterdienst {jahr-1}',
    'Der Winterdienst war an 23 Tagen im Einsatz. Beschwerden gab es vor allem über Gehwege vor unbebauten Grundstücken.',
  ),
  bericht(
    'baustellen',
    '66',
    'Baustellen des kommenden Jahres',
    'Geplant sind elf größere Baustellen. Vollsperrungen sind auf die Schulferien gelegt.',
  ),
  bericht(
    'beleuchtung',
    '66',
    'Umstellung der Straßenbeleuchtung',
    'Von 3.100 Leuchten sind 2.740 umgestellt. Die restlichen stehen an Straßen, die ohnehin erneuert werden.',
  ),
  bericht(
    'gehwege',
    '66',
    'Zustand der Gehwege',
    'Bei der Begehung wurden 214 Schäden aufgenommen; 180 sind behoben, die übrigen beauftragt.',
  ),
  bericht(
    'spielplaetze',
    '67',
    'Hauptuntersuchung der Spielplätze',
    'Alle 48 Spielplätze wurden geprüft. Drei Geräte mussten gesperrt werden, Ersatz ist bestellt.',
  ),
  bericht(
    'messungen',
    '32',
    'Geschwindigkeitsmessungen',
    'Gemessen wurde an 31 Stellen. Vor den Schulen hielten sich neun von zehn Fahrenden an das Tempo.',
  ),
  bericht(
    'schulwege',
    '40',
    'Schulwegpläne der Grundschulen',
    'Die Pläne von sechs Grundschulen sind überarbeitet und liegen den Eltern vor.',
  ),
  bericht(
    'buerger',
    '33',
    'Öffnungszeiten der Bezirksverwaltungsstelle',
    'Die Sprechzeiten am Donnerstagnachmittag werden gut angenommen und bleiben bestehen.',
  ),
  bericht(
    'feuerwehr',
    '37',
    'Einsätze der Freiwilligen Feuerwehr',
    'Die Löschzüge rückten 142-mal aus, meist zu Sturmschäden und ausgelösten Meldern.',
  ),
];
