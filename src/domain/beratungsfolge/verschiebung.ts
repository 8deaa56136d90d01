import { lageVon } from './position/lage';
import { type Angesetzt, rang } from './position/phase';
import { ausstehendeVoten, gesperrte } from './position/sperre';
import type { Schritt } from './schritt';
import {
  type Kalender,
  moeglicheSitzungen,
  naechsteSitzung,
  ohneTermin,
  type Terminvorschlag,
  type VerschiebbarerSchritt,
} from './verschiebung/ersatztermin';

export type Verschiebungsvorschlag = {
  /** New Sitzung of the body that could not deal with the paper. */
  nachfolger: Terminvorschlag;
  /** Steps that would sit before this vote, each with its body's next Sitzung after it. */
  kaskade: Terminvorschlag[];
};

const hatTermin = (schritt: Schritt): schritt is Angesetzt => schritt.datum !== null;

/** The chain as it would be with this date. */
function mitTermin(schritte: VerschiebbarerSchritt[], termin: Terminvorschlag): VerschiebbarerSchritt[] {
  const { schrittId, datum, beginn } = termin;
  const offen = { datum, beginn, sitzungAbgesagt: false, ergebnis: null };
  return schritte.map((s) => (s.id === schrittId ? { ...s, ...offen } : s));
}

/** The lowest step that now sits before a vote of a moved one: where it should go. Null if none does. */
function naechsteFolge(
  stand: VerschiebbarerSchritt[],
  verschoben: ReadonlySet<string>,
  kalender: Kalender,
): Terminvorschlag | null {
  const lage = lageVon(stand);
  const voten = (s: Angesetzt) => ausstehendeVoten(s, lage).filter((votum) => verschoben.has(votum.id));
  const [erster] = gesperrte(lage, kalender.heute)
    .filter((s) => !verschoben.has(s.id) && voten(s).length > 0)
    .sort((a, b) => rang(a) - rang(b));
  const schritt = stand.find((s) => s.id === erster?.id);
  if (!erster || !schritt) return null;
  const davor = voten(erster);
  // Behind a vote that has no date itself, no date can be right.
  return davor.every(hatTermin) ? naechsteSitzung(schritt, davor, kalender) : ohneTermin(schritt);
}

/**
 * Gating steps that would sit before the vote of `schritt` if it moved to `termin`, each with its body's next Sitzung
 * after that vote. As long as the vote itself gets no date ("noch nicht terminiert"), nothing else is moved.
 */
export function kaskadeZu(
  schritt: VerschiebbarerSchritt,
  termin: Terminvorschlag,
  folge: readonly VerschiebbarerSchritt[],
  kalender: Kalender,
): Terminvorschlag[] {
  const kaskade: Terminvorschlag[] = [];
  if (termin.datum === null) return kaskade;
  const verschoben = new Set([schritt.id]);
  let stand = mitTermin([...folge], termin);
  let weitere = naechsteFolge(stand, verschoben, kalender);
  while (weitere) {
    kaskade.push(weitere);
    verschoben.add(weitere.schrittId);
    stand = mitTermin(stand, weitere);
    weitere = naechsteFolge(stand, verschoben, kalender);
  }
  return kaskade;
}

/** More than these are not offered beside "noch nicht terminiert". */
const TERMINE_HOECHSTENS = 4;

/**
 * F6: where a step that was put off (VERTAGT, ABGESETZT, NICHT_BEHANDELT, Sitzung cancelled) may go: up to four
 * sittings of its body after today and after the old date, the proposed one first, and "noch nicht terminiert" last. Gating
 * steps that would then sit before that vote move along, as a cascade. Only proposals: refuses nothing, changes nothing.
 */
export function terminwahlen(
  schritt: VerschiebbarerSchritt,
  folge: readonly VerschiebbarerSchritt[],
  kalender: Kalender,
): Verschiebungsvorschlag[] {
  const termine = moeglicheSitzungen(schritt, hatTermin(schritt) ? [schritt] : [], kalender);
  return [...termine.slice(0, TERMINE_HOECHSTENS), ohneTermin(schritt)].map((nachfolger) => ({
    nachfolger,
    kaskade: kaskadeZu(schritt, nachfolger, folge, kalender),
  }));
}
