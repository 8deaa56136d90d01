import type { Akteur } from './akteur';
import { dokumentRegeln } from './dokument';
import type { Aktion, Regel } from './regel';

const regeln: readonly Regel[] = [...dokumentRegeln];

/** May this Akteur do this? What no sentence allows is refused. */
export function darf(akteur: Akteur, aktion: Aktion): boolean {
  return regeln.some((regel) => regel.aktion === aktion && regel.wer.includes(akteur.art));
}
