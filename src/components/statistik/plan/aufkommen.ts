import * as Plot from '@observablehq/plot';
import type { Aufkommenbild, Kachel } from '@/domain/statistik/bild/aufkommen';
import { zahlText } from '@/domain/statistik/zahlen';
import { monatText } from '@/domain/statistik/zeitraum';
import { FUELLUNG } from '../Muster';
import { BREITE, type Format, type Zeichenplan } from './format';
import { jedeSo, raster } from './raster';

const RAND = 34;
const LUECKE = 0.08;
/** Room for "2026" and a gap. */
const JAHR_BREIT = 42;

/** A small picture per body on one scale: steps month by month, the running month hatched. */
export function aufkommenplan({ kacheln }: Aufkommenbild, format: Format): Zeichenplan {
  const spalten = Math.min(format === 'breit' ? 3 : 2, Math.max(1, kacheln.length));
  const ort = raster(spalten);
  const namen = kacheln.map((k, i) => ({ ...k, ...ort(i) }));
  const monate = kacheln[0]?.monate ?? [];
  const breiteJe = ((BREITE[format] - RAND) / spalten) * (1 - LUECKE);
  const stellen = jahresstellen(monate, breiteJe);
  const kopf = { fx: 'fx', fy: 'fy', frameAnchor: 'top-left', lineAnchor: 'top' } as const;
  return {
    width: BREITE[format],
    height: Math.ceil(kacheln.length / spalten) * 144 + 10,
    marginLeft: RAND - 4,
    marginRight: 4,
    marginTop: 4,
    marginBottom: 24,
    x: { type: 'linear', domain: [0, Math.max(1, monate.length)] },
    y: {
      domain: [0, Math.max(1, ...kacheln.flatMap((k) => k.monate.map((m) => m.anzahl)))],
      insetTop: 40,
    },
    fx: { axis: null, padding: LUECKE },
    fy: { axis: null, padding: 0.3 },
    marks: [
      Plot.gridY({ ticks: 2, stroke: 'var(--rl-haar)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 2, tickSize: 0, label: null, tickFormat: zahlText }),
      Plot.areaY(namen.flatMap(stufen), {
        ...{ fx: 'fx', fy: 'fy', x: 'x', y: 'anzahl' },
        ...{ curve: 'step-after', ...FUELLUNG.voll },
      }),
      Plot.rectY(namen.flatMap(laufende), {
        ...{ fx: 'fx', fy: 'fy', x1: 'x', x2: (m: Punkt) => m.x + 1, y: 'anzahl' },
        ...FUELLUNG.schraffiert,
      }),
      Plot.ruleY([0], { stroke: 'var(--rl-rand)' }),
      Plot.axisX({
        facetAnchor: null,
        ticks: stellen.length > 0 ? stellen : [0],
        tickFormat: (i: number) => beschriftung(monate[i]?.monat ?? ''),
        textAnchor: 'start',
        label: null,
        tickSize: 5,
      }),
      Plot.text(namen, { ...kopf, text: 'name', fontWeight: 600 }),
      Plot.text(namen, { ...kopf, text: 'zeile', dy: 16, fill: 'var(--rl-leise)' }),
    ],
  };
}

type Ort = { fx: number; fy: number };
type Punkt = Ort & { x: number; anzahl: number };

/** Januaries with room for their year: as many as fit, and none that would stand out at the end. */
function jahresstellen(monate: Kachel['monate'], breite: number): number[] {
  const jeMonat = breite / Math.max(1, monate.length);
  const mitPlatz = monate.flatMap((m, i) =>
    m.monat.endsWith('-01') && (monate.length - i) * jeMonat >= JAHR_BREIT - 8 ? [i] : [],
  );
  return jedeSo(mitPlatz, Math.floor(breite / JAHR_BREIT));
}

const beschriftung = (monat: string): string =>
  monat.endsWith('-01') ? monat.slice(0, 4) : monatText(monat);

/** Whole months as steps; the end of the last one closes them. */
function stufen({ monate, fx, fy }: Kachel & Ort): Punkt[] {
  const ganze = monate.filter((m) => !m.laufend);
  const letzte = ganze.at(-1);
  const ende = letzte ? [{ fx, fy, x: ganze.length, anzahl: letzte.anzahl }] : [];
  return [...ganze.map((m, x) => ({ fx, fy, x, anzahl: m.anzahl })), ...ende];
}

const laufende = ({ monate, fx, fy }: Kachel & Ort): Punkt[] =>
  monate.flatMap((m, x) => (m.laufend ? [{ fx, fy, x, anzahl: m.anzahl }] : []));
