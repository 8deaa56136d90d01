import { describe, expect, it } from 'vitest';
import { kurzfassung } from './kurzfassung';

describe('kurzfassung', () => {
  it.each([
    ['Ein Satz.', 'Ein Satz.'],
    ['Erster\nAbsatz.\n\nZweiter **fett**.', 'Erster Absatz. Zweiter fett.'],
    ['## Stand\n\n- eins\n- zwei', 'Stand eins; zwei'],
    [
      '| Stand | Abschnitte |\n|---|---|\n| fertig | 26 km |\n| im Bau | 9 km |',
      'fertig: 26 km; im Bau: 9 km',
    ],
    ['', ''],
  ])('%j', (text, erwartet) => {
    expect(kurzfassung(text)).toEqual({ text: erwartet, gekuerzt: false });
  });

  it('endet an einem ganzen Wort und sagt, dass es weitergeht', () => {
    const kurz = kurzfassung('Wort '.repeat(40).trim(), 23);
    expect(kurz).toEqual({ text: 'Wort Wort Wort Wort …', gekuerzt: true });
    expect(kurzfassung('x'.repeat(50), 10).text).toHaveLength(11);
  });
});
