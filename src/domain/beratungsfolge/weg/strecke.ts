import type { LocalDate } from '../../kern/localDate';
import type { Position } from '../position';
import { type Halt, type HeuteHalt, istFertig, type Strecke } from './modell';

type Punkt = Halt | HeuteHalt;

/** Papers that have left the line: today says nothing about them any more. */
const VOM_GLEIS: readonly Position['code'][] = ['ZURUECKGEZOGEN', 'ENTFALLEN'];

/** Puts the narrow stop "heute" between what was and what comes. */
export function mitHeute(halte: Halt[], position: Position, heute: LocalDate): Punkt[] {
  const tagtHeute = halte.some((h) => h.datum === heute);
  if (halte.length === 0 || tagtHeute || VOM_GLEIS.includes(position.code)) return halte;
  const kommt = halte.findIndex((h) => (h.datum === null ? h.zustand === 'ohnetermin' : h.datum > heute));
  const stelle = kommt < 0 ? halte.length : kommt;
  return [
    ...halte.slice(0, stelle),
    { art: 'heute', datum: heute, strecke: 'offen' },
    ...halte.slice(stelle),
  ];
}

/** The kind of line after each stop. */
export function mitStrecken(punkte: Punkt[], position: Position, heute: LocalDate): Punkt[] {
  const grenze = befahrenBis(punkte, position, heute);
  const rueckzug = punkte.findIndex((p) => p.art === 'halt' && p.zustand === 'zurueck');
  const totAb = position.code === 'ENTFALLEN' ? 0 : rueckzug < 0 ? punkte.length : rueckzug;
  return punkte.map((punkt, i) => {
    const letzter = i >= punkte.length - 2;
    return {
      ...punkt,
      strecke: streckeNach(punkt, punkte[i + 1], { befahren: i < grenze, tot: i >= totAb, letzter }),
    };
  });
}

/** Index of the stop up to which the paper has travelled: position or last result, at most today. */
function befahrenBis(punkte: Punkt[], position: Position, heute: LocalDate): number {
  const ziel = position.aktuell.length > 0 ? position.aktuell : position.naechste;
  const beiZiel = punkte.findIndex((p) => p.art === 'halt' && p.stationen.some((s) => ziel.includes(s.id)));
  const abschluss = punkte.findLastIndex(
    (p) => p.art === 'halt' && p.stationen.some((s) => istFertig(s.zustand) || s.zustand === 'zurueck'),
  );
  const jetzt = punkte.findIndex((p) => p.datum === heute);
  const weitester = Math.max(beiZiel, abschluss);
  return jetzt < 0 ? weitester : Math.min(weitester, jetzt);
}

type Abschnitt = { befahren: boolean; tot: boolean; letzter: boolean };

function streckeNach(von: Punkt, nach: Punkt | undefined, abschnitt: Abschnitt): Strecke {
  if (!nach) return 'ende';
  if (abschnitt.tot) return 'tot';
  if (abschnitt.befahren) return 'fertig';
  const ausgesetzt = von.art === 'halt' && wartetAufTermin(von);
  // Behind the last stop there is only "heute": nothing to travel, unless a new date is missing.
  if (abschnitt.letzter && nach.art === 'heute') return ausgesetzt ? 'ungewiss' : 'ende';
  if (ausgesetzt || istUndatiert(von) || istUndatiert(nach)) return 'ungewiss';
  return nach.art === 'halt' && nach.stationen.some((s) => s.zustand === 'blockiert') ? 'gesperrt' : 'offen';
}

const istUndatiert = (p: Punkt): boolean =>
  p.art === 'halt' && p.stationen.some((s) => s.zustand === 'ohnetermin');

const wartetAufTermin = (h: Halt): boolean =>
  h.stationen.some((s) => s.zustand === 'vertagt' && s.folgetermin === null);
