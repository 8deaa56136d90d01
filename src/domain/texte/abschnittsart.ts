import type { Abschnittsart } from '../vorlage/vorlage';

/** Kinds of sections as forms call them; also the heading of a new section. */
export const ABSCHNITTSART_TEXT: Record<Abschnittsart, string> = {
  BESCHLUSSVORSCHLAG: 'Beschlussvorschlag',
  FINANZIELLE_AUSWIRKUNGEN: 'Finanzielle Auswirkungen',
  PERSONELLE_AUSWIRKUNGEN: 'Personelle Auswirkungen',
  KLIMARELEVANZ: 'Klimarelevanz',
  BEGRUENDUNG: 'Begründung',
  SACHSTAND: 'Sachstand',
  ZUSAMMENFASSUNG: 'Zusammenfassung',
  ANLAGENVERZEICHNIS: 'Anlagenverzeichnis',
  SONSTIGES: 'Sonstiges',
};
