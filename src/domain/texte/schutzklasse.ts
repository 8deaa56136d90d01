import type { Schutzklasse } from '../vorlage/schutzklasse';

export const SCHUTZKLASSE_TEXT: Record<Schutzklasse, string> = {
  ALLGEMEIN: 'ohne besonderen Schutz',
  PERSONAL: 'Personalsache',
  VERTRAG: 'Vertragssache',
};
