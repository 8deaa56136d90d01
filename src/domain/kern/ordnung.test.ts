import { expect, it } from 'vitest';
import { nachName } from './ordnung';

it('ordnet nach DIN 5007-2: ö wie oe, also Hörde vor Hombruch', () => {
  const namen = [
    'Hombruch',
    'Innenstadt-West',
    'Hörde',
    'Huckarde',
    'Innenstadt-Nord',
    'Lütgendortmund',
    'Mengede',
  ];
  expect([...namen].sort(nachName)).toEqual([
    'Hörde',
    'Hombruch',
    'Huckarde',
    'Innenstadt-Nord',
    'Innenstadt-West',
    'Lütgendortmund',
    'Mengede',
  ]);
});
