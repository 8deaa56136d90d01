import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import type { Folge, Schritt, Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { GremiumArt } from '@/domain/gremium/gremium';

/** The day on which constructed cases play: a Sunday. */
export const HEUTE = '2026-11-22';

const GREMIEN: Record<string, [name: string, art: GremiumArt]> = {
  Rat: ['Rat der Stadt', 'RAT'],
  HA: ['Hauptausschuss und Ältestenrat', 'HAUPTAUSSCHUSS'],
  ASF: ['Schulausschuss', 'AUSSCHUSS'],
  AUKW: ['Ausschuss für Umwelt', 'AUSSCHUSS'],
  AFBL: ['Ausschuss für Finanzen', 'AUSSCHUSS'],
  Senioren: ['Seniorenbeirat', 'BEIRAT'],
  Eving: ['Bezirksvertretung Eving', 'BEZIRKSVERTRETUNG'],
  Brackel: ['Bezirksvertretung Brackel', 'BEZIRKSVERTRETUNG'],
  Hörde: ['Bezirksvertretung Hörde', 'BEZIRKSVERTRETUNG'],
  Hombruch: ['Bezirksvertretung Hombruch', 'BEZIRKSVERTRETUNG'],
};

const ZUSTAENDIGKEIT: Record<string, Zustaendigkeit> = {
  K: 'KENNTNISNAHME',
  A: 'ANHOERUNG',
  E: 'EMPFEHLUNG',
  B: 'BESCHLUSS',
  EB: 'EINBRINGUNG',
  G: 'GENEHMIGUNG',
};

/**
 * A step in the notation of the rule book: 'ASF#2 E 10.11. 13:00'. Without a date: 'ASF E'. The id is the
 * first word, the body is what stands before '#'. The year is 2026.
 */
export function schritt(
  notation: string,
  ergebnis: Ergebnis | null = null,
  rest: Partial<Schritt> = {},
): Schritt {
  const [id = '', kurz = '', tag, beginn] = notation.split(' ');
  const [gremium, gremiumArt] = GREMIEN[id.split('#')[0] ?? ''] ?? [id, 'SONSTIGES'];
  const zustaendigkeit = ZUSTAENDIGKEIT[kurz];
  if (!zustaendigkeit) throw new Error(`Unbekannte Zuständigkeit in "${notation}"`);
  return {
    id,
    gremium,
    gremiumArt,
    zustaendigkeit,
    datum: tag ? `2026-${tag.slice(3, 5)}-${tag.slice(0, 2)}` : null,
    beginn: beginn ?? null,
    sitzungAbgesagt: false,
    ergebnis,
    entfallen: false,
    ersetztDurch: null,
    ...rest,
  };
}

/** A paper in Beratung that needs a decision unless it is pure Kenntnisnahme or said otherwise. */
export function folge(schritte: Schritt[], rest: Partial<Folge> = {}): Folge {
  const entscheidend = schritte.some((s) => s.zustaendigkeit !== 'KENNTNISNAHME');
  return { vorlagenstatus: 'IN_BERATUNG', beschlussErforderlich: entscheidend, schritte, ...rest };
}
