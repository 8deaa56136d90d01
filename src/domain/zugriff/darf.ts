import type { Akteur } from './akteur';
import { betriebRegeln } from './betrieb';
import { datenschutzRegeln } from './datenschutz';
import { ganzLesenRegeln, lesenRegeln } from './lesen';
import { mitzeichnungRegeln } from './mitzeichnung';
import { protokollRegeln } from './protokoll';
import { pruefspurRegeln } from './pruefspur';
import { type Aktion, erlaubt, type Gegenstaende, type Regel } from './regel';
import { sitzungRegeln } from './sitzung';
import { stammdatenRegeln } from './stammdaten';
import { verwaltungRegeln } from './verwaltung';
import { vorlageRegeln } from './vorlage';

/** All permissions of the house, as sentences. What none of them allows is refused. */
export const REGELN = [
  ...lesenRegeln,
  ...ganzLesenRegeln,
  ...vorlageRegeln,
  ...mitzeichnungRegeln,
  ...sitzungRegeln,
  ...protokollRegeln,
  ...verwaltungRegeln,
  ...stammdatenRegeln,
  ...pruefspurRegeln,
  ...datenschutzRegeln,
  ...betriebRegeln,
] as readonly Regel[];

const JE_AKTION = new Map<Aktion, Regel[]>();
for (const regel of REGELN) JE_AKTION.set(regel.aktion, [...(JE_AKTION.get(regel.aktion) ?? []), regel]);

/** May this Akteur do this to this object? What no sentence allows is refused. */
export const darf = <A extends Aktion>(akteur: Akteur, aktion: A, gegenstand: Gegenstaende[A]): boolean =>
  erlaubt(JE_AKTION.get(aktion) ?? [], akteur, gegenstand as never);
