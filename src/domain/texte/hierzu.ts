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

const SATZLAENGE = 60;

/**
 * "Bezirksvertretung Mengede, 18.11.2026: mit Änderungen empfohlen." and what it said beyond that. Short words of the
 * record that name the result themselves ("einstimmig empfohlen") stand in its place.
 */
export function votumText({ wortlaut, ...votum }: Votum & { wortlaut: string | null }) {
  const { gremium, datum, ergebnis } = votum;
  const wort = ergebnis ? ERGEBNIS_TEXT[ergebnis] : 'ohne Ergebnis';
  const genannt = wortlaut !== null && wortlaut.length <= SATZLAENGE && wortlaut.includes(wort);
  const wer = datum ? `${gremium}, ${deutschesDatum(datum)}` : gremium;
  return genannt
    ? { quelle: `${wer}: ${wortlaut.replace(/\.$/, '')}.`, text: '' }
    : { quelle: `${wer}: ${wort}.`, text: wortlaut ?? '' };
}

/** "Bezirksvertretung Hörde: Anhörung noch ohne Termin" */
export function votumFehlt(votum: Votum & { abgesagt: boolean }): string {
  const { gremium, datum, zustaendigkeit, ergebnis, abgesagt } = votum;
  const was = zustaendigkeit === 'ANHOERUNG' ? 'Anhörung' : 'Empfehlung';
  const tag = datum && deutschesDatum(datum);
  if (ergebnis)
    return `${gremium}: ${was} ${ERGEBNIS_TEXT[ergebnis]}${tag ? ` am ${tag}` : ''}, neuer Termin offen`;
  if (abgesagt && tag) return `${gremium}: ${was} steht aus, Sitzung am ${tag} abgesagt`;
  return `${gremium}: ${was} ${tag ? `erst am ${tag}` : 'noch ohne Termin'}`;
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
