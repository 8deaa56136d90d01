import { alsDatum, ausDatum, type LocalDate } from '@/domain/kern/localDate';

// Days as whole numbers since 1970: counting and comparing a million of them has to be cheap.

const TAG_MS = 86_400_000;

const alsZahl = (tag: LocalDate): number => alsDatum(tag).getTime() / TAG_MS;
export const alsTag = (zahl: number): LocalDate => ausDatum(new Date(zahl * TAG_MS));
/** An instant of that day, at an hour of UTC. */
export const umUhr = (zahl: number, stunde: number): string =>
  new Date(zahl * TAG_MS + stunde * 3_600_000).toISOString();

/** The bench takes place on this day, whenever it runs. */
export const HEUTE: LocalDate = '2026-11-23';
export const JETZT = `${HEUTE}T08:00:00Z`;
/** Fifteen years of papers; sittings are fixed half a year ahead. */
const BEGINN: LocalDate = '2011-12-01';
const ENDE: LocalDate = '2027-06-25';

export const heute = alsZahl(HEUTE);
export const beginn = alsZahl(BEGINN);
export const ende = alsZahl(ENDE);

/** Terms of the council, the last one without end. */
export const WAHLPERIODEN = [
  { nummer: 15, beginn: '2009-10-21', ende: '2014-05-31' },
  { nummer: 16, beginn: '2014-06-01', ende: '2020-10-31' },
  { nummer: 17, beginn: '2020-11-01', ende: '2025-10-31' },
  { nummer: 18, beginn: '2025-11-01', ende: null },
] as const satisfies readonly { nummer: number; beginn: LocalDate; ende: LocalDate | null }[];

const beginne = WAHLPERIODEN.map((w) => alsZahl(w.beginn));

/** The place of the term a day lies in. */
export const wahlperiodeAm = (tag: number): number => beginne.findLastIndex((zahl) => zahl <= tag);
