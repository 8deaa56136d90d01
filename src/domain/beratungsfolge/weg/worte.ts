import type { LocalDate } from '../../kern/localDate';
import { ERGEBNIS_TEXT } from '../../texte/ergebnis';
import type { Lage } from '../position/lage';
import { behandlung } from '../satz/behandlung';
import { votenVor } from '../satz/votum';
import { istFertig, type WegSchritt, type WegStation, type Zustand } from './modell';

export type Worte = { wort: string; kurzwort: string; folgetermin: LocalDate | null };

const gleich = (wort: string, folgetermin: LocalDate | null = null): Worte => ({
  wort,
  kurzwort: wort,
  folgetermin,
});

/** The state of one step in words. A state is never shown by shape or colour alone. */
export function worteZu(
  schritt: WegSchritt,
  zustand: Zustand,
  schritte: WegSchritt[],
  lage: Lage,
  nurKenntnisnahme: boolean,
): Worte {
  switch (zustand) {
    case 'erledigt':
    case 'frei':
    case 'abgelehnt':
      return abschluss(schritt, nurKenntnisnahme);
    case 'vertagt':
      return vertagt(schritt, schritte);
    case 'blockiert':
      return wartend(schritt, schritte, lage);
    case 'fehlt':
      return { ...gleich('Ergebnis noch nicht erfasst'), kurzwort: 'Ergebnis fehlt' };
    case 'naechste':
    case 'geplant':
      return geplant(schritt, schritte);
    case 'ohnetermin':
      return gleich('ohne Termin');
    case 'zurueck':
      return gleich('zurückgezogen');
    case 'heute':
    case 'entfallen':
      return gleich(zustand);
  }
}

/** In a chain of nothing but Kenntnisnahmen the words "zur Kenntnis genommen" would only be noise. */
function abschluss({ ergebnis }: WegSchritt, nurKenntnisnahme: boolean): Worte {
  const wort = ergebnis === null ? 'erledigt' : ERGEBNIS_TEXT[ergebnis];
  const kurz = nurKenntnisnahme && ergebnis === 'ZUR_KENNTNIS_GENOMMEN';
  return { ...gleich(wort), kurzwort: kurz ? 'erledigt' : wort };
}

function vertagt(schritt: WegSchritt, schritte: WegSchritt[]): Worte {
  const warum = schritt.ergebnis === null ? 'Sitzung entfallen' : ERGEBNIS_TEXT[schritt.ergebnis];
  const nachfolger = schritte.find((s) => s.id === schritt.ersetztDurch);
  if (nachfolger) return gleich(warum, nachfolger.datum);
  return { ...gleich(`${warum}, neuer Termin offen`), kurzwort: 'neuer Termin offen' };
}

function wartend(schritt: WegSchritt, schritte: WegSchritt[], lage: Lage): Worte {
  const voten = votenVor([schritt.id], lage);
  const [einziges, ...weitere] = voten;
  if (!einziges) return gleich('wartet auf ein Votum');
  if (weitere.length > 0) return gleich(`wartet auf ${voten.length} Voten`);
  const kurzname = schritte.find((s) => s.id === einziges.id)?.kurzname ?? einziges.gremium;
  return { ...gleich(`wartet auf ${einziges.gremium}`), kurzwort: `wartet auf ${kurzname}` };
}

function geplant(schritt: WegSchritt, schritte: WegSchritt[]): Worte {
  const nummer = behandlung(schritt, schritte);
  if (nummer > 1) return gleich(`${nummer}. Behandlung`);
  return gleich(schritt.eingeladen ? 'eingeladen' : 'geplant');
}

/** What follows the word of a postponed step: " auf 02.12." after "vertagt", ", neu am 02.12." after the rest. */
export function folgetext(wort: string, termin: string): string {
  return wort === ERGEBNIS_TEXT.VERTAGT ? ` auf ${termin}` : `, neu am ${termin}`;
}

/** "beide eingeladen": one word for two bodies of the same state, or null if they differ. */
export function paarwort(stationen: readonly WegStation[]): string | null {
  const [erste, zweite, ...weitere] = stationen;
  if (!erste || !zweite || weitere.length > 0) return null;
  if (erste.zustand !== zweite.zustand || erste.kurzwort !== zweite.kurzwort) return null;
  if (erste.folgetermin !== null || zweite.folgetermin !== null) return null;
  if (erste.zustand === 'fehlt') return 'beide Ergebnisse fehlen';
  return `beide ${erste.kurzwort.replace(/^wartet/, 'warten')}`;
}

/** "3 von 4 erledigt": one word for a stop whose bodies are folded away. */
export function sammelwort(stationen: readonly WegStation[]): string {
  const bleibende = stationen.filter((s) => s.zustand !== 'entfallen');
  const fertige = bleibende.filter((s) => istFertig(s.zustand)).length;
  if (bleibende.length === 0) return 'alle entfallen';
  if (fertige === bleibende.length) return 'alle erledigt';
  const worte = new Set(bleibende.map((s) => s.kurzwort));
  if (fertige === 0 && worte.size === 1) return `alle ${[...worte].join('')}`;
  return `${fertige} von ${bleibende.length} erledigt`;
}
