import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusTage } from '../kern/localDate';
import { type GremiumName, nameAm } from './namen';
import { frueherName } from './umbenennung';

const HEUTE = '2026-11-26';
const frei = { name: 'Ausschuss für Alles', gueltigVon: '2009-10-21', namen: [] };

describe('Ein Gremium wird umbenannt', () => {
  it('der alte Name gilt vom ersten Tag bis zum Tag davor', () => {
    expect(frueherName(frei, '2025-11-01', HEUTE)).toEqual({
      ok: true,
      wert: { art: 'NAME', name: 'Ausschuss für Alles', gueltigVon: '2009-10-21', gueltigBis: '2025-10-31' },
    });
  });

  it.each([
    ['ab morgen', '2026-11-27', 'NAME_ZUKUNFT'],
    ['am ersten Tag', '2009-10-21', 'NAME_GILT_SEIT'],
    ['vor dem ersten Tag', '2001-01-01', 'NAME_GILT_SEIT'],
  ])('abgelehnt: %s', (_, ab, fehler) => {
    expect(frueherName(frei, ab, HEUTE)).toEqual({ ok: false, fehler });
  });

  it('zweimal am selben Tag geht nicht', () => {
    const erster = frueherName(frei, HEUTE, HEUTE);
    const namen = erster.ok ? [erster.wert] : [];
    expect(frueherName({ ...frei, name: 'Zweiter', namen }, HEUTE, HEUTE)).toEqual({
      ok: false,
      fehler: 'NAME_GILT_SEIT',
    });
  });

  it('nach beliebig vielen Umbenennungen heißt es an jedem Tag, wie es damals hieß', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 8 }), (schritte) => {
        let gremium = { name: 'Name 0', gueltigVon: '2000-01-01', namen: [] as GremiumName[] };
        let ab = gremium.gueltigVon;
        const soll: [string, string][] = [[ab, 'Name 0']];
        for (const [i, tage] of schritte.entries()) {
          ab = plusTage(ab, tage);
          const alter = frueherName(gremium, ab, HEUTE);
          if (!alter.ok) throw new Error(alter.fehler);
          gremium = { ...gremium, name: `Name ${i + 1}`, namen: [...gremium.namen, alter.wert] };
          soll.push([ab, gremium.name]);
        }
        for (const [i, [tag, name]] of soll.entries()) {
          expect(nameAm(gremium, tag)).toBe(name);
          const naechster = soll[i + 1];
          if (naechster) expect(nameAm(gremium, plusTage(naechster[0], -1))).toBe(name);
        }
      }),
    );
  });
});
