export const GREMIUM_ARTEN = [
  'RAT',
  'HAUPTAUSSCHUSS',
  'AUSSCHUSS',
  'BETRIEBSAUSSCHUSS',
  'BEZIRKSVERTRETUNG',
  'BEIRAT',
  'INTEGRATIONSRAT',
  'FRAKTION',
  'VERWALTUNG',
  'SONSTIGES',
] as const;
export type GremiumArt = (typeof GREMIUM_ARTEN)[number];
