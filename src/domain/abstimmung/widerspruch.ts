import type { Ergebnis } from '../beratungsfolge/ergebnis';
import { type Abstimmungsausgang, ausgang, type Mehrheit, mehrheit, type Stimmen } from './stimmen';

const VERLANGT: Partial<Record<Ergebnis, Abstimmungsausgang>> = {
  EMPFOHLEN: 'ANGENOMMEN',
  MIT_AENDERUNGEN_EMPFOHLEN: 'ANGENOMMEN',
  NICHT_EMPFOHLEN: 'ABGELEHNT',
  BESCHLOSSEN: 'ANGENOMMEN',
  GEAENDERT_BESCHLOSSEN: 'ANGENOMMEN',
  ABGELEHNT: 'ABGELEHNT',
  GENEHMIGT: 'ANGENOMMEN',
  NICHT_GENEHMIGT: 'ABGELEHNT',
};

/** What a clerk typed and what the votes say. Warnings only: the Niederschrift decides. */
export type Widerspruch = 'MEHRHEIT' | 'ERGEBNIS';

/**
 * V-MOD: "einstimmig" with 15:1 or "mehrheitlich" with 15:0 → MEHRHEIT. A result the votes do not carry
 * (decided with a tie) → ERGEBNIS. Nobody voted: nothing can contradict.
 */
export function widersprueche(
  stimmen: Stimmen,
  angabe: { ergebnis: Ergebnis; mehrheit: Mehrheit | null },
): Widerspruch[] {
  const gezaehlt = ausgang(stimmen);
  if (gezaehlt === null) return [];
  const verlangt = VERLANGT[angabe.ergebnis];
  const befunde: Widerspruch[] = [];
  if (angabe.mehrheit !== null && angabe.mehrheit !== mehrheit(stimmen)) befunde.push('MEHRHEIT');
  if (verlangt !== undefined && verlangt !== gezaehlt) befunde.push('ERGEBNIS');
  return befunde;
}
