import * as Plot from '@observablehq/plot';
import type { Wartebild } from '@/domain/statistik/bild/wartezeit';
import { zahlText } from '@/domain/statistik/zahlen';
import { FUELLUNG } from '../Muster';
import { BREITE, type Format, type Zeichenplan } from './format';

/** Two bars per span of time: full with a result, hatched still waiting; each says its number and what it is. */
export function warteplan({ stufen }: Wartebild, format: Format): Zeichenplan {
  const zeilen = stufen.flatMap((s) => [
    { stufe: s.stufe, art: 0, anzahl: s.fertig, wort: 'mit Ergebnis' },
    { stufe: s.stufe, art: 1, anzahl: s.offen, wort: s.offen === 1 ? 'wartet' : 'warten' },
  ]);
  const stelle = { fy: 'stufe', y: 'art', x: 'anzahl', insetTop: 2, insetBottom: 2 } as const;
  return {
    width: BREITE[format],
    height: stufen.length * 54 + 8,
    marginLeft: 104,
    marginRight: 0,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, Math.max(1, ...zeilen.map((z) => z.anzahl))], insetRight: 124 },
    y: { type: 'band', axis: null, domain: [0, 1], padding: 0 },
    fy: { domain: stufen.map((s) => s.stufe), padding: 0.16 },
    marks: [
      Plot.axisFy({ anchor: 'left', label: null, textAnchor: 'end' }),
      Plot.barX(zeilen, { ...stelle, filter: (z) => z.art === 0, ...FUELLUNG.voll }),
      Plot.barX(zeilen, { ...stelle, filter: (z) => z.art === 1 && z.anzahl > 0, ...FUELLUNG.schraffiert }),
      Plot.text(zeilen, {
        ...{ fy: 'stufe', y: 'art', x: 'anzahl', textAnchor: 'start', dx: 5 },
        text: (z: (typeof zeilen)[number]) => `${zahlText(z.anzahl)} ${z.wort}`,
      }),
      Plot.ruleX([0], { stroke: 'var(--rl-rand)' }),
    ],
  };
}
