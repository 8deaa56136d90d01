import type { PlotOptions } from '@observablehq/plot';

/** Wide beside other text, narrow on a phone: two drawings of the same numbers, of which one is shown. */
export const FORMATE = ['breit', 'schmal'] as const;
export type Format = (typeof FORMATE)[number];

/** Units of a drawing. None is shown smaller than 320 for 328, so that words of 13 stay above 12 px. */
export const BREITE: Record<Format, number> = { breit: 736, schmal: 328 };

export type Zeichenplan = PlotOptions & { width: number; height: number };
