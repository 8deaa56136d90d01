import { tz } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, format, isValid, parseISO } from 'date-fns';

/** A calendar day in Europe/Berlin, written 'YYYY-MM-DD'. Never an instant. */
export type LocalDate = string;

export const ZONE = 'Europe/Berlin';
const berlin = tz(ZONE);
const MUSTER = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists in the calendar: '2024-02-29' yes, '2023-02-29' no. */
export function istLocalDate(text: string): text is LocalDate {
  return MUSTER.test(text) && isValid(parseISO(text));
}

/** The day it is in Berlin at this instant. */
export function berlinTag(zeitpunkt: Date): LocalDate {
  return format(berlin(zeitpunkt), 'yyyy-MM-dd');
}

/** The clock time 'HH:MM' in Berlin at this instant. */
export function berlinUhrzeit(zeitpunkt: Date): string {
  return format(berlin(zeitpunkt), 'HH:mm');
}

/** The instant at which clocks in Berlin show this day and time ('HH:MM', start of day without one). */
export function berlinZeitpunkt(tag: LocalDate, uhrzeit = '00:00'): Date {
  return new Date(parseISO(`${tag}T${uhrzeit}:00`, { in: berlin }).getTime());
}

export function plusTage(tag: LocalDate, tage: number): LocalDate {
  return format(addDays(parseISO(tag), tage), 'yyyy-MM-dd');
}

/** Calendar days from a to b; negative when b lies before a. */
export function tageZwischen(a: LocalDate, b: LocalDate): number {
  return differenceInCalendarDays(parseISO(b), parseISO(a));
}

/** 0 = Sunday … 6 = Saturday. */
export function wochentag(tag: LocalDate): number {
  return parseISO(tag).getDay();
}

/** The form of a `date` column as Prisma gives and takes it: midnight UTC. */
export const alsDatum = (tag: LocalDate): Date => new Date(`${tag}T00:00:00Z`);
export const ausDatum = (datum: Date): LocalDate => datum.toISOString().slice(0, 10);
