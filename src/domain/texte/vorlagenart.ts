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

/** As a heading over several. */
export const VORLAGENART_MEHRZAHL: Record<Vorlagenart, string> = {
  BESCHLUSSVORLAGE: 'Beschlussvorlagen',
  KENNTNISNAHMEVORLAGE: 'Kenntnisnahmen',
  MITTEILUNG: 'Mitteilungen',
  ANTRAG: 'Anträge',
  VORSCHLAG_ZUR_TO: 'Vorschläge zur Tagesordnung',
  ANFRAGE: 'Anfragen',
  BEANTWORTUNG: 'Beantwortungen',
  STELLUNGNAHME: 'Stellungnahmen der Verwaltung',
  EINGABE: 'Eingaben',
  DRINGLICHKEITSENTSCHEIDUNG: 'Dringlichkeitsentscheidungen',
  RESOLUTION: 'Resolutionen',
  WAHL: 'Wahlen',
};
