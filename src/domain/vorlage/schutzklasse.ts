/** A5: how far a non-public paper is kept. Personnel and contract matters are closer than the rest. */
export const SCHUTZKLASSEN = ['ALLGEMEIN', 'PERSONAL', 'VERTRAG'] as const;
export type Schutzklasse = (typeof SCHUTZKLASSEN)[number];
