import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { LocalDate } from '@/domain/kern/localDate';
import type { Kalender, Termin } from './kalender';

/** A result as it was recorded; the decided text where it differs from the paper. */
export type Ergebnisplan = {
  code: Ergebnis;
  wortlaut?: string;
  beschlusstext?: string;
  /** What had been recorded first, and why it was corrected (V-2x). */
  berichtigt?: { vorher: Ergebnis; grund: string };
};

export type Schrittplan = {
  termin: Termin;
  zustaendigkeit: Zustaendigkeit;
  ergebnis: Ergebnisplan | null;
  nachfolger?: Schrittplan;
  entfallen?: { am: LocalDate; grund: string };
  /** Dealt with in the non-public part (A10). */
  nichtoeffentlich?: boolean;
  federfuehrend?: boolean;
};

/** The way of a paper through the bodies, laid over the calendar around today. */
export type Weg = (k: Kalender) => Schrittplan[];

type Angabe = Ergebnis | Ergebnisplan | null;

const schritt =
  (zustaendigkeit: Zustaendigkeit) =>
  (termin: Termin, ergebnis: Angabe = null): Schrittplan => ({
    termin,
    zustaendigkeit,
    ergebnis: typeof ergebnis === 'string' ? { code: ergebnis } : ergebnis,
  });

export const kenntnis = schritt('KENNTNISNAHME');
export const anhoerung = schritt('ANHOERUNG');
export const empfehlung = schritt('EMPFEHLUNG');
export const beschluss = schritt('BESCHLUSS');
export const einbringung = schritt('EINBRINGUNG');
export const genehmigung = schritt('GENEHMIGUNG');

/** Put off, and taken up again: both steps, linked. */
export const vertagtAuf = (erster: Schrittplan, zweiter: Schrittplan): Schrittplan[] => [
  { ...erster, nachfolger: zweiter },
  zweiter,
];

export const entfallen = (plan: Schrittplan, am: LocalDate, grund: string): Schrittplan => ({
  ...plan,
  entfallen: { am, grund },
});

export const imNichtoeffentlichenTeil = (plan: Schrittplan): Schrittplan => ({
  ...plan,
  nichtoeffentlich: true,
});
