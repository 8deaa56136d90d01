import { expect, it } from 'vitest';
import { nachName, nachNummer } from './ordnung';

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

it('ordnet Nummern nach ihrer Größe, mit Zusatz hinter denen ohne', () => {
  expect(['10', '57/FABIDO', '9', '57', '1'].sort(nachNummer)).toEqual(['1', '9', '10', '57', '57/FABIDO']);
});
