import type { GremiumMitNamen } from '../gremium/namen';
import { ordneZu } from '../gremium/zuordnung';
import type { Befund } from './befund';
import type { SpeicherSchritt } from './speicherform';

export type Gremienzuordnung = {
  ids: Map<SpeicherSchritt, string>;
  /** Printed names no body of the city goes by, with the steps that name them. */
  unbekannt: Map<string, SpeicherSchritt[]>;
  befunde: Befund[];
};

/** Which bodies of the city the steps of a document mean. One that did not exist on that day is taken, with a finding (O12). */
export function ordneSchritteZu(
  schritte: readonly SpeicherSchritt[],
  bekannte: GremiumMitNamen[],
): Gremienzuordnung {
  const ids = new Map<SpeicherSchritt, string>();
  const unbekannt = new Map<string, SpeicherSchritt[]>();
  const befunde: Befund[] = [];
  for (const schritt of schritte) {
    const treffer = ordneZu(schritt.gremium, schritt.datum, bekannte);
    if (treffer.art === 'UNBEKANNT')
      unbekannt.set(schritt.gremium, [...(unbekannt.get(schritt.gremium) ?? []), schritt]);
    else ids.set(schritt, treffer.gremiumId);
    if (treffer.art === 'NICHT_GUELTIG')
      befunde.push({
        zeile: schritt.zeile,
        schwere: 'WARNUNG',
        code: 'GREMIUM_NICHT_GUELTIG',
        satz: `Das Gremium „${schritt.gremium}“ gab es an diesem Tag nicht (O12).`,
      });
  }
  return { ids, unbekannt, befunde };
}

/** What becomes of steps whose body the city does not have: named one by one, stored not at all. */
export function unbekannteGremien({ unbekannt }: Gremienzuordnung): Befund[] {
  return [...unbekannt.values()].flat().map((schritt) => ({
    zeile: schritt.zeile,
    schwere: 'WARNUNG',
    code: 'GREMIUM_UNBEKANNT',
    satz: `Das Gremium „${schritt.gremium}“ gibt es in der Kommune nicht. Die Zeile fehlt in der Beratungsfolge; bitte ergänzen Sie sie dort.`,
  }));
}
