import type { Ergebnis } from '../beratungsfolge/ergebnis';
import type { Auslassgrund } from '../protokoll/sammelauswahl';
import { ERGEBNIS_TEXT } from './ergebnis';

const TEXT: Record<Exclude<Auslassgrund, 'ANDERES_GREMIUM' | 'HAT_ERGEBNIS'>, string> = {
  ABGESAGT: 'Die Sitzung ist abgesagt.',
  ENTFALLEN: 'Die Beratung ist entfallen.',
  KEINE_KENNTNISNAHME: 'Hier berät das Gremium; das Ergebnis wird einzeln erfasst.',
  NICHT_BEGONNEN: 'Die Sitzung hat noch nicht begonnen.',
  ZURUECKGEZOGEN: 'Die Vorlage ist zurückgezogen.',
};

/** Why a row is left out of the stroke, as a sentence. */
export function auslasssatz(
  grund: Auslassgrund,
  { ergebnis, gremium }: { ergebnis: Ergebnis | null; gremium: string },
): string {
  if (grund === 'ANDERES_GREMIUM') return `Das Ergebnis trägt die Schriftführung ein von: ${gremium}.`;
  if (grund === 'HAT_ERGEBNIS') return `Hat schon ein Ergebnis: ${ergebnis ? ERGEBNIS_TEXT[ergebnis] : ''}.`;
  return TEXT[grund];
}
