import { istLocalDate } from '../kern/localDate';
import { deutschesDatum } from './datum';
import { ERGEBNIS_TEXT } from './ergebnis';
import { OEFFENTLICHKEIT_TEXT } from './oeffentlichkeit';
import { VORLAGENART_TEXT } from './vorlagenart';
import { ZUSTAENDIGKEIT_TEXT } from './zustaendigkeit';

/** One fact that changed, in words; `von` is null where there was nothing to change from. */
export type Aenderung = { feld: string; von: string | null; nach: string };

const FELD: Record<string, string> = {
  abschnitte: 'Abschnitte',
  anlage: 'Anlage',
  art: 'Art',
  beratung: 'Gremium',
  beratungId: 'Gremium',
  betreff: 'Betreff',
  datum: 'Datum',
  ergebnis: 'Ergebnis',
  fachbereich: 'Fachbereich',
  felder: 'Geändert',
  geaendert: 'Geändert',
  gremium: 'Gremium',
  nachfolge: 'Neuer Termin',
  neueGremien: 'Neue Gremien',
  nummer: 'Drucksache-Nr.',
  oeffentlich: 'Öffentlich',
  oeffentlichAb: 'Öffentlich ab',
  oeffentlichkeit: 'Öffentlichkeit',
  quelle: 'Quelle',
  regel: 'Regel',
  schritte: 'Beratungen',
  sitzung: 'Sitzung',
  sitzungId: 'Sitzung',
  status: 'Stand',
  termin: 'Termin',
  titel: 'Titel',
  untertitel: 'Untertitel',
  verschoben: 'Mit verschoben',
  versand: 'Versand',
  vorlagen: 'Vorlagen',
};

const STATUS: Record<string, string> = {
  ENTWURF: 'Entwurf',
  MITZEICHNUNG: 'in Mitzeichnung',
  GEZEICHNET: 'freigegeben',
  IN_BERATUNG: 'in Beratung',
  ABGESCHLOSSEN: 'abgeschlossen',
  BESCHLUSSKONTROLLE: 'in Beschlusskontrolle',
  ZURUECKGEZOGEN: 'zurückgezogen',
};

const WORT: Record<string, string> = {
  ...STATUS,
  ...ERGEBNIS_TEXT,
  ...OEFFENTLICHKEIT_TEXT,
  ...VORLAGENART_TEXT,
  ...ZUSTAENDIGKEIT_TEXT,
};
const KENNUNG = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The short facts of an audit entry, field by field: from → to. `namen` says what an id stands for; other ids say nothing
 * to a reader and are left out, lists of them are counted.
 */
export function aenderungen(von: unknown, nach: unknown, namen: ReadonlyMap<string, string>): Aenderung[] {
  const [alt, neu] = [alsFelder(von), alsFelder(nach)];
  return [...new Set([...Object.keys(alt), ...Object.keys(neu)])].flatMap((name) => {
    const vorher = name in alt ? wort(alt[name], namen) : null;
    const nachher = name in neu ? wort(neu[name], namen) : null;
    if (vorher === null && nachher === null) return [];
    const feld = FELD[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
    return [{ feld, von: vorher === nachher ? null : vorher, nach: nachher ?? 'leer' }];
  });
}

const alsFelder = (wert: unknown): Record<string, unknown> =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert) ? (wert as Record<string, unknown>) : {};

/** Null = nothing a reader could use. */
function wort(wert: unknown, namen: ReadonlyMap<string, string>): string | null {
  if (wert === null || wert === undefined || wert === '') return 'leer';
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert === 'number') return String(wert);
  if (typeof wert === 'string') return textwort(wert, namen);
  if (Array.isArray(wert)) return listenwort(wert, namen);
  const felder = aenderungen(null, wert, namen).map(({ feld, nach }) => `${feld} ${nach}`);
  return felder.length > 0 ? felder.join(', ') : null;
}

function textwort(wert: string, namen: ReadonlyMap<string, string>): string | null {
  const name = namen.get(wert);
  if (name !== undefined) return name;
  if (KENNUNG.test(wert)) return null;
  return istLocalDate(wert) ? deutschesDatum(wert) : (WORT[wert] ?? wert);
}

function listenwort(liste: unknown[], namen: ReadonlyMap<string, string>): string {
  const worte = liste.map((w) => wort(w, namen)).filter((w) => w !== null);
  return worte.length === liste.length && liste.length > 0 ? worte.join(', ') : String(liste.length);
}
