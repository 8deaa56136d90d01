/** A signature of a unit: not its turn yet, its turn, given, or the paper returned with a reason (L1). */
export const MITZEICHNUNGSSTATUS = ['WARTET', 'OFFEN', 'GEZEICHNET', 'ZURUECKGEGEBEN'] as const;
export type Mitzeichnungsstatus = (typeof MITZEICHNUNGSSTATUS)[number];
