import { istLocalDate } from '../kern/localDate';
import { deutschesDatum } from './datum';
import { ERGEBNIS_TEXT } from './ergebnis';
import { OEFFENTLICHKEIT_TEXT } from './oeffentlichkeit';
import { eigenesWort, feldname } from './protokoll/feld';
import { SCHUTZKLASSE_TEXT } from './schutzklasse';
import { VORLAGENART_TEXT } from './vorlagenart';
import { ZUSTAENDIGKEIT_TEXT } from './zustaendigkeit';

/** One fact that changed, in words; `von` is null where there was nothing to change from. */
export type Aenderung = { feld: string; von: string | null; nach: string };

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
  ...SCHUTZKLASSE_TEXT,
  ...VORLAGENART_TEXT,
  ...ZUSTAENDIGKEIT_TEXT,
};
const KENNUNG = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The short facts of an audit entry, field by field: from → to. `namen` says what an id stands for; other ids say nothing
 * to a reader and are left out, lists of them are counted. Lists of rows are told row by row.
 */
export function aenderungen(von: unknown, nach: unknown, namen: ReadonlyMap<string, string>): Aenderung[] {
  const [alt, neu] = [alsFelder(von), alsFelder(nach)];
  return [...new Set([...Object.keys(neu), ...Object.keys(alt)])].flatMap((name) => {
    const [vorher, nachher] = [alt[name], neu[name]];
    if (istZeilenliste(vorher) || istZeilenliste(nachher)) return zeilenweise(vorher, nachher, namen);
    const [davor, danach] = [
      name in alt ? wort(eigenesWort(name, vorher), namen) : null,
      name in neu ? wort(eigenesWort(name, nachher), namen) : null,
    ];
    if (davor === null && danach === null) return [];
    const [a, b] = [stattdessen(davor, vorher, danach), stattdessen(danach, nachher, davor)];
    const ohneWert = b === 'leer' && a === null;
    return ohneWert
      ? []
      : [{ feld: feldname(name, nachher ?? vorher), von: a === b ? null : a, nach: b ?? 'leer' }];
  });
}

/** What cannot be named is at least there, where the other side says that nothing was. */
const stattdessen = (wort: string | null, wert: unknown, anderes: string | null): string | null =>
  wort === null && anderes === 'leer' && typeof wert === 'string' ? 'eingetragen' : wort;

const alsFelder = (wert: unknown): Zeile =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert) ? (wert as Zeile) : {};

/** Null = nothing a reader could use. */
function wort(wert: unknown, namen: ReadonlyMap<string, string>): string | null {
  if (wert === null || wert === undefined || wert === '') return 'leer';
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert === 'number') return String(wert);
  if (typeof wert === 'string') return textwort(wert, namen);
  if (Array.isArray(wert)) return listenwort(wert, namen);
  return aenderungen(null, wert, namen)
    .map(({ feld, nach }) => `${feld} ${nach}`)
    .join(', ');
}

function textwort(wert: string, namen: ReadonlyMap<string, string>): string | null {
  const name = namen.get(wert);
  if (name !== undefined) return name;
  if (KENNUNG.test(wert)) return null;
  return istLocalDate(wert) ? deutschesDatum(wert) : (WORT[wert] ?? wert);
}

/** What can be named is named, and what belongs to others only counted where nothing can. */
function listenwort(liste: unknown[], namen: ReadonlyMap<string, string>): string {
  if (liste.length === 0) return 'leer';
  const worte = liste.map((w) => wort(w, namen)).filter(Boolean);
  return worte.length > 0 ? worte.join(', ') : String(liste.length);
}

type Zeile = Record<string, unknown>;

const istZeilenliste = (wert: unknown): wert is Zeile[] =>
  Array.isArray(wert) && wert.length > 0 && wert.every((w) => 'gremium' in alsFelder(w));

/** Rows of a chain: the same row by its id, under the name of its body. */
function zeilenweise(von: unknown, nach: unknown, namen: ReadonlyMap<string, string>): Aenderung[] {
  const [alt, neu] = [alsZeilen(von), alsZeilen(nach)];
  const vorher = (z: Zeile) => alt.find((a) => a.id !== undefined && a.id === z.id);
  const geblieben = new Set(neu.map(vorher));
  const wortVon = (z: Zeile) => zeilenwort(z, namen);
  return [
    ...neu.map((z) => {
      const davor = vorher(z);
      return { feld: String(z.gremium), von: davor ? wortVon(davor) : null, nach: wortVon(z) };
    }),
    ...alt
      .filter((z) => !geblieben.has(z))
      .map((z) => ({ feld: String(z.gremium), von: wortVon(z), nach: 'entfernt' })),
  ];
}

const alsZeilen = (wert: unknown): Zeile[] => (Array.isArray(wert) ? wert.map(alsFelder) : []);

/** "Anhörung, 18.11.2026" */
function zeilenwort(
  { id: _id, gremium: _gremium, ...rest }: Zeile,
  namen: ReadonlyMap<string, string>,
): string {
  return Object.entries(rest)
    .map(([name, wert]) => {
      if (name === 'termin' && wert === null) return 'ohne Termin';
      if (name === 'entfallen') return wert === true ? 'entfallen' : `entfallen: ${wert}`;
      return wert === true ? feldname(name) : wort(wert, namen);
    })
    .filter(Boolean)
    .join(', ');
}
