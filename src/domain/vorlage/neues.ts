import type { Ergebnis } from '../beratungsfolge/ergebnis';

const NEUIGKEITSARTEN = ['VORLAGE', 'TAGESORDNUNG', 'TERMIN', 'ERGEBNIS', 'SACHSTAND'] as const;
export type Neuigkeitsart = (typeof NEUIGKEITSARTEN)[number];

/** One thing that happened to a paper since a reader was last here. */
export type Neuigkeit = {
  art: Neuigkeitsart;
  am: Date;
  /** Who said it: the body of a result, the department of a Sachstand. */
  von: string | null;
  ergebnis: Ergebnis | null;
};

/** The dated facts of a paper, as far as the reader may know them. */
export type NeuesFakten = {
  /** From when this reader could read it. */
  sichtbarAb: Date | null;
  /** When it came on the agenda of the body in question. */
  aufTagesordnungAb: Date | null;
  /** When the day of the step last changed. */
  terminAm: Date | null;
  /** Results of the other bodies, and of this body's earlier treatments. */
  ergebnisse: { gremium: string; code: Ergebnis; am: Date }[];
  sachstaende: { verfasser: string; am: Date }[];
};

/**
 * What is new since `seit` and until `jetzt`, newest first. Without an earlier visit (`seit` null) nothing is new. A paper
 * that could not be read before is new as a whole, which says it all.
 */
export function neuesSeit(seit: Date | null, jetzt: Date, fakten: NeuesFakten): Neuigkeit[] {
  if (seit === null) return [];
  const neu = (am: Date | null): am is Date => am !== null && am > seit && am <= jetzt;
  const { sichtbarAb, aufTagesordnungAb, terminAm } = fakten;
  if (neu(sichtbarAb)) return [{ art: 'VORLAGE', am: sichtbarAb, von: null, ergebnis: null }];
  const liste: Neuigkeit[] = [
    ...fakten.ergebnisse.map((e) => ({
      art: 'ERGEBNIS' as const,
      am: e.am,
      von: e.gremium,
      ergebnis: e.code,
    })),
    ...fakten.sachstaende.map((s) => ({
      art: 'SACHSTAND' as const,
      am: s.am,
      von: s.verfasser,
      ergebnis: null,
    })),
  ];
  if (aufTagesordnungAb)
    liste.push({ art: 'TAGESORDNUNG', am: aufTagesordnungAb, von: null, ergebnis: null });
  if (terminAm) liste.push({ art: 'TERMIN', am: terminAm, von: null, ergebnis: null });
  return liste.filter((n) => neu(n.am)).sort((a, b) => b.am.getTime() - a.am.getTime());
}
