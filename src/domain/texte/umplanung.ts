import type { Umplanhindernis } from '../beratungsfolge/planung/umplanung';

/** Why a step is not moved with the others. */
export const UMPLANHINDERNIS_TEXT: Record<Umplanhindernis, string> = {
  ERGEBNIS: 'hat schon ein Ergebnis',
  NACHFOLGER: 'ist auf einen neuen Termin verschoben',
  VERSANDT: 'steht auf einer versandten Tagesordnung',
  IST_NACHFOLGER: 'gehört zu einer vertagten Beratung desselben Gremiums',
  NACHFOLGER_BESTEHT_NICHT: 'das neue Gremium besteht an diesem Tag nicht',
};
