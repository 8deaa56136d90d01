/** A link as data: where to, and what it says. */
export type Ziel = { href: string; text: string };
