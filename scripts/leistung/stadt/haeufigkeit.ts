import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Gewichte } from './zufall';

// How often things happen in councils: rounded counts of the published papers of Magdeburg, Karlsruhe and Hürtgenwald.

/** Kinds of papers; amendments count as motions. */
export const ARTEN: Gewichte<Vorlagenart> = [
  ['BESCHLUSSVORLAGE', 12_100],
  ['ANTRAG', 6_600],
  ['ANFRAGE', 4_100],
  ['STELLUNGNAHME', 3_400],
  ['KENNTNISNAHMEVORLAGE', 2_200],
  ['MITTEILUNG', 330],
  ['BEANTWORTUNG', 300],
  ['VORSCHLAG_ZUR_TO', 200],
  ['EINGABE', 120],
  ['RESOLUTION', 60],
  ['WAHL', 60],
  ['DRINGLICHKEITSENTSCHEIDUNG', 40],
];

/** Papers that want no decision. */
export const NUR_KENNTNIS: ReadonlySet<Vorlagenart> = new Set<Vorlagenart>([
  'ANFRAGE',
  'STELLUNGNAHME',
  'KENNTNISNAHMEVORLAGE',
  'MITTEILUNG',
  'BEANTWORTUNG',
]);

/** What becomes of a step that is not put off. Referrals are rarer here: what they lead to is a step of its own. */
export const ERGEBNISSE: Record<Zustaendigkeit, Gewichte<Ergebnis>> = {
  KENNTNISNAHME: [
    ['ZUR_KENNTNIS_GENOMMEN', 9_740],
    ['OHNE_VOTUM', 260],
  ],
  ANHOERUNG: [
    ['ANGEHOERT', 500],
    ['EMPFOHLEN', 300],
    ['ZUR_KENNTNIS_GENOMMEN', 120],
    ['NICHT_EMPFOHLEN', 50],
    ['OHNE_VOTUM', 30],
  ],
  EMPFEHLUNG: [
    ['EMPFOHLEN', 4_440],
    ['NICHT_EMPFOHLEN', 1_600],
    ['MIT_AENDERUNGEN_EMPFOHLEN', 690],
    ['OHNE_VOTUM', 200],
    ['ZUR_KENNTNIS_GENOMMEN', 60],
  ],
  BESCHLUSS: [
    ['BESCHLOSSEN', 6_500],
    ['ABGELEHNT', 1_800],
    ['GEAENDERT_BESCHLOSSEN', 740],
    ['ERLEDIGT', 880],
    ['VERWIESEN', 60],
    ['ZUR_KENNTNIS_GENOMMEN', 60],
  ],
  EINBRINGUNG: [['EINGEBRACHT', 1]],
  GENEHMIGUNG: [
    ['GENEHMIGT', 2_900],
    ['NICHT_GENEHMIGT', 40],
  ],
};

/** How a step is put off. */
export const VERSCHOBEN: Gewichte<Ergebnis> = [
  ['VERTAGT', 5_200],
  ['ABGESETZT', 600],
  ['NICHT_BEHANDELT', 200],
];

/** Steps of one paper; the number of all steps is settled afterwards. */
export const SCHRITTE: Gewichte<number> = [
  [1, 230],
  [2, 250],
  [3, 210],
  [4, 130],
  [5, 80],
  [6, 42],
  [7, 22],
  [8, 14],
  [10, 10],
  [13, 6],
  [17, 3],
  [22, 1],
];

/** Parts of all papers. */
export const ANTEIL = {
  nichtoeffentlich: 0.12,
  zurueckgezogen: 0.015,
  /** A public paper with a step on a non-public item. */
  verborgenerSchritt: 0.01,
  /** Of the newest papers. */
  entwurf: 0.5,
  mitAnlage: 0.45,
  mitSachstand: 0.22,
  mitBezug: 0.1,
  /** A chain of which something was put off. */
  verschoben: 0.13,
  abgesagt: 0.015,
} as const;
