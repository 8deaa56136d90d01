import type { LocalDate } from '../../kern/localDate';
import { POSITIONSCODE_MARKE } from '../../texte/positionscode';
import type { Position } from '../position';
import { lageVon } from '../position/lage';
import { boegenVon } from './bogen';
import { halteVon } from './halte';
import type { Dichte, Halt, HeuteHalt, Weg, WegFolge, WegHalt } from './modell';
import { mitHeute, mitStrecken } from './strecke';

/** More stops than this do not fit side by side. */
const HOECHSTENS = 12;
/** Finished stops right before the position that stay visible on a long way. */
const SICHTBAR_DAVOR = 2;

/**
 * The Beratungsweg as it is drawn: stops, line, bends and the place of the marker. `position` must be the
 * answer for the same chain and day. Never throws; a chain without steps has no stops.
 */
export function weg(folge: WegFolge, position: Position, heute: LocalDate): Weg {
  const { schritte } = folge;
  const nurKenntnisnahme = schritte.every((s) => s.zustaendigkeit === 'KENNTNISNAHME');
  const halte = mitMarke(halteVon(folge, position, heute, nurKenntnisnahme), folge, position);
  const punkte = mitStrecken(mitHeute(halte, position, heute), position, heute);
  const gezeigt = gesammelt(punkte);
  const jahre = new Set(punkte.flatMap((p) => p.datum?.slice(0, 4) ?? []));
  return {
    halte: gezeigt,
    boegen: boegenVon(gezeigt, schritte),
    dichte: dichte(gezeigt.filter((h) => h.art !== 'heute').length),
    nurKenntnisnahme,
    mehrereJahre: jahre.size > 1,
  };
}

function dichte(halte: number): Dichte {
  if (halte <= 5) return 'weit';
  if (halte <= 9) return 'mittel';
  return halte <= HOECHSTENS ? 'eng' : 'voll';
}

/** Puts the marker at the position; without a word for it, or without such a stop, there is none. */
function mitMarke(halte: Halt[], folge: WegFolge, position: Position): Halt[] {
  const marke = POSITIONSCODE_MARKE[position.code];
  const stelle = marke === null ? -1 : stelleVon(halte, folge, position);
  return halte.map((halt, i) => (i === stelle ? { ...halt, hier: true, marke } : halt));
}

function stelleVon(halte: Halt[], folge: WegFolge, position: Position): number {
  const lage = lageVon(folge.schritte);
  switch (position.code) {
    case 'ABGESCHLOSSEN':
    case 'ENTSCHIEDEN_REST_OFFEN':
      return letzteMit(
        halte,
        lage.entscheidungen.map((s) => s.id),
      );
    case 'ZURUECKGEZOGEN':
      return halte.findIndex((h) => h.zustand === 'zurueck');
    case 'OFFEN_OHNE_ENTSCHEIDUNG':
      return letzteMit(
        halte,
        lage.erledigte.map((s) => s.id),
      );
    default:
      return halte.findIndex((h) => h.stationen.some((s) => position.aktuell.includes(s.id)));
  }
}

const letzteMit = (halte: Halt[], ids: string[]): number =>
  halte.findLastIndex((h) => h.stationen.some((s) => ids.includes(s.id)));

/** On a way that is too long, finished stops far behind the position become one. */
function gesammelt(punkte: (Halt | HeuteHalt)[]): WegHalt[] {
  const halte = punkte.filter((p) => p.art === 'halt');
  if (halte.length <= HOECHSTENS) return punkte;
  const hier = halte.findIndex((h) => h.hier);
  const grenze = (hier < 0 ? halte.length - 1 : hier) - SICHTBAR_DAVOR;
  const weg: WegHalt[] = [];
  for (const punkt of punkte) {
    const sammelbar = punkt.art === 'halt' && istVorbei(punkt) && halte.indexOf(punkt) < grenze;
    const letzter = weg.at(-1);
    if (!sammelbar) weg.push(punkt);
    else if (letzter?.art === 'sammel') {
      letzter.halte.push(punkt);
      letzter.strecke = punkt.strecke;
    } else weg.push({ art: 'sammel', halte: [punkt], strecke: punkt.strecke });
  }
  return weg.map((h) => (h.art === 'sammel' && h.halte.length === 1 ? (h.halte[0] ?? h) : h));
}

/** Nothing is left to do or to see at this stop. */
const istVorbei = (halt: Halt): boolean =>
  ['erledigt', 'frei', 'abgelehnt', 'entfallen'].includes(halt.zustand) && !halt.hier;
