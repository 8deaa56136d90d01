/** A page of the administration: where it is, what it is called, and in one sentence what one does there. */
export type Bereich = { href: string; text: string; satz: string };

/** The areas of /verwaltung, in the order they are shown. A line appears together with its page. */
export const BEREICHE: readonly Bereich[] = [];
