import type { Schutzklasse } from '../vorlage/schutzklasse';

export const SCHUTZKLASSE_TEXT: Record<Schutzklasse, string> = {
  ALLGEMEIN: 'allgemeine Angelegenheiten',
  PERSONAL: 'Personalangelegenheiten',
  VERTRAG: 'Vertragsangelegenheiten',
};
