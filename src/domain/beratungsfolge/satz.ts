import { deutschesDatum, uhrzeit } from '../texte/datum';
import { ERGEBNIS_TEXT } from '../texte/ergebnis';
import { ZUSTAENDIGKEIT_TEXT } from '../texte/zustaendigkeit';
import type { Position } from './position';
import { type Lage, lageVon } from './position/lage';
import { rang } from './position/phase';
import { behandlung } from './satz/behandlung';
import { durchWen, massgebliche, mitWelchemErgebnis } from './satz/entscheidung';
import { amTag, anzahlGremien, aufzaehlung, gremium, namen, schritteZu } from './satz/nennung';
import { verschiebungstext } from './satz/verschiebung';
import { votumtext } from './satz/votum';
import type { Folge, Schritt } from './schritt';

export type Publikum = 'oeffentlich' | 'intern';

/**
 * The one headline of a position (W8). Only staff reads "überfällig" (W4), and as a date instead of a
 * number of days, so that the sentence holds on every day of an interval. Never throws.
 */
export function satz(position: Position, folge: Folge, publikum: Publikum): string {
  const lage = lageVon(folge.schritte);
  const aktuell = schritteZu(position.aktuell, folge.schritte);
  const teile = [kopf(position, folge, lage, aktuell, publikum)];
  const naechste = schritteZu(position.naechste, folge.schritte);
  if (position.code === 'ERGEBNIS_AUSSTEHEND' && naechste.length > 0) teile.push(naechsteBeratung(naechste));
  if (position.hinweise.includes('VOTUM_STEHT_AUS')) teile.push(votumtext(position, lage));
  return teile.length === 1 ? teile.join() : `${teile.join('. ')}.`;
}

function kopf(position: Position, folge: Folge, lage: Lage, aktuell: Schritt[], publikum: Publikum): string {
  switch (position.code) {
    case 'VERWALTUNG':
      return 'In Vorbereitung bei der Verwaltung';
    case 'KEINE_FOLGE':
      return 'Beratungsfolge noch nicht festgelegt';
    case 'HEUTE':
      return aktuell.length > 0 ? `Heute in Beratung: ${mitUhrzeit(aktuell)}` : 'Heute in Beratung';
    case 'ALS_NAECHSTES':
      return alsNaechstes(aktuell, folge);
    case 'ERGEBNIS_AUSSTEHEND':
      return ergebnisAusstehend(position, aktuell, publikum);
    case 'NEUER_TERMIN_OFFEN':
      return aktuell.length > 0 ? `${verschiebungstext(aktuell)} – neuer Termin offen` : 'Neuer Termin offen';
    case 'TERMIN_OFFEN':
      return aktuell.length > 0
        ? `${aufzaehlung(aktuell)} – Termin noch nicht festgelegt`
        : 'Termin noch nicht festgelegt';
    case 'ENTSCHIEDEN_REST_OFFEN':
      return entschieden(position, lage);
    case 'ABGESCHLOSSEN':
      return abgeschlossen(position, lage);
    case 'OFFEN_OHNE_ENTSCHEIDUNG':
      return 'Beratung unterbrochen – Entscheidung steht aus';
    case 'ZURUECKGEZOGEN':
      return zurueckgezogen(folge, lage);
    case 'ENTFALLEN':
      return 'Die Beratung ist entfallen';
    case 'BERATUNG_LAEUFT':
      return 'Beratung läuft';
  }
}

/** Each body with its start; the bare name only if no step of the body has one. */
function mitUhrzeit(schritte: Schritt[]): string {
  const mitBeginn = new Set(namen(schritte.filter((s) => s.beginn !== null)));
  const teile = schritte.flatMap((s) => {
    if (s.beginn !== null) return `${s.gremium} ${uhrzeit(s.beginn)}`;
    return mitBeginn.has(s.gremium) ? [] : s.gremium;
  });
  return [...new Set(teile)].join(', ');
}

const UND = new Intl.ListFormat('de');

