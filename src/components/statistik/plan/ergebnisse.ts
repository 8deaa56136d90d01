import * as Plot from '@observablehq/plot';
import {
  AUSGANGSGRUPPE_TEXT,
  AUSGANGSGRUPPEN,
  type Ergebnisbalken,
  type Ergebnisbild,
} from '@/domain/statistik/bild/ergebnisse';
import { zahlText } from '@/domain/statistik/zahlen';
import { FUELLUNG } from '../Muster';
import { BREITE, type Format, type Zeichenplan } from './format';

/** Bars with their number behind them. What a bar means says its place, so one colour does for all. */
export const ergebnisplan = (bild: Ergebnisbild, format: Format): Zeichenplan =>
  format === 'breit' ? breit(bild) : schmal(bild);

const fuellung = (b: { gruppe: Ergebnisbalken['gruppe'] }) => b.gruppe === 'OHNE';

/** A row per body, a column per group of results. */
function breit({ balken }: Ergebnisbild): Zeichenplan {
  const namen = new Map(balken.map((b) => [b.id, b.name]));
  const stelle = { fx: 'gruppe', x: 'anzahl', y: 'id', insetTop: 3, insetBottom: 3 } as const;
  return {
    width: BREITE.breit,
    height: namen.size * 26 + 34,
    marginLeft: 160,
    marginRight: 0,
    marginTop: 30,
    marginBottom: 4,
    x: { axis: null, domain: [0, groesste(balken)], insetRight: 42 },
    y: { domain: [...namen.keys()], padding: 0 },
    fx: { domain: AUSGANGSGRUPPEN, padding: 0.06 },
    marks: [
      Plot.axisFx({
        anchor: 'top',
        label: null,
        fontWeight: 600,
        textAnchor: 'middle',
        tickFormat: (g: Ergebnisbalken['gruppe']) => AUSGANGSGRUPPE_TEXT[g],
      }),
      Plot.axisY({ tickSize: 0, label: null, tickFormat: (id: string) => namen.get(id) ?? '' }),
      Plot.barX(balken, { ...stelle, filter: (b) => b.anzahl > 0 && !fuellung(b), ...FUELLUNG.voll }),
      Plot.barX(balken, { ...stelle, filter: (b) => b.anzahl > 0 && fuellung(b), ...FUELLUNG.schraffiert }),
      Plot.text(balken, {
        ...{ fx: 'gruppe', x: 'anzahl', y: 'id', filter: (b: Ergebnisbalken) => b.anzahl > 0 },
        ...{ text: (b: Ergebnisbalken) => zahlText(b.anzahl), textAnchor: 'start', dx: 5 },
      }),
      Plot.ruleX([0], { stroke: 'var(--rl-rand)' }),
    ],
  };
}

type Zeile = Ergebnisbalken & { zeile: number };

/** A body under the other, each with the groups it has. */
function schmal({ balken }: Ergebnisbild): Zeichenplan {
  const koepfe: { name: string; zeile: number }[] = [];
  const zeilen: Zeile[] = [];
  let zeile = 0;
  for (const b of balken) {
    if (b.gruppe === AUSGANGSGRUPPEN[0]) koepfe.push({ name: b.name, zeile: zeile++ });
    if (b.anzahl > 0) zeilen.push({ ...b, zeile: zeile++ });
  }
  const stelle = { x: 'anzahl', y: 'zeile', insetTop: 3, insetBottom: 3 } as const;
  return {
    width: BREITE.schmal,
    height: zeile * 22 + 8,
    marginLeft: 92,
    marginRight: 0,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, groesste(balken)], insetRight: 48 },
    y: { type: 'band', axis: null, domain: Array.from({ length: zeile }, (_, i) => i), padding: 0 },
    marks: [
      Plot.barX(zeilen, { ...stelle, filter: (b) => !fuellung(b), ...FUELLUNG.voll }),
      Plot.barX(zeilen, { ...stelle, filter: fuellung, ...FUELLUNG.schraffiert }),
      Plot.text(zeilen, {
        ...{ y: 'zeile', frameAnchor: 'left', textAnchor: 'end', dx: -6 },
        text: (b: Zeile) => AUSGANGSGRUPPE_TEXT[b.gruppe],
      }),
      Plot.text(zeilen, {
        ...{ x: 'anzahl', y: 'zeile', textAnchor: 'start', dx: 5 },
        text: (b: Zeile) => zahlText(b.anzahl),
      }),
      Plot.text(koepfe, {
        ...{ y: 'zeile', text: 'name', fontWeight: 600 },
        ...{ frameAnchor: 'left', textAnchor: 'start', dx: -92 },
      }),
    ],
  };
}

const groesste = (balken: readonly Ergebnisbalken[]): number => Math.max(1, ...balken.map((b) => b.anzahl));
