/** Characters of a password. Apart from its schema, so that forms need not carry that into the browser. */
export const KENNWORT_MINDESTENS = 12;
