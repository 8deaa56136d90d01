import type { Ablehnung } from '../kern/ablehnung';
import { berlinTag } from '../kern/localDate';
import { abgelehnt, ok, type Result } from '../kern/result';
import { hoechsteLaufende, type Nummernmuster } from './muster';
import { schreibeNummer } from './nummer';

/** State of the city's counter. */
export type Nummernzaehler = { jahr: number; stand: number };

/**
 * N2: the next number and the new state of the counter. The year is the one in Berlin at this instant; a
 * new year starts at 1, and the counter never goes back. `vergeben` are numbers taken by imports: skipped.
 * Refused when the digits of the pattern are used up. The caller saves the counter with the paper.
 */
export function naechsteNummer(
  letzter: Nummernzaehler | null,
  jetzt: Date,
  muster: Nummernmuster,
  vergeben: ReadonlySet<string> = new Set(),
): Result<{ nummer: string; zaehler: Nummernzaehler }, Ablehnung> {
  const jahr = Math.max(Number(berlinTag(jetzt).slice(0, 4)), letzter?.jahr ?? 0);
  const bisher = letzter?.jahr === jahr ? letzter.stand : 0;
  for (let stand = bisher + 1; stand <= hoechsteLaufende(muster); stand++) {
    const nummer = schreibeNummer({ laufend: stand, jahr, zusatz: '' }, muster);
    if (nummer !== null && !vergeben.has(nummer)) return ok({ nummer, zaehler: { jahr, stand } });
  }
  return abgelehnt({ code: 'NUMMERNKREIS_ERSCHOEPFT', regel: 'N2' });
}
