const MINUTE = 60_000;

/** A session ends after this time without a request. */
const LEERLAUF_MS = 30 * MINUTE;
/** And in any case this long after signing in. */
export const HOECHSTDAUER_MS = 12 * 60 * MINUTE;

/** Written at most once a minute: a page with ten requests moves the end once. */
const SCHRITT_MS = MINUTE;

/** When a session begun at `beginn` ends if nothing more is heard of it after `jetzt`. */
export function endeNach(beginn: Date, jetzt: Date): Date {
  return new Date(Math.min(jetzt.getTime() + LEERLAUF_MS, beginn.getTime() + HOECHSTDAUER_MS));
}

/** True while the session is good: neither idle for too long nor too old. */
export function gilt({ beginn, ende }: { beginn: Date; ende: Date }, jetzt: Date): boolean {
  return jetzt < ende && jetzt.getTime() < beginn.getTime() + HOECHSTDAUER_MS;
}

/** The later end a request earns, or null where it is not worth writing. */
export function verlaengert({ beginn, ende }: { beginn: Date; ende: Date }, jetzt: Date): Date | null {
  const neu = endeNach(beginn, jetzt);
  return neu.getTime() - ende.getTime() >= SCHRITT_MS ? neu : null;
}
