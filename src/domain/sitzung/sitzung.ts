export const SITZUNGSSTATUS = ['TERMINIERT', 'EINGELADEN', 'DURCHGEFUEHRT'] as const;
export type Sitzungsstatus = (typeof SITZUNGSSTATUS)[number];
