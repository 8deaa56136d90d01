const MINUTE = 60_000;

/** At most `anzahl` attempts in a window of `fensterMs` that begins with the first. */
export type Grenze = { anzahl: number; fensterMs: number };

/**
 * Failed sign-ins: few for one account from one address; more for one address, since a whole town hall may share it;
 * and a ceiling for one account, whoever asks. A browser in which this account has signed in before has a counter of its
 * own and none of these, so that nobody else's attempts keep its owner out.
 */
export const ANMELDEN = {
  kontoUndAdresse: { anzahl: 5, fensterMs: 5 * MINUTE },
  adresse: { anzahl: 60, fensterMs: 5 * MINUTE },
  konto: { anzahl: 40, fensterMs: 15 * MINUTE },
  geraet: { anzahl: 10, fensterMs: 15 * MINUTE },
} as const satisfies Record<string, Grenze>;

/** Mails with a link: few to one account, whoever asks, so that nobody's mailbox is filled. */
export const LINK = {
  konto: { anzahl: 3, fensterMs: 15 * MINUTE },
  adresse: { anzahl: 20, fensterMs: 15 * MINUTE },
} as const satisfies Record<string, Grenze>;

/**
 * What costs the server something and is open to everybody, per line into the net. Generous: behind one line there may be
 * a school class or a town hall.
 */
export const OEFFENTLICH = {
  suche: { anzahl: 300, fensterMs: MINUTE },
  formular: { anzahl: 120, fensterMs: 5 * MINUTE },
} as const satisfies Record<string, Grenze>;

/** Wrong codes of one account, at sign-in and when a factor is set up: who types them knows the password already. */
export const CODE: Grenze = { anzahl: 5, fensterMs: 5 * MINUTE };
/** A code of the app is good for 90 seconds at most, and in that time once. */
export const CODE_EINMAL: Grenze = { anzahl: 1, fensterMs: 2 * MINUTE };
/** Attempts with a passkey or through the directory from one address. */
export const OHNE_KENNWORT: Grenze = { anzahl: 60, fensterMs: 5 * MINUTE };
