import { describe, expect, it } from 'vitest';
import {
  halbjahre,
  halbjahrText,
  halbjahrVon,
  jahrText,
  laeuft,
  monate,
  monatText,
  zeitraum,
} from './zeitraum';

const HEUTE = '2026-11-23';

describe('Halbjahre', () => {
  it.each([
    ['2026-01-01', '2026-1'],
    ['2026-06-30', '2026-1'],
    ['2026-07-01', '2026-2'],
    ['2026-12-31', '2026-2'],
  ])('%s liegt in %s', (tag, halbjahr) => {
    expect(halbjahrVon(tag)).toBe(halbjahr);
  });

  it('reichen von einem zum andern, beide eingeschlossen', () => {
    expect(halbjahre('2024-2', '2026-1')).toEqual(['2024-2', '2025-1', '2025-2', '2026-1']);
    expect(halbjahre('2025-1', '2025-1')).toEqual(['2025-1']);
    expect(halbjahrText('2025-1')).toBe('1.\u00a0Halbjahr\u00a02025');
  });
});

describe('zeitraum', () => {
  it('zählt höchstens bis heute', () => {
    expect(zeitraum('2024-2', '2025-1', HEUTE)).toEqual({
      von: '2024-07-01',
      bis: '2025-06-30',
      bisTag: '2025-06-30',
    });
    expect(zeitraum('2026-2', '2026-2', HEUTE)).toEqual({
      von: '2026-07-01',
      bis: '2026-12-31',
      bisTag: HEUTE,
    });
  });

  it('nennt die Monate, die begonnen haben', () => {
    expect(monate(zeitraum('2026-2', '2026-2', HEUTE))).toEqual([
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
    expect(monate(zeitraum('2012-1', '2026-2', HEUTE))).toHaveLength(14 * 12 + 11);
    expect(monate(zeitraum('2026-2', '2026-2', '2026-07-01'))).toEqual(['2026-07']);
  });

  it('sagt, was läuft und was von einem Jahr gezählt ist', () => {
    const z = zeitraum('2024-2', '2026-2', HEUTE);
    expect(['2026-11', '2026-10', '2026', '2025'].map((s) => laeuft(s, z))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([2024, 2025, 2026].map((j) => jahrText(j, z))).toEqual(['2024 ab Juli', '2025', '2026 bis heute']);
    expect(jahrText(2025, zeitraum('2025-1', '2025-1', HEUTE))).toBe('2025 bis Juni');
    expect(jahrText(2026, zeitraum('2026-2', '2026-2', HEUTE))).toBe('2026 ab Juli bis heute');
    expect(jahrText(2026, zeitraum('2026-1', '2026-2', '2026-12-31'))).toBe('2026');
    expect(monatText('2025-03')).toBe('März 2025');
  });
});
