import type { Verweisart } from '../vorlage/vorlage';

/** Read between two papers: "<diese Vorlage> … <andere Vorlage>". */
export const VERWEISART_TEXT: Record<Verweisart, string> = {
  BEZUG: 'bezieht sich auf',
  ERGAENZUNG: 'Ergänzung zu',
  NEUFASSUNG: 'Neufassung von',
  ANTWORT: 'Antwort auf',
  AENDERUNGSANTRAG: 'Änderungsantrag zu',
};

/** The same seen from the paper that is named. */
export const VERWEISART_GEGENRICHTUNG: Record<Verweisart, string> = {
  BEZUG: 'wird genannt in',
  ERGAENZUNG: 'ergänzt durch',
  NEUFASSUNG: 'ersetzt durch',
  ANTWORT: 'beantwortet durch',
  AENDERUNGSANTRAG: 'Änderungsantrag',
};
