const deutsch = new Intl.NumberFormat('de-DE');

/** A whole number as it is written here: "1.204". */
export const anzahlText = (n: number): string => (n >= 0 && n < 1000 ? String(n) : deutsch.format(n));
