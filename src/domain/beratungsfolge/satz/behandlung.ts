import { schliesst } from '../ergebnis';
import type { Schritt } from '../schritt';

/**
 * Which treatment by its body a step is: 2 after a Vertagung or as the return after a referral (§5.3).
 * ABGESETZT and NICHT_BEHANDELT do not count, the body did not deliberate then.
 */
export function behandlung(schritt: Schritt, schritte: Schritt[]): number {
  const besucht = new Set<Schritt>();
  let nummer = 1;
  let jetzt: Schritt | undefined = schritt;
  while (jetzt && !besucht.has(jetzt)) {
    besucht.add(jetzt);
    const id: string = jetzt.id;
    jetzt = schritte.find((s) => s.ersetztDurch === id && !besucht.has(s));
    if (jetzt?.gremium === schritt.gremium && wurdeBeraten(jetzt)) nummer += 1;
  }
  return nummer;
}

const wurdeBeraten = (s: Schritt): boolean => s.ergebnis === 'VERTAGT' || schliesst(s.ergebnis);
