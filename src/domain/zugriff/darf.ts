import type { Akteur } from './akteur';
import { betriebRegeln } from './betrieb';
import { pruefspurRegeln } from './pruefspur';
import type { Aktion, Gegenstaende, Regel, Wer } from './regel';
import { sitzungRegeln } from './sitzung';
import { stammdatenRegeln } from './stammdaten';
import { verwaltungRegeln } from './verwaltung';
import { vorlageRegeln } from './vorlage';

/** All permissions of the house, as sentences. */
export const REGELN = [
  ...betriebRegeln,
  ...verwaltungRegeln,
  ...stammdatenRegeln,
  ...vorlageRegeln,
  ...sitzungRegeln,
  ...pruefspurRegeln,
] as readonly Regel[];

function gemeint(akteur: Akteur, wer: Wer): boolean {
  if (wer === 'alle') return true;
  return wer === 'system' ? akteur.art === 'system' : akteur.rechte.rollen.includes(wer);
}

/** May this Akteur do this to this object? What no sentence allows is refused. */
export function darf<A extends Aktion>(akteur: Akteur, aktion: A, gegenstand: Gegenstaende[A]): boolean {
  return REGELN.some(
    (regel) =>
      regel.aktion === aktion &&
      regel.wer.some((wer) => gemeint(akteur, wer)) &&
      (regel.wenn?.(akteur, gegenstand as never) ?? true),
  );
}
