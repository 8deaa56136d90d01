import type { Vorlagenart } from '../vorlage/vorlage';

export const VORLAGENART_TEXT: Record<Vorlagenart, string> = {
  BESCHLUSSVORLAGE: 'Beschlussvorlage',
  KENNTNISNAHMEVORLAGE: 'Kenntnisnahme',
  MITTEILUNG: 'Mitteilung',
  ANTRAG: 'Antrag',
  VORSCHLAG_ZUR_TO: 'Vorschlag zur Tagesordnung',
  ANFRAGE: 'Anfrage',
  BEANTWORTUNG: 'Beantwortung',
  STELLUNGNAHME: 'Stellungnahme der Verwaltung',
  EINGABE: 'Eingabe',
  DRINGLICHKEITSENTSCHEIDUNG: 'Dringlichkeitsentscheidung',
  RESOLUTION: 'Resolution',
  WAHL: 'Wahl',
};
