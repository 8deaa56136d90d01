/** A piece of a text as it is written, and whether it is what was looked for. Never HTML. */
export type Stueck = { text: string; treffer: boolean };

/** Where the words of a search stand. */
export type Fundort =
  | { art: 'NUMMER' | 'TITEL' | 'TEXT' | 'SACHSTAND' }
  /** In the title or the text of an attachment. */
  | { art: 'ANLAGE'; id: string; name: string };

/** How many there are; `mehr`: "mehr als 1.000". */
export type Anzahl = { wert: number; mehr: boolean };

/** Beyond this nothing is counted one by one. */
export const ZAEHLGRENZE = 1000;
