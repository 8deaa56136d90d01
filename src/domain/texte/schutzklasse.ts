import type { Schutzklasse } from '../vorlage/schutzklasse';

export const SCHUTZKLASSE_TEXT: Record<Schutzklasse, string> = {
  ALLGEMEIN: 'allgemeine Angelegenheiten',
  PERSONAL: 'Personalangelegenheiten',
  VERTRAG: 'Vertragsangelegenheiten',
};

/** What the choice means, beside the field. */
export const SCHUTZKLASSE_SATZ =
  'Gilt nur für nichtöffentliche Vorlagen. Nach dem Versand lesen sie die Gremien der Beratungsfolge, und jedes Ratsmitglied die Klassen, die die Kommune dafür freigegeben hat (zuerst nur allgemeine Angelegenheiten).';
