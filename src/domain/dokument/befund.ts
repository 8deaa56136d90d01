export const SCHWEREN = ['FEHLER', 'WARNUNG', 'HINWEIS'] as const;
export type Schwere = (typeof SCHWEREN)[number];

/** Something a reader noticed in a document: never thrown, never hidden. */
export type Befund = {
  /** Line in the document, counted from 1; null when it concerns the whole. */
  zeile: number | null;
  schwere: Schwere;
  code: string;
  /** One German sentence for a person. */
  satz: string;
};
