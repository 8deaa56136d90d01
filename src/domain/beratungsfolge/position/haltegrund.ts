import type { LocalDate } from '../../kern/localDate';
import type { Position } from '../position';
import type { Publikum } from '../satz';
import { schritteZu } from '../satz/nennung';
import type { Folge } from '../schritt';
import type { PositionCode } from './code';
import { istAngesetzt } from './phase';

/**
 * Why a paper does not move, most pressing first: the order of the board. The first eight are said to everybody, because the
 * headline (W8) or the chain says them too; the last three are work for the house.
 */
export const HALTEGRUENDE = [
  'ERGEBNIS_AUSSTEHEND',
  'NEUER_TERMIN_OFFEN',
  'TERMIN_OFFEN',
  'VOTUM_STEHT_AUS',
  'BLOCKIERT',
  'ANHOERUNG_NACH_BESCHLUSS',
  'ENTSCHIEDEN_REST_OFFEN',
  'OFFEN_OHNE_ENTSCHEIDUNG',
  'ENTSCHEIDUNG_FEHLT',
  'KEINE_FOLGE',
  'WEITERES_ERGEBNIS_FEHLT',
] as const;
export type Haltegrund = (typeof HALTEGRUENDE)[number];

/** Only staff can do something about these, or knows enough to call them a reason: never in the public's rows. */
export const NUR_INTERN: ReadonlySet<Haltegrund> = new Set([
  'ENTSCHEIDUNG_FEHLT',
  'KEINE_FOLGE',
  'WEITERES_ERGEBNIS_FEHLT',
]);

/** The reasons this audience is told, in their order. */
export const gruendeFuer = (publikum: Publikum): readonly Haltegrund[] =>
  HALTEGRUENDE.filter((grund) => publikum === 'intern' || !NUR_INTERN.has(grund));

/** Neither in the house nor finished, dropped or withdrawn: on its way through the bodies. */
export const LAUFENDE: readonly PositionCode[] = [
  'KEINE_FOLGE',
  'OFFEN_OHNE_ENTSCHEIDUNG',
  'HEUTE',
  'ENTSCHIEDEN_REST_OFFEN',
  'NEUER_TERMIN_OFFEN',
  'TERMIN_OFFEN',
  'ERGEBNIS_AUSSTEHEND',
  'ALS_NAECHSTES',
  'BERATUNG_LAEUFT',
];

/** Why the paper is stuck, in the order above; empty = nothing is stuck, or it is not on its way at all. */
export function haltegruende(position: Position, publikum: Publikum): Haltegrund[] {
  if (!LAUFENDE.includes(position.code)) return [];
  return gruendeFuer(publikum).filter((grund) => liegtVor(grund, position));
}

function liegtVor(grund: Haltegrund, position: Position): boolean {
  switch (grund) {
    case 'BLOCKIERT':
      return position.blockiert.length > 0;
    case 'VOTUM_STEHT_AUS':
    case 'ANHOERUNG_NACH_BESCHLUSS':
      return position.hinweise.includes(grund);
    case 'ENTSCHEIDUNG_FEHLT':
      // An interrupted chain says so itself: one thing, one reason.
      return position.hinweise.includes(grund) && position.code !== 'OFFEN_OHNE_ENTSCHEIDUNG';
    case 'WEITERES_ERGEBNIS_FEHLT':
      return position.ueberfaellig.some((id) => !position.aktuell.includes(id));
    default:
      return position.code === grund;
  }
}

/**
 * The steps at whose bodies the paper stands: the current ones; without any, all it still waits for: missing results, the next
 * sitting, missing dates. Empty where no body has it (in the house, finished, interrupted). Ids in the order of those lists.
 */
export function stehtBei(position: Position): string[] {
  if (position.aktuell.length > 0) return position.aktuell;
  return [...new Set([...position.ueberfaellig, ...position.naechste, ...position.ohneTermin])];
}

/**
 * The next day on which a body has the paper, `tag` itself included; null without one. A day that does not stand (postponed,
 * sitting cancelled) is none, though it lies ahead: so the answer holds as long as the position does.
 */
export function naechsterTermin(position: Position, folge: Folge, tag: LocalDate): LocalDate | null {
  const gemeint = schritteZu([...position.aktuell, ...position.naechste], folge.schritte);
  const tage = gemeint.filter(istAngesetzt).map((s) => s.datum);
  return tage.filter((t) => t >= tag).sort()[0] ?? null;
}
