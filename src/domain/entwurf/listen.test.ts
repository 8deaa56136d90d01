import { describe, expect, it } from 'vitest';
import { aendereListe, nachListentat } from './listen';

describe('Zeilen eines Formulars', () => {
  it.each([
    ['neu', -1, ['a', 'b', 'c', 'x']],
    ['hoch', 1, ['b', 'a', 'c']],
    ['runter', 1, ['a', 'c', 'b']],
    ['weg', 1, ['a', 'c']],
    ['hoch', 0, ['a', 'b', 'c']],
    ['runter', 2, ['a', 'b', 'c']],
    ['weg', 9, ['a', 'b', 'c']],
  ] as const)('%s an Stelle %i', (tat, stelle, danach) =>
    expect(aendereListe(['a', 'b', 'c'], tat, stelle, () => 'x')).toEqual(danach),
  );

  it('ein Knopf ohne JavaScript ordnet um und behält alles andere', () => {
    const eingabe = { betreff: 'B', abschnitte: [{ text: '1' }, { text: '2' }], tat: 'abschnitte.1.hoch' };
    expect(nachListentat(eingabe)).toEqual({ ...eingabe, abschnitte: [{ text: '2' }, { text: '1' }] });
    expect(nachListentat({ tat: 'verweise.neu' })).toMatchObject({ verweise: [{ art: 'BEZUG' }] });
  });

  it.each(['speichern', '', 'abschnitte.1', 'konstruktor.0.weg', 'abschnitte.1.hoch.weg'])(
    '%o ist keine solche Tat',
    (tat) => expect(nachListentat({ tat })).toBeNull(),
  );
});
