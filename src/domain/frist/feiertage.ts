import { type LocalDate, plusTage } from '../kern/localDate';

const zweistellig = (zahl: number) => String(zahl).padStart(2, '0');

/** Easter Sunday of a Gregorian year (algorithm of Meeus, Jones and Butcher). */
export function ostersonntag(jahr: number): LocalDate {
  const a = jahr % 19;
  const b = Math.floor(jahr / 100);
  const c = jahr % 100;
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rest = h + l - 7 * m + 114;
  return `${jahr}-${zweistellig(Math.floor(rest / 31))}-${zweistellig((rest % 31) + 1)}`;
}

const FEST: Record<string, string> = {
  '01-01': 'Neujahr',
  '05-01': 'Tag der Arbeit',
  '10-03': 'Tag der Deutschen Einheit',
  '11-01': 'Allerheiligen',
  '12-25': 'Erster Weihnachtstag',
  '12-26': 'Zweiter Weihnachtstag',
};
/** Days after Easter Sunday. */
const BEWEGLICH: readonly (readonly [number, string])[] = [
  [-2, 'Karfreitag'],
  [1, 'Ostermontag'],
  [39, 'Christi Himmelfahrt'],
  [50, 'Pfingstmontag'],
  [60, 'Fronleichnam'],
];
const NUR_WARNEN_FEST: Record<string, string> = { '12-24': 'Heiligabend', '12-31': 'Silvester' };
const NUR_WARNEN_BEWEGLICH: readonly (readonly [number, string])[] = [
  [-52, 'Weiberfastnacht'],
  [-48, 'Rosenmontag'],
];

type Benennung = (tag: LocalDate) => string | null;

/** What the days of a year are called; its movable ones are reckoned once. */
function kalender(fest: Readonly<Record<string, string>>, beweglich: typeof BEWEGLICH): Benennung {
  const jahre = new Map<string, ReadonlyMap<LocalDate, string>>();
  return (tag) => {
    const jahr = tag.slice(0, 4);
    let tage = jahre.get(jahr);
    if (!tage) {
      const ostern = ostersonntag(Number(jahr));
      tage = new Map(beweglich.map(([abstand, name]) => [plusTage(ostern, abstand), name]));
      jahre.set(jahr, tage);
    }
    return tage.get(tag) ?? fest[tag.slice(5)] ?? null;
  };
}

const gesetzlicher = kalender(FEST, BEWEGLICH);

/** Name of the public holiday in North Rhine-Westphalia on this day (law since 1995), else null. F7 */
export function feiertag(tag: LocalDate): string | null {
  // The Reformation jubilee was a holiday once, in the whole country.
  return tag === '2017-10-31' ? 'Reformationstag' : gesetzlicher(tag);
}

/** Name of a working day on which hardly anybody sits in a meeting: warned about, never refused. F7 */
export const warntag = kalender(NUR_WARNEN_FEST, NUR_WARNEN_BEWEGLICH);
