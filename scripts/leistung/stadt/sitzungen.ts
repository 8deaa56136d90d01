import { GREMIUM, RAT, TAKT } from './gremien';
import { BEGINN_STUNDEN, type Groesse } from './groesse';
import { ANTEIL } from './haeufigkeit';
import { beginn, ende, heute } from './tage';
import { kennung, Zufall } from './zufall';

/** Invitations go out so many days before. */
const VERSAND_TAGE = 14;

export type Sitzung = {
  nr: number;
  id: string;
  gremium: number;
  tag: number;
  beginn: string;
  abgesagt: boolean;
  /** The day its agenda was sent out; null where that is still to come. */
  geladen: number | null;
  /** Kept for the measured pages: no other paper comes here. */
  fuer: 'SECHZIG' | 'KENNTNISNAHMEN' | 'ERGEBNISSE' | null;
  /** Items so far, by part. */
  punkte: { OEFFENTLICH: number; NICHTOEFFENTLICH: number };
};

/** Evenly over the years, a little off the beat, never on a weekend. */
function sitzungstag(z: Zufall, nr: number, anzahl: number): number {
  const tag = beginn + Math.floor(((ende - beginn) * (nr + 0.5)) / anzahl) + z.ganz(-2, 2);
  const wochentag = (((tag + 3) % 7) + 7) % 7;
  return wochentag > 4 ? tag - (wochentag - 4) : tag;
}

function einerReihe(gremium: number, anzahl: number, abNr: number): Sitzung[] {
  return Array.from({ length: anzahl }, (_, i) => {
    const nr = abNr + i;
    const z = new Zufall('sitzung', nr);
    const tag = sitzungstag(z, i, anzahl);
    return {
      nr,
      id: kennung('sitzung', nr),
      gremium,
      tag,
      beginn: z.wahl(BEGINN_STUNDEN),
      abgesagt: z.chance(ANTEIL.abgesagt),
      geladen: tag - VERSAND_TAGE <= heute ? tag - VERSAND_TAGE : null,
      fuer: null,
      punkte: { OEFFENTLICH: 0, NICHTOEFFENTLICH: 0 },
    };
  });
}

/** How many sittings each body has, so that they are exactly so many in all. */
function anzahlen(gesamt: number): number[] {
  const summe = TAKT.reduce((a, b) => a + b, 0);
  const liste = TAKT.map((takt) => Math.max(2, Math.floor((gesamt * takt) / summe)));
  for (let i = 0; liste.reduce((a, b) => a + b, 0) < gesamt; i = (i + 1) % liste.length)
    liste[i] = (liste[i] ?? 0) + 1;
  return liste;
}

/** All sittings by body, in the order of their days, with those kept for the measured pages. */
export class Sitzungsplan {
  readonly jeGremium: Sitzung[][] = [];

  constructor({ sitzungen, kenntnisnahmen, ergebnisse }: Groesse) {
    let nr = 0;
    for (const [gremium, anzahl] of anzahlen(sitzungen).entries()) {
      this.jeGremium.push(einerReihe(gremium, anzahl, nr).sort((a, b) => a.tag - b.tag));
      nr += anzahl;
    }
    this.#halteFrei(RAT, 'SECHZIG');
    for (let i = 0; i < kenntnisnahmen; i += 1) this.#halteFrei(2 + i, 'KENNTNISNAHMEN');
    for (let i = 0; i < ergebnisse; i += 1) this.#halteFrei(2 + kenntnisnahmen + i, 'ERGEBNISSE');
  }

  /** The latest sitting of a body that is over. */
  #halteFrei(gremium: number, fuer: NonNullable<Sitzung['fuer']>): void {
    const letzte = this.#reihe(gremium).findLast((s) => s.tag < heute - 5);
    if (!letzte) throw new Error(`${GREMIUM[gremium]?.name} hat noch nicht getagt.`);
    Object.assign(letzte, { fuer, abgesagt: false });
  }

  #reihe = (gremium: number): Sitzung[] => this.jeGremium[gremium] ?? [];

  get alle(): Sitzung[] {
    return this.jeGremium.flat();
  }

  fuer(zweck: NonNullable<Sitzung['fuer']>): Sitzung[] {
    return this.alle.filter((s) => s.fuer === zweck);
  }

  /** The first sitting of a body from a day on that takes papers; `spaeter` leaves out as many. Undefined after the last. */
  ab(gremium: number, tag: number, spaeter = 0): Sitzung | undefined {
    const reihe = this.#reihe(gremium);
    let [von, bis] = [0, reihe.length];
    while (von < bis) {
      const mitte = (von + bis) >> 1;
      if ((reihe[mitte]?.tag ?? 0) < tag) von = mitte + 1;
      else bis = mitte;
    }
    for (let uebrig = spaeter; von < reihe.length; von += 1) {
      const s = reihe[von];
      // What was cancelled is over; a sitting still to come may be cancelled with papers on it.
      if (!s || s.fuer || (s.abgesagt && s.tag < heute)) continue;
      if (uebrig-- <= 0) return s;
    }
    return undefined;
  }
}
