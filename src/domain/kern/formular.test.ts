import { describe, expect, it } from 'vitest';
import { alsFormularwerte } from './formular';

describe('alsFormularwerte', () => {
  it('baut Gruppen und Listen aus den Namen der Felder', () => {
    const werte = alsFormularwerte([
      ['betreff', 'Promenade'],
      ['schritte.0.gremiumId', 'a'],
      ['schritte.10.gremiumId', 'c'],
      ['schritte.2.gremiumId', 'b'],
      ['schritte.2.sitzungId', ''],
      ['themen[]', 'JUGENDHILFE'],
      ['themen[]', 'RATSVORBEHALT'],
    ]);
    expect(werte).toEqual({
      betreff: 'Promenade',
      schritte: [{ gremiumId: 'a' }, { gremiumId: 'b', sitzungId: '' }, { gremiumId: 'c' }],
      themen: ['JUGENDHILFE', 'RATSVORBEHALT'],
    });
  });

  it('lässt fremde und gefährliche Namen und Dateien weg', () => {
    const datei = new File(['x'], 'x.txt');
    const werte = alsFormularwerte([
      ['$ACTION_ID_1', 'x'],
      ['__proto__.böse', 'x'],
      ['a.__proto__.b', 'x'],
      ['constructor', 'x'],
      ['datei', datei],
      ['gut', 'ja'],
    ]);
    expect(werte).toEqual({ gut: 'ja' });
    expect(({} as Record<string, unknown>).b).toBeUndefined();
  });

  it('lässt NUL weg und geht nicht beliebig tief', () => {
    const tief = Array.from({ length: 100_000 }, () => 'a').join('.');
    expect(
      alsFormularwerte([
        ['betreff', 'a\0b'],
        [tief, 'x'],
      ]),
    ).toEqual({ betreff: 'ab' });
  });

  it('der letzte Wert eines Namens gilt', () => {
    expect(
      alsFormularwerte([
        ['a', '1'],
        ['a', '2'],
      ]),
    ).toEqual({ a: '2' });
  });
});
