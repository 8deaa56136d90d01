import type { Messwert } from './klient';
import type { Zeiten } from './perzentil';
import type { Speicherstand } from './prozess';

/** One line of the table: a page or a deed at one number of connections, with its floors beside it. */
export type Messung = {
  name: string;
  leser: string;
  /** GATE: kept public answer; NEU: made for this request; TAT: something was written. */
  art: 'GATE' | 'NEU' | 'TAT';
  verbindungen: number;
  werte: Messwert;
  /** The page's own statements alone; null where they cannot be repeated. */
  sql: Zeiten | null;
  /** The empty page of the same build, asked for by the same reader. */
  leer: Zeiten | null;
  /** Node alone, sending the same bytes. */
  nackt: Zeiten | null;
};

/** What a page is made of, whoever measures how fast. */
export type Umfang = {
  name: string;
  leser: string;
  abfragen: number;
  /** By the first one who asks after something public has changed. */
  danach: number;
  html: number;
  htmlGz: number;
  jsGz: number;
  /** Beyond what the empty page of the same build has. */
  jsEigen: number;
  cssGz: number;
};

export type Wachstum = { name: string; leser: string; kleinP95: number; grossP95: number };

export type Lauf = {
  am: string;
  stand: string;
  vorlagen: number;
  rechner: { prozessoren: string; kerne: number; speicherGb: number; node: string; postgres: string };
  dauerS: number;
  messungen: Messung[];
  umfaenge: Umfang[];
  wachstum: Wachstum[];
  speicher: { start: Speicherstand; ende: Speicherstand } | null;
  ausgelassen: string[];
};

/** p95 over what page and database need at least; null without floors. */
export const verhaeltnis = ({ werte, sql, leer }: Messung): number | null =>
  sql && leer && sql.p95 + leer.p95 > 0 ? werte.p95 / (sql.p95 + leer.p95) : null;
