import type { Vorlagenstatus } from '../vorlage/vorlage';

export const VORLAGENSTATUS_TEXT: Record<Vorlagenstatus, string> = {
  ENTWURF: 'Entwurf',
  MITZEICHNUNG: 'in Mitzeichnung',
  GEZEICHNET: 'gezeichnet',
  IN_BERATUNG: 'in Beratung',
  ABGESCHLOSSEN: 'abgeschlossen',
  BESCHLUSSKONTROLLE: 'in Beschlusskontrolle',
  ZURUECKGEZOGEN: 'zurückgezogen',
};
