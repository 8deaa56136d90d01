import 'server-only';
import { OEFFENTLICH } from '@/domain/anmeldung/ratenlimit';

import { zaehle, zaehler } from './auth/ratenlimit';
import { env } from './env';
import { log } from './log';

export type Begrenzt = keyof typeof OEFFENTLICH;

/**
 * Counts what everybody may do; `wer` is a line into the net (anschluss). Null where it may go on, else the seconds after which it may. A
 * database that does not answer is no reason to refuse: the page itself will say so.
 */
export async function ueberGrenze(was: Begrenzt, wer: string): Promise<number | null> {
  if (env().RATSLAUF_GRENZEN === 'aus') return null;
  const grenze = OEFFENTLICH[was];
  try {
    const frei = await zaehle([zaehler(`oeffentlich-${was}`, grenze, wer)]);
    return frei ? null : Math.ceil(grenze.fensterMs / 1000);
  } catch (err) {
    log().error({ err }, 'Anfragen lassen sich nicht zählen.');
    return null;
  }
}
