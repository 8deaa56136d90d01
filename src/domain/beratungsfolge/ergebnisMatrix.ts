import type { Ablehnung } from '../kern/ablehnung';
import { abgelehnt, ok, type Result } from '../kern/result';
import { hatBegonnen } from '../sitzung/begonnen';
import type { Ergebnis } from './ergebnis';
import { istAngesetzt, istOffen } from './position/phase';
import type { Schritt, Zustaendigkeit } from './schritt';

const VERSCHOBEN: readonly Ergebnis[] = ['VERTAGT', 'ABGESETZT', 'NICHT_BEHANDELT', 'VERWIESEN'];
const IMMER: readonly Ergebnis[] = ['ERLEDIGT', 'ZURUECKGEZOGEN'];
const VOR_BEGINN: readonly Ergebnis[] = ['ABGESETZT', 'ZURUECKGEZOGEN'];
const VOTUM: readonly Ergebnis[] = ['EMPFOHLEN', 'MIT_AENDERUNGEN_EMPFOHLEN', 'NICHT_EMPFOHLEN'];
const ENTSCHEIDUNG: readonly Ergebnis[] = ['BESCHLOSSEN', 'GEAENDERT_BESCHLOSSEN', 'ABGELEHNT'];

const EIGENE: Record<Zustaendigkeit, readonly Ergebnis[]> = {
  KENNTNISNAHME: ['ZUR_KENNTNIS_GENOMMEN', 'OHNE_VOTUM', 'VERTAGT_INS_FOLGEGREMIUM'],
  ANHOERUNG: ['ANGEHOERT', ...VOTUM, 'ZUR_KENNTNIS_GENOMMEN', 'OHNE_VOTUM', 'VERTAGT_INS_FOLGEGREMIUM'],
  EMPFEHLUNG: [...VOTUM, 'ZUR_KENNTNIS_GENOMMEN', 'OHNE_VOTUM', 'VERTAGT_INS_FOLGEGREMIUM'],
  BESCHLUSS: [...ENTSCHEIDUNG, 'ZUR_KENNTNIS_GENOMMEN'],
  EINBRINGUNG: ['EINGEBRACHT'],
  GENEHMIGUNG: ['GENEHMIGT', 'NICHT_GENEHMIGT'],
};

/** V-MATRIX: the results a clerk may choose for a role, the usual one first. */
export function erlaubteErgebnisse(zustaendigkeit: Zustaendigkeit): Ergebnis[] {
  return [...EIGENE[zustaendigkeit], ...VERSCHOBEN, ...IMMER];
}

/** A vote of a body that was only to take note. */
export const istAbweichend = (zustaendigkeit: Zustaendigkeit, ergebnis: Ergebnis): boolean =>
  zustaendigkeit === 'KENNTNISNAHME' && [...VOTUM, ...ENTSCHEIDUNG].includes(ergebnis);

/** Accepted, but the Ratsbüro should look at it. */
export type ErgebnisHinweis = 'KEINE_ENTSCHEIDUNG' | 'KEINE_EMPFEHLUNG' | 'ABWEICHEND';

export type ErgebnisKontext = {
  jetzt: Date;
  /** Imports, and urgent decisions signed without a Sitzung, know no start time: V-EARLY is not asked. */
  herkunft: 'SITZUNG' | 'IMPORT' | 'EILENTSCHEIDUNG';
  /** False for a step with no more than a planned day. */
  hatSitzung: boolean;
  /** Reason of a correction. */
  begruendung: string | null;
  /** Decided or recommended text, where it differs from the paper. */
  wortlaut: string | null;
  /** The whole chain, with the step itself. */
  folge: readonly Schritt[];
};

const leer = (text: string | null) => text === null || text.trim() === '';

