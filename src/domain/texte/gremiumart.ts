import type { GremiumArt } from '../gremium/gremium';

export const GREMIUMART_TEXT: Record<GremiumArt, string> = {
  RAT: 'Rat',
  HAUPTAUSSCHUSS: 'Hauptausschuss',
  AUSSCHUSS: 'Ausschuss',
  BETRIEBSAUSSCHUSS: 'Betriebsausschuss',
  BEZIRKSVERTRETUNG: 'Bezirksvertretung',
  BEIRAT: 'Beirat',
  INTEGRATIONSRAT: 'Integrationsrat',
  FRAKTION: 'Fraktion',
  VERWALTUNG: 'Verwaltung',
  SONSTIGES: 'Sonstiges Gremium',
};

/** As a heading over several. */
export const GREMIUMART_MEHRZAHL: Record<GremiumArt, string> = {
  RAT: 'Rat',
  HAUPTAUSSCHUSS: 'Hauptausschuss',
  AUSSCHUSS: 'Ausschüsse',
  BETRIEBSAUSSCHUSS: 'Betriebsausschüsse',
  BEZIRKSVERTRETUNG: 'Bezirksvertretungen',
  BEIRAT: 'Beiräte',
  INTEGRATIONSRAT: 'Integrationsrat',
  FRAKTION: 'Fraktionen',
  VERWALTUNG: 'Verwaltung',
  SONSTIGES: 'Sonstige Gremien',
};
