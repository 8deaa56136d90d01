import type { Ergebnis } from '../beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '../beratungsfolge/schritt';
import type { LocalDate } from '../kern/localDate';
import { deutschesDatum } from './datum';
import { ERGEBNIS_TEXT } from './ergebnis';

type Votum = {
  gremium: string;
  datum: LocalDate | null;
  zustaendigkeit: Zustaendigkeit;
  ergebnis: Ergebnis | null;
};

/** "Bezirksvertretung Mengede, 18.11.2026: mit Änderungen empfohlen." */
export const votumQuelle = ({ gremium, datum, ergebnis }: Votum): string =>
  `${datum ? `${gremium}, ${deutschesDatum(datum)}` : gremium}: ${ergebnis ? ERGEBNIS_TEXT[ergebnis] : 'ohne Ergebnis'}.`;

/** "Bezirksvertretung Hörde: Anhörung noch ohne Termin" */
export function votumFehlt({ gremium, datum, zustaendigkeit }: Votum): string {
  const was = zustaendigkeit === 'ANHOERUNG' ? 'Anhörung' : 'Empfehlung';
  return `${gremium}: ${was} ${datum ? `erst am ${deutschesDatum(datum)}` : 'noch ohne Termin'}`;
}

/** "2. Behandlung, vertagt am 04.11.2026"; null for the first. */
export function behandlung(vertagt: Votum[]): string | null {
  const [letzte] = vertagt;
  if (!letzte) return null;
  const wort = letzte.ergebnis ? ERGEBNIS_TEXT[letzte.ergebnis] : 'verschoben';
  return `${vertagt.length + 1}. Behandlung, ${wort}${letzte.datum ? ` am ${deutschesDatum(letzte.datum)}` : ''}`;
}

/** "In 12 Gremien zur Kenntnis genommen." */
export const kenntnisnahmenText = (anzahl: number): string =>
  `In ${anzahl === 1 ? 'einem Gremium' : `${anzahl} Gremien`} zur Kenntnis genommen.`;
