import type { Befund } from '@/domain/dokument/befund';
import { kurzform } from '@/domain/dokument/kurzform';
import type { GelesenesDokument } from './lesen';

type Kurzform = ReturnType<typeof kurzform>;

const LEER = {
  oeffentlichkeit: null,
  fachbereich: null,
  dezernent: null,
  datum: null,
  verantwortlich: null,
  telefon: null,
  dringlichkeit: null,
  nummer: null,
  betreff: null,
  untertitel: null,
  beratungsfolge: [],
  abschnitte: [],
  verweise: [],
};

/** What storing made of a document. */
export type Ergebnis = {
  art: 'NEU' | 'BEKANNT' | 'ABGELEHNT';
  link: string | null;
  veroeffentlicht: boolean;
  neueGremien: string[];
  /** Why it was refused, or what storing had to assume. */
  saetze: string[];
};

/** The last lines below the table: what became of it and where it is. */
export function alsErgebniszeilen({ art, link, veroeffentlicht, neueGremien, saetze }: Ergebnis): string {
  const wort = {
    NEU: 'gespeichert',
    BEKANNT: 'schon bekannt, nichts geändert',
    ABGELEHNT: 'nicht gespeichert',
  }[art];
  return alsTeil('Ergebnis', [
    [veroeffentlicht ? `${wort}, veröffentlicht` : wort, link ?? ''],
    ...neueGremien.map((name) => ['neues Gremium', name]),
    ...saetze.map((satz) => ['', satz]),
  ]);
}

/** One line of JSON; separators that some programs take for the end of a line are escaped. */
export function alsJson(dokument: GelesenesDokument, ergebnis?: Ergebnis): string {
  const { datei } = dokument;
  const inhalt = dokument.lesbar ? kurzform(dokument.vorlage) : { ...LEER, befunde: [dokument.befund] };
  const alsCode = (zeichen: string) => `\\u${zeichen.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify({ datei, ...inhalt, ...(ergebnis && { ergebnis }) }).replace(
    /[\x7F-\x9F\u2028\u2029]/g,
    alsCode,
  );
}

/** Documents are foreign text: no control character of theirs reaches a terminal. */
const sauber = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

const FELDER: readonly (readonly [string, (k: Kurzform) => string | null])[] = [
  ['Nummer', (k) => k.nummer],
  ['Öffentlichkeit', (k) => (k.oeffentlichkeit === 'OEFFENTLICH' ? 'öffentlich' : 'nichtöffentlich')],
  ['Betreff', (k) => k.betreff],
  ['Untertitel', (k) => k.untertitel],
  ['Fachbereich', (k) => k.fachbereich],
  ['Dezernent(in)', (k) => k.dezernent],
  ['Datum', (k) => k.datum],
  ['verantwortlich', (k) => k.verantwortlich],
  ['Telefon', (k) => k.telefon],
  ['Dringlichkeit', (k) => k.dringlichkeit],
];

/** Rows with aligned columns. */
function tabelle(reihen: string[][]): string[] {
  const breiten = reihen.reduce<number[]>(
    (b, reihe) => reihe.map((z, i) => Math.max(b[i] ?? 0, z.length)),
    [],
  );
  return reihen.map((reihe) =>
    `    ${reihe.map((zelle, i) => zelle.padEnd(breiten[i] ?? 0)).join('  ')}`.trimEnd(),
  );
}

/** A heading with its rows as lines of text; empty without rows. */
export const alsTeil = (name: string, reihen: string[][]): string => [...teil(name, reihen), ''].join('\n');

const teil = (name: string, reihen: string[][]): string[] =>
  reihen.length === 0 ? [] : ['', `  ${name}`, ...tabelle(reihen.map((reihe) => reihe.map(sauber)))];

const befundreihe = ({ zeile, schwere, satz }: Befund): string[] => [
  schwere,
  zeile === null ? '' : `Zeile ${zeile}`,
  satz,
];

/** One file for people: the fields, the Beratungsfolge, what was found beside, and the findings. */
export function alsTabelle(dokument: GelesenesDokument): string {
  const kopf = [sauber(dokument.datei)];
  if (!dokument.lesbar) return [...kopf, ...teil('Befunde', [befundreihe(dokument.befund)]), ''].join('\n');
  const k = kurzform(dokument.vorlage);
  const folge = k.beratungsfolge.map((schritt, i) => [
    `${i + 1}`.padStart(2),
    schritt.gremium ?? '(ohne Gremium)',
    schritt.datumOriginal ?? '(ohne Termin)',
    schritt.zustaendigkeitOriginal ?? '(ohne Zuständigkeit)',
    `Zeile ${schritt.zeile}`,
  ]);
  const abschnitte = k.abschnitte.map((abschnitt) => [
    abschnitt.ueberschrift ?? '(nicht zugeordnet)',
    abschnitt.art,
    `${abschnitt.text.length} Zeichen`,
  ]);
  return [
    ...kopf,
    '',
    ...tabelle(FELDER.map(([name, wert]) => [name, sauber(wert(k) ?? '–')])),
    ...teil('Beratungsfolge', folge),
    ...teil('Abschnitte', abschnitte),
    ...teil(
      'Verweise',
      k.verweise.map(({ nummer, text }) => [nummer, text]),
    ),
    ...teil('Befunde', k.befunde.map(befundreihe)),
    '',
  ].join('\n');
}
