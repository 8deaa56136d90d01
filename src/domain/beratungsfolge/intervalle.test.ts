import { describe, expect, it } from 'vitest';
import { folge, HEUTE, schritt } from '../../../tests/support/folge';
import { intervalle } from './intervalle';

const kurz = (...args: Parameters<typeof intervalle>) =>
  intervalle(...args).map((i) => [i.von, i.bis, i.position.code, i.position.aktuell.join()]);

describe('intervalle', () => {
  it('ändern sich an jedem Termin und am Tag danach', () => {
    expect(kurz(folge([schritt('ASF K 24.11.'), schritt('Rat K 25.11.')]), HEUTE)).toEqual([
      [HEUTE, '2026-11-24', 'ALS_NAECHSTES', 'ASF'],
      ['2026-11-24', '2026-11-25', 'HEUTE', 'ASF'],
      ['2026-11-25', '2026-11-26', 'HEUTE', 'Rat'],
      ['2026-11-26', null, 'ERGEBNIS_AUSSTEHEND', 'Rat'],
    ]);
  });

  it('fassen gleiche Nachbarn zusammen und beginnen nicht vor dem ersten Tag', () => {
    const fertig = folge([schritt('ASF E 10.11.', 'EMPFOHLEN'), schritt('Rat B 10.12.', 'BESCHLOSSEN')]);
    expect(kurz(fertig, HEUTE)).toEqual([[HEUTE, null, 'ABGESCHLOSSEN', '']]);
  });

  it('gibt es auch für eine leere Folge', () => {
    expect(kurz(folge([]), HEUTE)).toEqual([[HEUTE, null, 'KEINE_FOLGE', '']]);
  });
});
