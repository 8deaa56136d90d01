/** What was typed into a text field; must never be found again in the audit. */
export const KANARIE = 'Kanarienvogel-8157';

/** Not typed by anybody: keys, marks and choices, known by their names. */
const KEIN_TEXT = new Set([
  'ablage',
  'abschnitt',
  'anker',
  'art',
  'basis',
  'email',
  'fachbereich',
  'gremiumText',
  'kennung',
  'kurzname',
  'monat',
  'nummer',
  'sha256',
  'stand',
  'tat',
]);

/** Text fields that stand empty in a form. */
const LEERER_TEXT =
  /^(.*titel|betreff|begruendung|grund|text|wortlaut|beschlusstext|dezernent|verantwortlich|telefon|dringlichkeit|anmerkung|antwort)$/i;

/** Ids, days, instants, codes, yes and no, hashes, numbers: choices, not texts. */
const WAHL =
  /^([0-9a-f-]{36}|\d{4}-\d\d(-\d\d)?(T.*)?|\d\d:\d\d|[A-Z][A-Z0-9_]*|ja|nein|neu-\d+|[0-9a-f]{32,}|[\d.,]+)$/;

/** What a person could have typed instead: a canary in every text field of an input, however deep. */
export function mitKanarie<E>(eingabe: E, name = ''): E {
  if (KEIN_TEXT.has(name)) return eingabe;
  if (typeof eingabe === 'string') return text(eingabe, name) as E;
  if (eingabe === null) return (LEERER_TEXT.test(name) ? KANARIE : null) as E;
  if (Array.isArray(eingabe)) return eingabe.map((e) => mitKanarie(e, name)) as E;
  if (typeof eingabe !== 'object' || Object.getPrototypeOf(eingabe) !== Object.prototype) return eingabe;
  return Object.fromEntries(Object.entries(eingabe).map(([n, w]) => [n, mitKanarie(w, n)])) as E;
}

function text(wert: string, name: string): string {
  if (wert === '') return LEERER_TEXT.test(name) ? KANARIE : wert;
  return WAHL.test(wert) ? wert : `${wert} ${KANARIE}`;
}
