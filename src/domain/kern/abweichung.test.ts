import { describe, expect, it } from 'vitest';
import { abweichungen, geaendert } from './abweichung';

const alt = { name: 'Rat', ordnung: 1, aliase: ['Stadtrat'], bis: null, frei: true };

describe('Was sich geändert hat', () => {
  it('nur die geänderten Felder, von und nach', () => {
    expect(geaendert(alt, { ...alt, name: 'Rat der Stadt', bis: '2026-12-31' })).toEqual({
      von: { name: 'Rat', bis: null },
      nach: { name: 'Rat der Stadt', bis: '2026-12-31' },
    });
  });

  it('nichts, wenn alles gleich ist', () => {
    expect(geaendert(alt, { ...alt, aliase: ['Stadtrat'] })).toBeNull();
  });

  it('in Worten, was inzwischen gespeichert ist', () => {
    const namen = { name: 'Name', bis: 'Ende', frei: 'Frei', aliase: 'Schreibweisen' };
    expect(
      abweichungen(alt, { name: 'Anders', ordnung: 9, aliase: [], bis: '2026-12-31', frei: false }, namen),
    ).toEqual([
      'Name: gespeichert ist „Rat“',
      'Ende: gespeichert ist nichts',
      'Frei: gespeichert ist ja',
      'Schreibweisen: gespeichert ist „Stadtrat“',
    ]);
  });
});
