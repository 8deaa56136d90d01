import { plusTage } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { BEZIRKSVERTRETUNGEN, GREMIEN, type GremiumSchluessel } from '../gremien';
import type { Kalender, Sitzungstermin } from '../kalender';
import { kenntnis, type Schrittplan, type Weg } from '../schritt';

type G = GremiumSchluessel;

const genommen = (termin: Sitzungstermin): Schrittplan => kenntnis(termin, 'ZUR_KENNTNIS_GENOMMEN');
/** As the form prints them: by day, then by name. */
const nachDatum = (a: Sitzungstermin, b: Sitzungstermin) =>
  a.datum.localeCompare(b.datum) || nachName(GREMIEN[a.gremium].name, GREMIEN[b.gremium].name);

/** T06: all have taken note in their last sittings. */
export const ueberallGenommen =
  (...gremien: [G, ...G[]]): Weg =>
  (k) =>
    gremien
      .map((g) => k.letzte(g))
      .sort(nachDatum)
      .map(genommen);

/** T01: all take note in their next sittings. */
export const ueberallGeplant =
  (...gremien: G[]): Weg =>
  (k) =>
    gremien
      .map((g) => k.naechste(g))
      .sort(nachDatum)
      .map((t) => kenntnis(t));

/** Some have taken note, the others will. */
export const teilsGenommen =
  (genommenIn: G[], offen: G[]): Weg =>
  (k) => [
    ...genommenIn
      .map((g) => k.letzte(g))
      .sort(nachDatum)
      .map(genommen),
    ...offen
      .map((g) => k.naechste(g))
      .sort(nachDatum)
      .map((t) => kenntnis(t)),
  ];

/** One result is missing and nothing is left to come: the last date is shown. */
export const letztesErgebnisFehlt =
  (fehlt: G, ...uebrige: G[]): Weg =>
  (k) => {
    const letzter = k.letzte(fehlt);
    return [...uebrige.map((g) => genommen(k.letzte(g, letzter.datum))), kenntnis(letzter)];
  };

/** Everybody who took note in 2011 takes note again, Hauptausschuss and Rat last. */
const ALLE: readonly G[] = [
  ...(['SEN', 'BPN', 'UMW', 'KSF', 'SOZ', 'WIR', 'BUE', 'SCH', 'FIN', 'FAB', 'KJF', 'INT'] satisfies G[]),
  ...BEZIRKSVERTRETUNGEN,
] as const satisfies G[];

/** The chain through all bodies, begun so long ago that about a third of them has met (T02, T03). */
export const durchAlleGremien: Weg = (k) => {
  const fehlt: G = 'HOM';
  const stationen = abTag(k);
  const rat = k.naechste('RAT', stationen.at(-1)?.datum);
  return [
    ...stationen.map((t) => (t.datum < k.heute && t.gremium !== fehlt ? genommen(t) : kenntnis(t))),
    kenntnis(k.am('HA', rat.datum)),
    kenntnis(rat),
  ];
};

function abTag(k: Kalender): Sitzungstermin[] {
  const begonnen = (tage: number) => ALLE.map((g) => k.naechste(g, plusTage(k.heute, -tage))).sort(nachDatum);
  const genug = [12, 19, 26, 33, 40, 54, 68].find((tage) => {
    const vorbei = begonnen(tage).filter((t) => t.datum < k.heute);
    return vorbei.length >= 9 && vorbei.some((t) => t.gremium === 'HOM');
  });
  return begonnen(genug ?? 82);
}
