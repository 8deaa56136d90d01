import type { Oeffentlichkeit } from '../vorlage/vorlage';

export const OEFFENTLICHKEIT_TEXT: Record<Oeffentlichkeit, string> = {
  OEFFENTLICH: 'öffentlich',
  NICHTOEFFENTLICH: 'nichtöffentlich',
};
