import { describe, expect, it } from 'vitest';
import { gemeinteTaste, type Tastendruck, tasteZu } from './tasten';

const druck = (key: string, fokus: Tastendruck['fokus'] = 'frei', mitZusatz = false) =>
  gemeinteTaste({ key, fokus, mitZusatz });

describe('Tasten des Protokolls', () => {
  it.each([
    ['1', 'frei', '1'],
    ['0', 'frei', '0'],
    ['1', 'feld', '1'],
    ['1', 'text', null],
    ['1', 'ausloeser', '1'],
    ['Enter', 'frei', 'enter'],
    ['Enter', 'feld', null],
    ['Enter', 'ausloeser', null],
    ['Enter', 'text', null],
    ['ArrowDown', 'frei', 'runter'],
    ['ArrowUp', 'ausloeser', 'hoch'],
    ['ArrowUp', 'feld', null],
    ['ArrowDown', 'text', null],
    ['k', 'frei', 'k'],
    ['K', 'frei', 'k'],
    ['z', 'feld', 'z'],
    ['z', 'text', null],
    ['?', 'frei', '?'],
    ['x', 'frei', null],
    ['F5', 'frei', null],
    ['toString', 'frei', null],
  ] as const)('%s mit Fokus %s → %s', (key, fokus, erwartet) => {
    expect(druck(key, fokus)).toBe(erwartet);
  });

  it('mit Strg, Alt oder Meta gehört jede Taste dem Browser', () => {
    for (const key of ['1', 'Enter', 'ArrowUp', 'k', 'z', '?']) expect(druck(key, 'frei', true)).toBeNull();
  });

  it('die zehnte Wahl hat die 0, die elfte keine Taste', () => {
    expect([0, 8, 9, 10].map(tasteZu)).toEqual(['1', '9', '0', null]);
  });
});
