import { deutschesDatum } from '../../texte/datum';
import type { Position } from '../position';
import type { Lage } from '../position/lage';
import { istAngesetzt } from '../position/phase';
import { nachTermin } from '../position/reihenfolge';
import { ausstehendeVoten } from '../position/sperre';
import type { Schritt } from '../schritt';
import { aufzaehlung, namen } from './nennung';

const EINZELN = 2;

/** The votes that the steps named by `ids` wait for, each once. */
export function votenVor(ids: string[], lage: Lage): Schritt[] {
  const wartende = lage.angesetzte.filter((s) => ids.includes(s.id));
  return [...new Set(wartende.flatMap((s) => ausstehendeVoten(s, lage)))].sort(nachTermin);
}

/** W8, hint VOTUM_STEHT_AUS at the current steps, without the full stop at the end. */
export function votumtext(position: Position, lage: Lage): string {
  const gesperrt = position.aktuell.filter((id) => position.blockiert.includes(id));
  const voten = votenVor(gesperrt, lage);
  if (voten.length === 0) return 'Ein Votum steht noch aus';
  if (namen(voten).length > EINZELN) return `Die Voten aus ${aufzaehlung(voten)} stehen noch aus`;
  return [...new Set(voten.map(einVotum))].join('. ');
}

function einVotum(votum: Schritt): string {
  const termin = istAngesetzt(votum) ? deutschesDatum(votum.datum) : 'ohne Termin';
  return `Das Votum aus ${votum.gremium} steht noch aus (${termin})`;
}
