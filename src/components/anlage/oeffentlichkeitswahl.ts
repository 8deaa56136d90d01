import { OEFFENTLICHKEIT_TEXT } from '@/domain/texte/oeffentlichkeit';

/** Who sees an attachment, as its forms offer it: the careful answer first. */
export const OEFFENTLICHKEIT_WAHL = (['NICHTOEFFENTLICH', 'OEFFENTLICH'] as const).map((wert) => ({
  wert,
  text: OEFFENTLICHKEIT_TEXT[wert],
}));
