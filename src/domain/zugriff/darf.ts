import type { Akteur } from './akteur';
import { dokumentRegeln } from './dokument';
import { kommuneRegeln } from './kommune';
import type { Aktion, Regel } from './regel';

const regeln: readonly Regel[] = [...dokumentRegeln, ...kommuneRegeln];

/** May this Akteur do this? What no sentence allows is refused. */
export function darf(akteur: Akteur, aktion: Aktion): boolean {
  return regeln.some((regel) => regel.aktion === aktion && regel.wer.includes(akteur.art));
}
