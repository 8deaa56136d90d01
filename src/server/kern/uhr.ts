import 'server-only';
import { berlinTag, type LocalDate } from '@/domain/kern/localDate';
import { env } from './env';

/** The only place that reads the clock; RATSLAUF_JETZT sets it in tests and demo (rule 9). */
export function jetzt(): Date {
  return env().RATSLAUF_JETZT ?? new Date();
}

/** The day it is in Europe/Berlin. */
export function heute(): LocalDate {
  return berlinTag(jetzt());
}

/** The time it really is, for what belongs to this machine and not to the city: sessions, links, attempts. */
export function echteZeit(): Date {
  return new Date();
}
