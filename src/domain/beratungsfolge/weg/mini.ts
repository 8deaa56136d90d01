import type { Strecke, Weg, WegHalt, Zustand } from './modell';

/** One stop of the small picture beside a sentence: enough to draw it, small enough for a list of fifty. */
export type MiniHalt = {
  zustand: Zustand;
  gremien: number;
  entscheidet: boolean;
  hier: boolean;
  /** The line that leads to it. */
  davor: Strecke;
};

/** The way without names, dates and "heute". */
export function miniWeg(weg: Weg): MiniHalt[] {
  return weg.halte.flatMap((halt, i) =>
    halt.art === 'heute' ? [] : [{ davor: davor(weg.halte, i), ...kern(halt) }],
  );
}

/** Where "heute" lies between two stops, the line counts as travelled only up to the position. */
function davor(halte: WegHalt[], i: number): Strecke {
  const [vorletzter, letzter, halt] = [halte[i - 2], halte[i - 1], halte[i]];
  const istZiel = halt?.art === 'halt' && halt.hier;
  if (letzter?.art === 'heute' && vorletzter?.strecke === 'fertig' && istZiel) return 'fertig';
  return letzter?.strecke ?? 'ende';
}

function kern(halt: Exclude<WegHalt, { art: 'heute' }>): Omit<MiniHalt, 'davor'> {
  if (halt.art === 'halt') {
    const { zustand, entscheidet, hier, stationen } = halt;
    return { zustand, entscheidet, hier, gremien: stationen.length };
  }
  const gremien = halt.halte.reduce((summe, h) => summe + h.stationen.length, 0);
  return { zustand: 'erledigt', entscheidet: false, hier: false, gremien };
}
