import { kennung } from './zufall';

export type Zeile = Record<string, unknown>;
/** Rows by table; keys are columns, days and instants are texts. */
export type Zeilen = Record<string, Zeile[]>;

/** Units of the city. */
export const FACHBEREICHE = 32;
export const einheitId = (nr: number): string => kennung('einheit', nr);
