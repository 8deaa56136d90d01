import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beliebigeZeilen } from '../../../../tests/support/plan';
import { alsFormularwerte } from '../../kern/formular';
import { alsZeile, alsZeilen, formularfelder } from './formular';

describe('Zeilen im Formular', () => {
  it('kommen aus dem Formular, wie sie hineingingen', () => {
    fc.assert(
      fc.property(beliebigeZeilen, (zeilen) => {
        expect(alsZeilen(alsFormularwerte(formularfelder(zeilen)).schritte)).toEqual(zeilen);
      }),
    );
  });

  it('aus allem, was gesendet wird, wird eine Zeile', () => {
    fc.assert(
      fc.property(fc.anything(), (werte) => {
        const z = alsZeile(werte);
        expect(z.sitzungId === null || z.planDatum === null).toBe(true);
        expect(z.entfallen || z.entfallenGrund === '').toBe(true);
      }),
    );
  });

  it.each([
    ['', null, null],
    ['2026-12-10', null, '2026-12-10'],
    ['2026-02-30', null, null],
    ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', null],
    ["'; DROP TABLE beratung", null, null],
  ])('Termin %j', (termin, sitzungId, planDatum) => {
    expect(alsZeile({ termin })).toMatchObject({ sitzungId, planDatum });
  });
});
