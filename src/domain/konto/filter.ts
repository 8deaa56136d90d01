import { ROLLEN, type Rolle } from '../zugriff/rolle';

export const KONTOZUSTAENDE = ['OFFEN', 'GESPERRT', 'OHNE_ROLLE', 'NIE_ANGEMELDET'] as const;
export type Kontozustand = (typeof KONTOZUSTAENDE)[number];

/** What the list of accounts is narrowed by. */
export type KontoFilter = { q: string; rolle: Rolle | null; zustand: Kontozustand | null };

type Werte = Readonly<Record<string, string | string[] | undefined>>;

const eines = <T extends string>(wert: unknown, aus: readonly T[]): T | null =>
  aus.find((w) => w === wert) ?? null;

/** Reads the address of the list; whatever is none of the choices narrows nothing. */
export const liesKontoFilter = ({ q, rolle, zustand }: Werte): KontoFilter => ({
  q: typeof q === 'string' ? q.trim().slice(0, 200) : '',
  rolle: eines(rolle, ROLLEN),
  zustand: eines(zustand, KONTOZUSTAENDE),
});

/** The address of this list on a page. */
export function kontoAdresse({ q, rolle, zustand }: KontoFilter, seite = 1): string {
  const teile = new URLSearchParams();
  if (q) teile.set('q', q);
  if (rolle) teile.set('rolle', rolle);
  if (zustand) teile.set('zustand', zustand);
  if (seite > 1) teile.set('seite', String(seite));
  const frage = teile.toString();
  return `/verwaltung/benutzer${frage && `?${frage}`}`;
}

const glatt = (text: string): string => text.toLocaleLowerCase('de').normalize('NFC');

/** True where name or address holds every word searched for. */
export function passt(konto: { name: string; email: string }, q: string): boolean {
  const worte = glatt(q).split(/\s+/).filter(Boolean);
  const text = glatt(`${konto.name} ${konto.email}`);
  return worte.every((wort) => text.includes(wort));
}
