import type { Oeffentlichkeit } from '../vorlage/vorlage';

/** An item of an agenda. The order is the place in the list, never the number (1.10 comes after 1.9). */
export type Punkt = {
  id: string;
  teil: Oeffentlichkeit;
  /** "2" is a heading or an item of a flat agenda, "2.1" stands below it; null = not numbered yet. */
  nummer: string | null;
  titel: string;
  /** Shown to the public instead of a non-public title (A11). */
  oeffentlicherTitel: string | null;
  /** Papers on it. */
  vorlagen: readonly string[];
};

export type Richtung = 'hoch' | 'runter';

/** Printed behind a heading nothing stands below (§5.3). */
export const NICHT_BELEGT = ' – nicht belegt –';
export const TEILE: readonly Oeffentlichkeit[] = ['OEFFENTLICH', 'NICHTOEFFENTLICH'];

export const imTeil = <P extends Punkt>(punkte: readonly P[], teil: Oeffentlichkeit): P[] =>
  punkte.filter((p) => p.teil === teil);

const istUnterpunkt = (punkt: Punkt): boolean => punkt.nummer?.includes('.') ?? false;
const ohneVermerk = (titel: string): string =>
  titel.endsWith(NICHT_BELEGT) ? titel.slice(0, -NICHT_BELEGT.length) : titel;

/** True for an item that only heads others: without matter of its own, in a part that has items below such headings. */
export function istUeberschrift(punkte: readonly Punkt[], punkt: Punkt): boolean {
  const gegliedert = imTeil(punkte, punkt.teil).some(istUnterpunkt);
  return gegliedert && !istUnterpunkt(punkt) && punkt.vorlagen.length === 0;
}

/** Ö part first, each part numbered on its own without gaps; a heading says when nothing stands below it. */
export function geordnet(punkte: readonly Punkt[]): Punkt[] {
  return TEILE.flatMap((teil) => nummeriert(imTeil(punkte, teil)));
}

function nummeriert(teil: readonly Punkt[]): Punkt[] {
  let haupt = 0;
  let unter = 0;
  return teil.map((punkt, i) => {
    // What stands before every heading is an item of its own.
    if (istUnterpunkt(punkt) && haupt > 0) {
      unter += 1;
      return { ...punkt, nummer: `${haupt}.${unter}` };
    }
    haupt += 1;
    unter = 0;
    const leer = istUeberschrift(teil, punkt) && !folgtUnterpunkt(teil, i);
    const titel = ohneVermerk(punkt.titel) + (leer ? NICHT_BELEGT : '');
    return { ...punkt, nummer: `${haupt}`, titel };
  });
}

function folgtUnterpunkt(teil: readonly Punkt[], i: number): boolean {
  const naechster = teil[i + 1];
  return naechster !== undefined && istUnterpunkt(naechster);
}

/**
 * The agenda with an item one place higher or lower within its part: below its heading past its neighbour or the next
 * heading, a heading with all that stands below it. Null where there is no such place.
 */
export function verschoben(punkte: readonly Punkt[], id: string, richtung: Richtung): Punkt[] | null {
  const punkt = punkte.find((p) => p.id === id);
  if (!punkt) return null;
  const teil = imTeil(punkte, punkt.teil);
  const bloecke = istUnterpunkt(punkt) ? teil.map((p) => [p]) : bloeckeVon(teil);
  const von = bloecke.findIndex(([erster]) => erster?.id === id);
  const nach = richtung === 'hoch' ? von - 1 : von + 1;
  const [einer, anderer] = [bloecke[von], bloecke[nach]];
  if (!einer || !anderer) return null;
  bloecke[von] = anderer;
  bloecke[nach] = einer;
  const neu = bloecke.flat();
  const ersterSteht = neu[0] && (!istUnterpunkt(neu[0]) || (teil[0] && istUnterpunkt(teil[0])));
  if (!ersterSteht) return null;
  return geordnet([...punkte.filter((p) => p.teil !== punkt.teil), ...neu]);
}

/** An item with everything below it. */
function bloeckeVon(teil: readonly Punkt[]): Punkt[][] {
  const bloecke: Punkt[][] = [];
  for (const punkt of teil) {
    const letzter = bloecke.at(-1);
    if (istUnterpunkt(punkt) && letzter) letzter.push(punkt);
    else bloecke.push([punkt]);
  }
  return bloecke;
}

/** The agenda without an item; null for a heading that still heads others. */
export function entfernt(punkte: readonly Punkt[], id: string): Punkt[] | null {
  const i = punkte.findIndex((p) => p.id === id);
  const punkt = punkte[i];
  if (!punkt) return null;
  const danach = punkte[i + 1];
  const belegt = danach?.teil === punkt.teil && istUnterpunkt(danach) && !istUnterpunkt(punkt);
  return belegt ? null : geordnet(punkte.filter((p) => p.id !== id));
}

/** The agenda with an item at the end of what stands below `unter` (the id of a heading), else at the end of its part. */
export function eingefuegt(punkte: readonly Punkt[], neu: Punkt, unter: string | null): Punkt[] {
  const teil = imTeil(punkte, neu.teil);
  const rest = punkte.filter((p) => p.teil !== neu.teil);
  const kopf = teil.findIndex((p) => p.id === unter);
  if (kopf < 0) return geordnet([...rest, ...teil, { ...neu, nummer: null }]);
  let ende = kopf;
  while (folgtUnterpunkt(teil, ende)) ende += 1;
  return geordnet([...rest, ...teil.slice(0, ende + 1), { ...neu, nummer: '0.0' }, ...teil.slice(ende + 1)]);
}