function pruefeZeitpunkt(schritt: Schritt, ergebnis: Ergebnis, kontext: ErgebnisKontext): Ablehnung | null {
  const ohneSitzung = !kontext.hatSitzung || schritt.datum === null;
  if (kontext.herkunft === 'IMPORT' || (kontext.herkunft === 'EILENTSCHEIDUNG' && ohneSitzung)) return null;
  if (schritt.entfallen) return { code: 'SCHRITT_ENTFALLEN', regel: 'V-EARLY' };
  if (ohneSitzung || schritt.datum === null) return { code: 'OHNE_SITZUNG', regel: 'V-EARLY' };
  if (schritt.sitzungAbgesagt) {
    // A cancelled Sitzung never starts, so there is nothing to wait for.
    return ergebnis === 'NICHT_BEHANDELT' ? null : { code: 'SITZUNG_ABGESAGT', regel: 'V-EARLY' };
  }
  const begonnen = hatBegonnen({ datum: schritt.datum, beginn: schritt.beginn }, kontext.jetzt);
  if (begonnen || VOR_BEGINN.includes(ergebnis)) return null;
  return { code: 'ERGEBNIS_ZU_FRUEH', regel: 'V-EARLY' };
}

/** A step still to come after this one, or not dated yet: there "vertagt ins Folgegremium" can go. */
function hatSpaetereOffene({ id, datum, beginn }: Schritt, folge: readonly Schritt[]): boolean {
  return folge.some((s) => {
    if (s.id === id || !istOffen(s)) return false;
    if (!istAngesetzt(s) || datum === null || s.datum > datum) return true;
    return s.datum === datum && (s.beginn === null || beginn === null || s.beginn > beginn);
  });
}

function hinweise(zustaendigkeit: Zustaendigkeit, ergebnis: Ergebnis): ErgebnisHinweis[] {
  if (!erlaubteErgebnisse(zustaendigkeit).includes(ergebnis)) return ['ABWEICHEND'];
  if (ergebnis !== 'ZUR_KENNTNIS_GENOMMEN') return [];
  if (zustaendigkeit === 'BESCHLUSS') return ['KEINE_ENTSCHEIDUNG'];
  return zustaendigkeit === 'EMPFEHLUNG' ? ['KEINE_EMPFEHLUNG'] : [];
}

/**
 * May this result be recorded now? Refuses by V-EARLY (too early, no Sitzung, entfallen, cancelled),
 * V-MATRIX (not for this role, VERT_FOLGE without a later open step, changed text missing) and V-2x
 * (a recorded result is replaced only as a correction with a reason; also VERTAGT, its trace must not be lost).
 * A body that votes where it was only to take note is recorded as "abweichend", with the wording: the record wins.
 */
export function pruefeErgebnis(
  schritt: Schritt,
  ergebnis: Ergebnis,
  kontext: ErgebnisKontext,
): Result<{ hinweise: ErgebnisHinweis[]; korrektur: boolean }, Ablehnung> {
  const zeit = pruefeZeitpunkt(schritt, ergebnis, kontext);
  if (zeit) return abgelehnt(zeit);
  const { zustaendigkeit } = schritt;
  const vorgesehen = erlaubteErgebnisse(zustaendigkeit).includes(ergebnis);
  const abweichend = istAbweichend(zustaendigkeit, ergebnis);
  if (!vorgesehen && !abweichend) return abgelehnt({ code: 'ERGEBNIS_NICHT_ERLAUBT', regel: 'V-MATRIX' });
  const brauchtWortlaut =
    kontext.herkunft !== 'IMPORT' && (abweichend || ergebnis === 'GEAENDERT_BESCHLOSSEN');
  if (brauchtWortlaut && leer(kontext.wortlaut)) {
    return abgelehnt({ code: 'WORTLAUT_FEHLT', regel: 'V-MATRIX', feld: 'wortlaut' });
  }
  if (ergebnis === 'VERTAGT_INS_FOLGEGREMIUM' && !hatSpaetereOffene(schritt, kontext.folge)) {
    return abgelehnt({ code: 'KEIN_FOLGEGREMIUM', regel: 'V-MATRIX' });
  }
  const korrektur = schritt.ergebnis !== null;
  if (korrektur && leer(kontext.begruendung)) {
    return abgelehnt({ code: 'BEGRUENDUNG_FEHLT', regel: 'V-2x', feld: 'begruendung' });
  }
  return ok({ hinweise: hinweise(zustaendigkeit, ergebnis), korrektur });
}
