import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Speicher } from './speicher';

const zahlen = (von: number, bis: number) => Array.from({ length: bis - von }, (_, i) => von + i);

describe('Der Speicher', () => {
  it('hält höchstens so viele Bytes, wie er darf, und vergisst zuerst, wonach am längsten niemand fragte', () => {
    const speicher = new Speicher<number>(800);
    for (const n of zahlen(0, 20)) speicher.lege(`${n}`, n, 100);
    expect(speicher.bytes).toBe(800);
    expect(zahlen(0, 20).filter((n) => speicher.kennt(`${n}`))).toEqual(zahlen(12, 20));
  });

  it('was einmal gefragt wird, verdrängt nicht, wonach öfter gefragt wird', () => {
    const speicher = new Speicher<number>(800);
    for (const n of zahlen(0, 4)) speicher.lege(`beliebt ${n}`, n, 100);
    for (const n of zahlen(0, 4)) speicher.hole(`beliebt ${n}`);
    for (const n of zahlen(0, 1000)) speicher.lege(`einmal ${n}`, n, 100);
    expect(zahlen(0, 4).map((n) => speicher.hole(`beliebt ${n}`))).toEqual([0, 1, 2, 3]);
  });

  it('auch Beliebtes weicht, wenn anderes beliebter ist', () => {
    const speicher = new Speicher<number>(800);
    for (const n of zahlen(0, 50)) {
      speicher.lege(`${n}`, n, 100);
      speicher.hole(`${n}`);
    }
    expect(zahlen(0, 50).filter((n) => speicher.kennt(`${n}`))).toEqual(zahlen(42, 50));
  });

  it('was größer ist als ein Achtel, bleibt draußen und verdrängt niemanden', () => {
    const speicher = new Speicher<number>(800);
    speicher.lege('klein', 1, 100);
    speicher.lege('groß', 2, 101);
    expect([speicher.hole('klein'), speicher.hole('groß'), speicher.bytes]).toEqual([1, undefined, 100]);
    speicher.lege('klein', 3, 101);
    expect([speicher.hole('klein'), speicher.bytes]).toEqual([undefined, 0]);
  });

  it('dasselbe noch einmal gelegt zählt einmal und gilt neu', () => {
    const speicher = new Speicher<string>(800);
    speicher.lege('a', 'alt', 100);
    speicher.hole('a');
    speicher.lege('a', 'neu', 50);
    expect([speicher.hole('a'), speicher.bytes]).toEqual(['neu', 50]);
  });

  it('was auch geschieht: nie zu viele Bytes, nie etwas Fremdes, und gezählt ist, was da ist', () => {
    const tat = fc.record({ name: fc.nat(30), bytes: fc.nat(140), lesen: fc.boolean() });
    fc.assert(
      fc.property(fc.array(tat, { maxLength: 200 }), (taten) => {
        const speicher = new Speicher<string>(1000);
        const gelegt = new Map<string, { was: string; bytes: number }>();
        for (const [i, { name, bytes, lesen }] of taten.entries()) {
          if (lesen) {
            const wert = speicher.hole(`${name}`);
            if (wert !== undefined) expect(wert).toBe(gelegt.get(`${name}`)?.was);
          } else if (bytes <= 125) {
            speicher.lege(`${name}`, `${i}`, bytes);
            gelegt.set(`${name}`, { was: `${i}`, bytes });
          }
          const da = [...gelegt].filter(([n]) => speicher.kennt(n));
          expect(speicher.bytes).toBe(da.reduce((summe, [, g]) => summe + g.bytes, 0));
          expect(speicher.bytes).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });
});
