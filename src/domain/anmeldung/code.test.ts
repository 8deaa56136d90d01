import { expect, it } from 'vitest';
import { alsCode } from './code';

it.each([
  ['123456', 'APP', '123456'],
  [' 123 456 ', 'APP', '123456'],
  ['abcde-fghjk', 'NOTFALL', 'abcde-fghjk'],
  ['ABCDE FGHJK', 'NOTFALL', 'abcde-fghjk'],
  ['abcdefghjk', 'NOTFALL', 'abcde-fghjk'],
  ['2345-678923', 'NOTFALL', '23456-78923'],
])('%j ist ein Code (%s)', (eingabe, art, text) => expect(alsCode(eingabe)).toEqual({ art, text }));

it.each(['', '12345', '1234567', 'abcde-fghj', 'abcde-fghjo', 'abcde-fghj1', '12345٦', '<b>12</b>'])(
  '%j ist keiner',
  (eingabe) => expect(alsCode(eingabe)).toBeNull(),
);
