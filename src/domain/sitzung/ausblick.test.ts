import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LocalDate, plusTage } from '../kern/localDate';
import { ausblick, OHNE_WUNSCH, wunschAus } from './ausblick';

const termine = (...paare: [tag: number, vorlagen: number][]) =>
  paare.map(([tag, vorlagen]) => ({ datum: plusTage('2026-11-23', tag), vorlagen }));

const anzahlen = (a: ReturnType<typeof ausblick>) => [a.davor.length, a.gezeigt.length, a.danach.length];

describe('ausblick', () => {
  it('wenige Vorlagen: alles ausführlich, auch Termine ohne Vorlagen', () => {
    expect(anzahlen(ausblick(termine([1, 4], [8, 0], [15, 6], [22, 0]), null))).toEqual([0, 4, 0]);
  });

  it('viele: ganze Tage, bis es genug sind', () => {
    const viele = termine([1, 18], [4, 18], [4, 24], [15, 1], [22, 0]);
    expect(anzahlen(ausblick(viele, null))).toEqual([0, 3, 2]);
    expect(anzahlen(ausblick(viele, viele[3]?.datum ?? null))).toEqual([3, 2, 0]);
  });

  it('der erste Tag mit Vorlagen steht ganz da, so viele es sind', () => {
    expect(anzahlen(ausblick(termine([1, 0], [2, 100], [3, 1]), null))).toEqual([0, 2, 1]);
  });

  it('nichts fehlt, nichts steht doppelt, und wer weiterblättert, kommt ans Ende', () => {
    const einTermin = fc.record({ tag: fc.nat(200), vorlagen: fc.nat(70) });
    fc.assert(
      fc.property(fc.array(einTermin, { maxLength: 40 }), (roh) => {
        const alle = termine(
          ...roh.sort((a, b) => a.tag - b.tag).map((t) => [t.tag, t.vorlagen] as [number, number]),
        );
        const ab = (tag: LocalDate | null): typeof alle => {
          const { davor, gezeigt, danach } = ausblick(alle, tag);
          expect([...davor, ...gezeigt, ...danach]).toEqual(alle);
          return danach[0] ? [...gezeigt, ...ab(danach[0].datum)] : gezeigt;
        };
        expect(ab(null)).toEqual(alle);
      }),
    );
  });
});

describe('wunschAus', () => {
  it('liest Tag und Liste; was keiner kennt, ist nicht gewünscht', () => {
    expect(wunschAus({ ab: '2026-12-04', alle: 'termine' })).toEqual({ ab: '2026-12-04', alle: 'termine' });
    expect(wunschAus({ ab: '2026-02-30', alle: ['neues'] })).toEqual(OHNE_WUNSCH);
    expect(wunschAus({})).toEqual(OHNE_WUNSCH);
  });
});
