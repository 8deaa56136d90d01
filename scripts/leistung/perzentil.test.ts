import fc from 'fast-check';
import { expect, it } from 'vitest';
import { perzentil, zeiten } from './perzentil';

it.each([
  [[], 0.95, 0],
  [[7], 0.5, 7],
  [[1, 2, 3, 4], 0.5, 2],
  [[1, 2, 3, 4], 0.95, 4],
  [Array.from({ length: 100 }, (_, i) => i + 1), 0.95, 95],
  [Array.from({ length: 100 }, (_, i) => i + 1), 0.99, 99],
] as const)('von %j ist der Anteil %d erreicht mit %d', (werte, anteil, erwartet) => {
  expect(perzentil(werte, anteil)).toBe(erwartet);
});

it('so viele wie gesagt sind nicht größer, und ein Wert weniger genügte nicht', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (werte) => {
      const { p50, p95, p99 } = zeiten(Float64Array.from(werte), 1000);
      for (const [anteil, wert] of [
        [0.5, p50],
        [0.95, p95],
        [0.99, p99],
      ] as const) {
        expect(werte).toContain(wert);
        expect(werte.filter((w) => w <= wert).length).toBeGreaterThanOrEqual(anteil * werte.length);
        expect(werte.filter((w) => w < wert).length).toBeLessThan(anteil * werte.length);
      }
    }),
  );
});

it('Anfragen je Sekunde sind die gemessenen in der Zeit', () => {
  expect(zeiten(new Float64Array(500), 2000).jeSekunde).toBe(250);
  expect(zeiten(new Float64Array(0), 0).jeSekunde).toBe(0);
});
