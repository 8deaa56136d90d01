import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abstand } from './abstand';

describe('Abstand zweier Wörter', () => {
  it.each([
    ['beschluss', 'beschluss', 0],
    ['beschlus', 'beschluss', 1],
    ['kenntnsinahme', 'kenntnisnahme', 1],
    ['abschluss', 'beschluss', 2],
    ['beratung', 'vorberatung', 3],
    ['', 'ab', 2],
    ['', 'abc', 3],
  ])('%s – %s: %i Änderungen (3 = mehr als zwei)', (a, b, erwartet) => {
    expect(abstand(a, b)).toBe(erwartet);
    expect(abstand(b, a)).toBe(erwartet);
  });

  it('der Abstand ist symmetrisch und nur bei Gleichheit 0', () => {
    const wort = fc.stringMatching(/^[a-c]{0,6}$/);
    fc.assert(
      fc.property(wort, wort, (a, b) => {
        expect(abstand(a, b)).toBe(abstand(b, a));
        expect(abstand(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
