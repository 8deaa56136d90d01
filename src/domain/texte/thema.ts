import type { Thema } from '../beratungsfolge/pruefung/gegenstand';

/** Marks on a paper, with the rule of order they switch on. */
export const THEMA_TEXT: Record<Thema, string> = {
  JUGENDHILFE: 'Jugendhilfe (§ 71 SGB VIII)',
  EIGENBETRIEB: 'Eigenbetrieb',
  RATSVORBEHALT: 'Ratsvorbehalt (§ 41 GO NRW)',
};
