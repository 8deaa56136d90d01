import type { Position, PositionCode } from '../beratungsfolge/position';
import { type Lage, lageVon } from '../beratungsfolge/position/lage';
import { entscheidet } from '../beratungsfolge/position/phase';
import type { Publikum } from '../beratungsfolge/satz';
import { durchWen, massgebliche } from '../beratungsfolge/satz/entscheidung';
import {
  amTag,
  anzahlGremien,
  aufzaehlung,
  gremium,
  namen,
  schritteZu,
} from '../beratungsfolge/satz/nennung';
import { verschiebungstext } from '../beratungsfolge/satz/verschiebung';
import type { Folge, Schritt } from '../beratungsfolge/schritt';
import { deutschesDatum } from './datum';
import { ERGEBNIS_TEXT } from './ergebnis';

/** Nobody deliberates, or steps are hidden and a number of bodies or results would mislead. */
const OHNE_ZAHLEN: ReadonlySet<PositionCode> = new Set(['VERWALTUNG', 'ZURUECKGEZOGEN', 'BERATUNG_LAEUFT']);

/** The paragraph "Warum hier?": who deliberates, what is there, and what the paper waits for. */
export function warumHier(position: Position, folge: Folge, publikum: Publikum): string {
  const lage = lageVon(folge.schritte);
  const aktuell = schritteZu(position.aktuell, folge.schritte);
  return [
    ...zuschnitt(position, lage),
    ...stand(position),
    ...grund(position, lage, aktuell),
    ...verspaetete(position, folge, lage, publikum),
  ].join(' ');
}

function zuschnitt({ code }: Position, lage: Lage): string[] {
  const alle = lage.bleibende;
  if (alle.length === 0 || OHNE_ZAHLEN.has(code)) return [];
  const mehrere = namen(alle).length > 1;
  if (alle.every((s) => s.zustaendigkeit === 'KENNTNISNAHME')) {
    return mehrere
      ? [`${anzahlGremien(alle)} nehmen die Vorlage zur Kenntnis, keines entscheidet.`]
      : ['Ein Gremium nimmt die Vorlage zur Kenntnis, es entscheidet nicht.'];
  }
  const entscheidende = alle.filter(entscheidet);
  const beratend = mehrere
    ? `${anzahlGremien(alle)} beraten über die Vorlage.`
    : 'Ein Gremium berät über die Vorlage.';
  if (entscheidende.length === 0) return [beratend];
  const titel = namen(entscheidende).length > 1 ? 'Entscheidende Gremien' : 'Entscheidendes Gremium';
  return [beratend, `${titel}: ${aufzaehlung(entscheidende)}.`];
}

function stand({ erledigt, gesamt, code }: Position): string[] {
  if (gesamt === 0 || OHNE_ZAHLEN.has(code)) return [];
  if (erledigt === 0) return ['Noch liegt kein Ergebnis vor.'];
  if (erledigt === gesamt) return [gesamt === 1 ? 'Das Ergebnis liegt vor.' : 'Alle Ergebnisse liegen vor.'];
  return [`${erledigt} von ${gesamt} Ergebnissen ${erledigt === 1 ? 'liegt' : 'liegen'} vor.`];
}

function grund(position: Position, lage: Lage, aktuell: Schritt[]): string[] {
  switch (position.code) {
    case 'VERWALTUNG':
      return ['Die Verwaltung bereitet die Vorlage vor.'];
    case 'KEINE_FOLGE':
      return ['Welche Gremien sich mit der Vorlage befassen, ist noch nicht festgelegt.'];
    case 'HEUTE':
      return [aktuell.length > 1 ? 'Die Sitzungen sind heute.' : 'Die Sitzung ist heute.'];
    case 'ALS_NAECHSTES':
      return [`Die nächste Sitzung der Beratungsfolge ist${amTag(aktuell) || ' angesetzt'}.`];
    case 'ERGEBNIS_AUSSTEHEND':
      return [ergebnisFehlt(aktuell)];
    case 'NEUER_TERMIN_OFFEN':
      return aktuell.length > 0 ? [`${verschiebungstext(aktuell)}.`] : [];
    case 'TERMIN_OFFEN':
      return aktuell.length > 0 ? [`Noch keine Sitzung festgelegt ist für: ${aufzaehlung(aktuell)}.`] : [];
    case 'ENTSCHIEDEN_REST_OFFEN':
      return ['Die Entscheidung ist gefallen.', 'Von den offenen Beratungen hängt sie nicht ab.'];
    case 'ABGESCHLOSSEN':
      return entscheidung(lage);
    case 'OFFEN_OHNE_ENTSCHEIDUNG':
      return ['Eine Entscheidung liegt nicht vor.', ...zuletzt(lage)];
    case 'ZURUECKGEZOGEN':
      return ['Die Vorlage wurde zurückgezogen.', ...bisDahin(position)];
    case 'ENTFALLEN':
      return ['Alle vorgesehenen Beratungen sind entfallen.'];
    case 'BERATUNG_LAEUFT':
      return ['Die Beratung ist noch nicht abgeschlossen.'];
  }
}

function bisDahin({ erledigt, gesamt }: Position): string[] {
  if (erledigt === 0) return [];
  return [`Bis dahin ${erledigt === 1 ? 'lag' : 'lagen'} ${erledigt} von ${gesamt} Ergebnissen vor.`];
}

function ergebnisFehlt(aktuell: Schritt[]): string {
  if (aktuell.length === 0) return 'Ein Ergebnis ist noch nicht eingetragen.';
  const wo = `${amTag(aktuell)} (${aufzaehlung(aktuell)})`;
  return aktuell.length === 1
    ? `Aus der Sitzung${wo} ist noch kein Ergebnis eingetragen.`
    : `Aus den Sitzungen${wo} sind noch keine Ergebnisse eingetragen.`;
}

function entscheidung(lage: Lage): string[] {
  const wer = massgebliche(lage.entscheidungen);
  if (wer.length === 0) return [];
  return [`Entschieden${amTag(wer)} ${durchWen(wer)}.`];
}

/** The last step that should have decided and did not. */
function zuletzt(lage: Lage): string[] {
  const letzte = lage.erledigte.findLast(entscheidet);
  if (!letzte?.ergebnis) return [];
  return [`Zuletzt: ${gremium([letzte])}${amTag([letzte])}, ${ERGEBNIS_TEXT[letzte.ergebnis]}.`];
}

/** Other missing results; most hold nobody up (W2). Staff reads since when (W4). */
function verspaetete(position: Position, folge: Folge, lage: Lage, publikum: Publikum): string[] {
  const uebrige = position.ueberfaellig.filter((id) => !position.aktuell.includes(id));
  const schritte = schritteZu(uebrige, folge.schritte);
  const [erster] = schritte;
  if (!erster) return [];
  const haeltAuf = schritte.some((s) => lage.haltende.includes(s));
  const folgenlos = haeltAuf ? '' : ', das hält die Vorlage nicht auf';
  const seit =
    publikum === 'intern' && erster.datum !== null ? `, überfällig seit ${deutschesDatum(erster.datum)}` : '';
  return [`Nicht erfasst ist ein Ergebnis aus: ${aufzaehlung(schritte)}${seit}${folgenlos}.`];
}
