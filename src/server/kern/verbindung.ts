import 'server-only';
import { env } from './env';

type Verbindung = { connectionString: string; connectionTimeoutMillis: number; options?: string };

/** How every connection to the database is made: it waits a little, and brings the clock of the city along. */
export function verbindung(url: string): Verbindung {
  const { RATSLAUF_JETZT, RATSLAUF_VORLAUF } = env();
  // intern.jetzt() believes them in a demo city only.
  const uhr = RATSLAUF_JETZT
    ? `-c ratslauf.jetzt=${RATSLAUF_JETZT.toISOString()}`
    : RATSLAUF_VORLAUF && `-c ratslauf.vorlauf=${RATSLAUF_VORLAUF}`;
  return { connectionString: url, connectionTimeoutMillis: 5000, ...(uhr && { options: uhr }) };
}
