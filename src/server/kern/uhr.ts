import 'server-only';
import { berlinTag, type LocalDate } from '@/domain/kern/localDate';
import { env } from './env';

/** The only place that reads the clock; RATSLAUF_JETZT stops it and RATSLAUF_VORLAUF moves it in tests and demo. */
export function jetzt(): Date {
  const { RATSLAUF_JETZT, RATSLAUF_VORLAUF } = env();
  return RATSLAUF_JETZT ?? new Date(Date.now() + RATSLAUF_VORLAUF * 1000);
}

let gerechnet = { minute: -1, tag: '' };

/** The day it is in Europe/Berlin; it begins with a minute, and is asked for with every answer. */
export function heute(): LocalDate {
  const zeitpunkt = jetzt();
  const minute = Math.floor(zeitpunkt.getTime() / 60_000);
  if (minute !== gerechnet.minute) gerechnet = { minute, tag: berlinTag(zeitpunkt) };
  return gerechnet.tag;
}

/** The time it really is, for what belongs to this machine and not to the city: sessions, links, attempts. */
export function echteZeit(): Date {
  return new Date();
}