function alsNaechstes(aktuell: Schritt[], folge: Folge): string {
  if (aktuell.length === 0) return 'Nächste Beratung steht fest';
  const aufgaben = new Set(aktuell.map((s) => ZUSTAENDIGKEIT_TEXT[s.zustaendigkeit]));
  const einGremium = namen(aktuell).length === 1;
  const aufgabe = einGremium || aufgaben.size === 1 ? `, ${UND.format(aufgaben)}` : '';
  const [einziger, ...weitere] = aktuell;
  const nummer = einziger && weitere.length === 0 ? behandlung(einziger, folge.schritte) : 1;
  return `${naechsteBeratung(aktuell)}${aufgabe}${nummer > 1 ? ` (${nummer}. Behandlung)` : ''}`;
}

function naechsteBeratung(schritte: Schritt[]): string {
  const mehrere = namen(schritte).length > 1;
  return `Nächste Beratung: ${mehrere ? 'in ' : ''}${gremium(schritte)}${amTag(schritte)}`;
}

function ergebnisAusstehend(position: Position, aktuell: Schritt[], publikum: Publikum): string {
  const wo = aktuell.length > 0 ? `Zuletzt in: ${gremium(aktuell)}${amTag(aktuell)} – ` : '';
  const seit =
    publikum === 'intern' && position.seit ? `, überfällig seit ${deutschesDatum(position.seit)}` : '';
  return `${wo}Ergebnis noch nicht erfasst${seit}`;
}

function entschieden(position: Position, lage: Lage): string {
  const letzte = lage.entscheidungen.filter((s) => s.datum === position.seit);
  const was = letzte.length > 0 ? `Entschieden${amTag(letzte)} ${durchWen(letzte)}` : 'Entschieden';
  return lage.offene.length > 0 ? `${was}. Noch offen: ${aufzaehlung(lage.offene)}` : was;
}

function abgeschlossen(position: Position, lage: Lage): string {
  const wann = position.seit ? ` am ${deutschesDatum(position.seit)}` : '';
  const ergebnis = gesamtergebnis(lage);
  return `Beratung abgeschlossen${wann}${ergebnis === null ? '' : `: ${ergebnis}`}`;
}

/** The decision; without one the Kenntnisnahmen; without these the result of the step of highest rank. */
function gesamtergebnis(lage: Lage): string | null {
  if (lage.entscheidungen.length > 0) return mitWelchemErgebnis(massgebliche(lage.entscheidungen));
  const kenntnis = lage.erledigte.filter((s) => s.ergebnis === 'ZUR_KENNTNIS_GENOMMEN');
  if (kenntnis.length > 0) return `zur Kenntnis genommen ${vonWem(kenntnis)}`;
  const [hoechster] = [...lage.erledigte].reverse().sort((a, b) => RANGFOLGE(b) - RANGFOLGE(a));
  return hoechster?.ergebnis ? ERGEBNIS_TEXT[hoechster.ergebnis] : null;
}

/** "durch Rat der Stadt", "in 26 Gremien" */
const vonWem = (schritte: Schritt[]): string =>
  namen(schritte).length === 1 ? `durch ${gremium(schritte)}` : `in ${anzahlGremien(schritte)}`;

/** A Kenntnisnahme ranks last when one result must stand for the chain. */
const RANGFOLGE = (s: Schritt): number => (s.zustaendigkeit === 'KENNTNISNAHME' ? -1 : rang(s));

function zurueckgezogen(folge: Folge, lage: Lage): string {
  const inSitzung = lage.bleibende.find((s) => s.ergebnis === 'ZURUECKGEZOGEN');
  const tag = folge.zurueckgezogenAm ?? inSitzung?.datum ?? null;
  const wann = tag === null ? '' : ` am ${deutschesDatum(tag)}`;
  const grund = folge.zurueckgezogenGrund?.trim();
  return `Zurückgezogen${wann}${grund ? `: ${grund}` : ''}`;
}
