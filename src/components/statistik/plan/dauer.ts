import * as Plot from '@observablehq/plot';
import type { Dauerbild } from '@/domain/statistik/bild/dauer';
import { zahlText } from '@/domain/statistik/zahlen';
import { FUELLUNG } from '../Muster';
import { BREITE, type Format, type Zeichenplan } from './format';
import { raster } from './raster';

const KOPF = 40;

/** A small picture per kind on one scale: a column per year with its median on top. */
export function dauerplan({ saeulen, jahre }: Dauerbild, format: Format): Zeichenplan {
  const arten = [...new Set(saeulen.map((s) => s.art))];
  const spalten = format === 'breit' ? 2 : 1;
  const ort = raster(spalten);
  const punkte = saeulen.map((s) => ({ ...s, ...ort(arten.indexOf(s.art)) }));
  const stelle = { fx: 'fx', fy: 'fy', x: 'jahr', y: 'tage' } as const;
  const eng = jahre.length > (format === 'breit' ? 8 : 7);
  return {
    width: BREITE[format],
    height: Math.ceil(arten.length / spalten) * 170 + 10,
    marginLeft: 34,
    marginRight: 0,
    marginTop: 4,
    marginBottom: 26,
    x: { type: 'band', domain: jahre, padding: 0.25 },
    y: { domain: [0, Math.max(1, ...saeulen.map((s) => s.tage))], insetTop: KOPF },
    fx: { axis: null, padding: 0.12 },
    fy: { axis: null, padding: 0.26 },
    marks: [
      Plot.gridY({ ticks: 3, stroke: 'var(--rl-haar)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 3, tickSize: 0, label: null, tickFormat: zahlText }),
      Plot.axisX({
        facetAnchor: null,
        tickSize: 0,
        label: null,
        tickFormat: (jahr: number) => (eng ? `’${String(jahr).slice(2)}` : String(jahr)),
      }),
      Plot.barY(punkte, { ...stelle, filter: (p) => !p.wenige && !p.laufend, ...FUELLUNG.voll }),
      Plot.barY(punkte, { ...stelle, filter: (p) => !p.wenige && p.laufend, ...FUELLUNG.schraffiert }),
      Plot.barY(punkte, { ...stelle, filter: (p) => p.wenige, ...FUELLUNG.hohl }),
      Plot.text(punkte, { ...stelle, text: (p) => zahlText(p.tage), dy: -8 }),
      Plot.ruleY([0], { stroke: 'var(--rl-rand)' }),
      Plot.text(
        arten.map((art, i) => ({ art, ...ort(i) })),
        { fx: 'fx', fy: 'fy', text: 'art', frameAnchor: 'top-left', fontWeight: 600 },
      ),
    ],
  };
}
