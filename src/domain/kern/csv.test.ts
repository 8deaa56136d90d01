import { describe, expect, it } from 'vitest';
import { csvZeile } from './csv';

describe('csvZeile', () => {
  it.each([
    [['a', null, 'c'], 'a;;c'],
    [['a;b', 'sagt "ja"', 'zwei\nZeilen'], '"a;b";"sagt ""ja""";"zwei\nZeilen"'],
    [['=1+1', '+49 231', '-5', '@x'], "'=1+1;'+49 231;'-5;'@x"],
    [[' =1+1', '\n=1+1', '＝1+1', '－1'], `' =1+1;"'\n=1+1";'＝1+1;'－1`],
  ])('%j', (felder, zeile) => {
    expect(csvZeile(felder)).toBe(`${zeile}\r\n`);
  });
});
