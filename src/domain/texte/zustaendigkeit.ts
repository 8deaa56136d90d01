import type { Zustaendigkeit } from '../beratungsfolge/schritt';

export const ZUSTAENDIGKEIT_TEXT: Record<Zustaendigkeit, string> = {
  KENNTNISNAHME: 'Kenntnisnahme',
  ANHOERUNG: 'Anhörung',
  EMPFEHLUNG: 'Empfehlung',
  BESCHLUSS: 'Beschluss',
  EINBRINGUNG: 'Einbringung',
  GENEHMIGUNG: 'Genehmigung',
};
