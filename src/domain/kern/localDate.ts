/** A calendar day in Europe/Berlin, written 'YYYY-MM-DD'. Never an instant. */
export type LocalDate = string;

export const ZONE = 'Europe/Berlin';
const MUSTER = /^\d{4}-\d{2}-\d{2}$/;
const TAG_MS = 86_400_000;
// Made once: each new one costs more than all its answers.
const BERLIN = new Intl.DateTimeFormat('en', {
  timeZone: ZONE,
  hourCycle: 'h23',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
});

/** Days are counted in UTC, where each has 24 hours. */
const alsMs = (tag: LocalDate): number => Date.parse(`${tag}T00:00:00Z`);
const ausMs = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10);

/** True for a day that exists in the calendar: '2024-02-29' yes, '2023-02-29' no. */
export function istLocalDate(text: string): text is LocalDate {
  if (!MUSTER.test(text)) return false;
  const ms = alsMs(text);
  return !Number.isNaN(ms) && ausMs(ms) === text;
}

/** How far clocks in Berlin are ahead of UTC at this instant, in milliseconds. */
function vorsprung(ms: number): number {
  const teile = Object.fromEntries(BERLIN.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = teile;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}

const STUNDE_MS = 3_600_000;
const HOECHSTENS = 20_000;
const jeStunde = new Map<number, number>();

/** The same, asked once for each hour: a page asks hundreds of times, and clocks change on the hour. */
function gemerkterVorsprung(ms: number): number {
  const stunde = Math.floor(ms / STUNDE_MS);
  const gemerkt = jeStunde.get(stunde);
  if (gemerkt !== undefined) return gemerkt;
  if (jeStunde.size >= HOECHSTENS) jeStunde.clear();
  const neu = vorsprung(ms);
  jeStunde.set(stunde, neu);
  return neu;
}

/** What clocks in Berlin show at this instant, 'YYYY-MM-DDTHH:MM:SS'. */
const wanduhr = (ms: number): string => new Date(ms + gemerkterVorsprung(ms)).toISOString().slice(0, 19);

/** The day it is in Berlin at this instant. */
export function berlinTag(zeitpunkt: Date): LocalDate {
  return wanduhr(zeitpunkt.getTime()).slice(0, 10);
}

/** The clock time 'HH:MM' in Berlin at this instant. */
export function berlinUhrzeit(zeitpunkt: Date): string {
  return wanduhr(zeitpunkt.getTime()).slice(11, 16);
}

/**
 * The instant at which clocks in Berlin show this day and time ('HH:MM', start of day without one); of an hour that comes
 * twice the first, of one that is left out as if the clocks had not been changed yet.
 */
export function berlinZeitpunkt(tag: LocalDate, uhrzeit = '00:00'): Date {
  const gezeigt = Date.parse(`${tag}T${uhrzeit}:00Z`);
  // As it is a day before and after: the same but for the two days a year on which the clocks change.
  const davor = gezeigt - gemerkterVorsprung(gezeigt - TAG_MS);
  const danach = gezeigt - gemerkterVorsprung(gezeigt + TAG_MS);
  const passt = (ms: number) => ms + gemerkterVorsprung(ms) === gezeigt;
  return new Date(passt(davor) || !passt(danach) ? davor : danach);
}

export function plusTage(tag: LocalDate, tage: number): LocalDate {
  return ausMs(alsMs(tag) + tage * TAG_MS);
}

/** Calendar days from a to b; negative when b lies before a. */
export function tageZwischen(a: LocalDate, b: LocalDate): number {
  return (alsMs(b) - alsMs(a)) / TAG_MS;
}

/** 0 = Sunday … 6 = Saturday. */
export function wochentag(tag: LocalDate): number {
  return new Date(alsMs(tag)).getUTCDay();
}

/** The form of a `date` column as Prisma gives and takes it: midnight UTC. */
export const alsDatum = (tag: LocalDate): Date => new Date(`${tag}T00:00:00Z`);
export const ausDatum = (datum: Date): LocalDate => datum.toISOString().slice(0, 10);
/** The same for a column that may be empty. */
export const ausDatumOderNull = (datum: Date | null): LocalDate | null => datum && ausDatum(datum);
