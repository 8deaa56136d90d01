import type { Verweisart } from '../vorlage/vorlage';

/** Read between two papers: "<diese Vorlage> … <andere Vorlage>". */
export const VERWEISART_TEXT: Record<Verweisart, string> = {
  BEZUG: 'bezieht sich auf',
  ERGAENZUNG: 'Ergänzung zu',
  NEUFASSUNG: 'Neufassung von',
  ANTWORT: 'Antwort auf',
  AENDERUNGSANTRAG: 'Änderungsantrag zu',
};
