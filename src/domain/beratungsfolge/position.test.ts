import { describe, expect, it } from 'vitest';
import faelle from '../../../tests/fixtures/position.json';
import { type Position, position } from './position';
import type { Folge } from './schritt';

type Fall = Folge & { fall: string; was: string; heute: string; erwartet: Position };

describe('position (§2.3), the cases of the rule book', () => {
  it('are all there', () => expect(faelle).toHaveLength(78));
  it.each(faelle as Fall[])('$fall $was', (fall) => {
    expect(position(fall, fall.heute)).toStrictEqual(fall.erwartet);
  });
});
