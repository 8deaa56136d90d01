/** Outcome of everything that may be refused. Throwing is for bugs only. */
export type Result<T, F> = { ok: true; wert: T } | { ok: false; fehler: F };

export const ok = <T>(wert: T): { ok: true; wert: T } => ({ ok: true, wert });
export const abgelehnt = <F>(fehler: F): { ok: false; fehler: F } => ({ ok: false, fehler });
