import type { Vorlagenstatus } from '../vorlage/vorlage';

/** State of a paper as the house says it. */
export const VORLAGENSTATUS_TEXT: Record<Vorlagenstatus, string> = {
  ENTWURF: 'Entwurf',
  MITZEICHNUNG: 'in Mitzeichnung',
  GEZEICHNET: 'freigegeben',
  IN_BERATUNG: 'in Beratung',
  ABGESCHLOSSEN: 'abgeschlossen',
  BESCHLUSSKONTROLLE: 'in Beschlusskontrolle',
  ZURUECKGEZOGEN: 'zurückgezogen',
};
