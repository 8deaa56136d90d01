import { schliesst } from './ergebnis';
import { lageVon } from './position/lage';
import { nachTermin } from './position/reihenfolge';
import { votenVor } from './satz/votum';
import type { Schritt } from './schritt';

/** A step with the words of its record. */
type MitWortlaut = Schritt & { wortlaut: string | null };

/** What a body finds when a paper comes to it. */
export type Vorgeschichte<S extends Schritt> = {
  /** What earlier bodies said, in the order of their sittings. */
  voten: S[];
  /** Bodies that only noted it, without a word of their own. */
  kenntnisnahmen: S[];
  /** Votes this step waits for: not there yet. */
  ausstehend: S[];
  /** The treatments of this body that this step continues ("2. Behandlung"), the latest first. */
  vertagt: S[];
};

/** Everything that came before the step `id` (domain rules §2.2, "hierzu"); empty for an unknown one. */
export function vorgeschichte<S extends MitWortlaut>(id: string, schritte: S[]): Vorgeschichte<S> {
  const hier = schritte.find((s) => s.id === id);
  if (!hier) return { voten: [], kenntnisnahmen: [], ausstehend: [], vertagt: [] };
  const gesagt = schritte
    .filter((s) => s.id !== id && !s.entfallen && schliesst(s.ergebnis) && istFrueher(s, hier))
    .sort(nachTermin);
  const ausstehend = new Set(votenVor([id], lageVon(schritte)).map((s) => s.id));
  return {
    voten: gesagt.filter((s) => !istNurKenntnis(s)),
    kenntnisnahmen: gesagt.filter(istNurKenntnis),
    ausstehend: schritte.filter((s) => ausstehend.has(s.id)).sort(nachTermin),
    vertagt: vorgaenger(hier, schritte),
  };
}

/** A result without a date (imports) and a step still without a date: everything there is came before. */
const istFrueher = (s: Schritt, hier: Schritt): boolean =>
  s.datum === null || hier.datum === null || nachTermin(s, hier) < 0;

const istNurKenntnis = (s: MitWortlaut): boolean =>
  s.zustaendigkeit === 'KENNTNISNAHME' && s.ergebnis === 'ZUR_KENNTNIS_GENOMMEN' && s.wortlaut === null;

function vorgaenger<S extends Schritt>(hier: S, schritte: S[]): S[] {
  const kette: S[] = [];
  for (
    let davor = ersetzter(hier, schritte);
    davor && !kette.includes(davor);
    davor = ersetzter(davor, schritte)
  )
    kette.push(davor);
  return kette;
}

const ersetzter = <S extends Schritt>(hier: S, schritte: S[]): S | undefined =>
  schritte.find((s) => s.ersetztDurch === hier.id && s.id !== hier.id);
