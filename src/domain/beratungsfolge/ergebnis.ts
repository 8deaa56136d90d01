/** Results of a step (domain rules §2.2). */
export const ERGEBNISSE = [
  'ZUR_KENNTNIS_GENOMMEN',
  'ANGEHOERT',
  'EMPFOHLEN',
  'MIT_AENDERUNGEN_EMPFOHLEN',
  'NICHT_EMPFOHLEN',
  'BESCHLOSSEN',
  'GEAENDERT_BESCHLOSSEN',
  'ABGELEHNT',
  'GENEHMIGT',
  'NICHT_GENEHMIGT',
  'OHNE_VOTUM',
  'VERTAGT',
  'VERTAGT_INS_FOLGEGREMIUM',
  'ABGESETZT',
  'NICHT_BEHANDELT',
  'VERWIESEN',
  'EINGEBRACHT',
  'ZURUECKGEZOGEN',
  'ERLEDIGT',
] as const;
export type Ergebnis = (typeof ERGEBNISSE)[number];

/** The item was not settled: the same body must take it up again (retry). */
export const RETRY: ReadonlySet<Ergebnis> = new Set(['VERTAGT', 'ABGESETZT', 'NICHT_BEHANDELT']);

/** Ends the matter when it stands at a B or G step. KN there is no decision, VERWIESEN only passes on. */
export const FINAL: ReadonlySet<Ergebnis> = new Set([
  'BESCHLOSSEN',
  'GEAENDERT_BESCHLOSSEN',
  'ABGELEHNT',
  'GENEHMIGT',
  'NICHT_GENEHMIGT',
  'ERLEDIGT',
]);

/** True if the step is done with this result. ZURUECKGEZOGEN ends the whole paper instead of a step (L5). */
export function schliesst(ergebnis: Ergebnis | null): boolean {
  return ergebnis !== null && ergebnis !== 'ZURUECKGEZOGEN' && !RETRY.has(ergebnis);
}
