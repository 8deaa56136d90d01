import { ERGEBNIS_TEXT } from '../../texte/ergebnis';
import { RETRY } from '../ergebnis';
import type { Schritt } from '../schritt';
import { amTag, gremium } from './nennung';

/** "Vertagt in Schulausschuss am 10.11.2026"; steps of the same reason and day share a clause. */
export function verschiebungstext(schritte: Schritt[]): string {
  const gruppen = new Map<string, Schritt[]>();
  for (const s of schritte) {
    const schluessel = `${grund(s)} ${s.datum}`;
    gruppen.set(schluessel, [...(gruppen.get(schluessel) ?? []), s]);
  }
  const klauseln = [...gruppen.values()].map(
    (gruppe) => `${grund(gruppe[0])} in ${gremium(gruppe)}${amTag(gruppe)}`,
  );
  const text = klauseln.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function grund(schritt: Schritt | undefined): string {
  const ergebnis = schritt?.ergebnis;
  return ergebnis && RETRY.has(ergebnis) ? ERGEBNIS_TEXT[ergebnis] : 'Sitzung entfallen';
}
