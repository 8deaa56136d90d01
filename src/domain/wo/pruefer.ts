import { type Auswahl, NICHTS, OHNE_GREMIUM, type TafelFilter } from './filter';
import type { Laufende } from './zeile';

/** What the board is asked for, its selection settled. */
export type GeltenderFilter = TafelFilter & { auswahl: Auswahl };

/** The bit of each filter. */
export const BIT = {
  auswahl: 1,
  grund: 2,
  gremium: 4,
  zustaendigkeit: 8,
  art: 16,
  fachbereich: 32,
  stadtbezirk: 64,
  verantwortlich: 128,
  zeit: 256,
} as const;
type Probe = (v: Laufende) => boolean;

export const haengt: Probe = (v) => v.gruende.length > 0;
export const kommt: Probe = (v) => v.naechster !== null;

const seitVon = (v: Laufende) => v.seit;
const terminVon = (v: Laufende) => v.naechster?.datum ?? null;
/** Both ends count; what has no day lies in no period. */
function zwischen(tagVon: (v: Laufende) => string | null, von: string | null, bis: string | null): Probe[] {
  if (!von && !bis) return [];
  return [
    (v) => {
      const tag = tagVon(v);
      return tag !== null && (!von || tag >= von) && (!bis || tag <= bis);
    },
  ];
}

/** What each filter that is set asks of a paper. */
function proben(f: GeltenderFilter): [number, Probe][] {
  const { grund, gremium, zustaendigkeit, art, fachbereich, stadtbezirk, verantwortlich } = f;
  const alle: [number, Probe | null | false][] = [
    [BIT.auswahl, f.auswahl === 'HAENGT' ? haengt : f.auswahl === 'KOMMEND' && kommt],
    [BIT.grund, grund && (grund === NICHTS ? (v) => !haengt(v) : (v) => v.gruende.includes(grund))],
    [
      BIT.gremium,
      gremium !== null &&
        (gremium === OHNE_GREMIUM
          ? (v) => v.gremien.length === 0
          : (v) => v.gremien.some((g) => g.id === gremium)),
    ],
    [BIT.zustaendigkeit, zustaendigkeit && ((v) => v.zustaendigkeiten.includes(zustaendigkeit))],
    [BIT.art, art && ((v) => v.art === art)],
    [BIT.fachbereich, fachbereich !== null && ((v) => v.fachbereichId === fachbereich)],
    [BIT.stadtbezirk, stadtbezirk !== null && ((v) => v.stadtbezirke.includes(stadtbezirk))],
    [BIT.verantwortlich, verantwortlich !== null && ((v) => v.verantwortlich === verantwortlich)],
    ...[...zwischen(seitVon, f.seitVon, f.seitBis), ...zwischen(terminVon, f.terminVon, f.terminBis)].map(
      (probe): [number, Probe] => [BIT.zeit, probe],
    ),
  ];
  return alle.filter((p): p is [number, Probe] => Boolean(p[1]));
}

/** The bits of all filters that keep a paper out; 0 = it is shown. */
export function pruefer(f: GeltenderFilter): (v: Laufende) => number {
  const gesetzt = proben(f);
  return (v) => {
    let gefallen = 0;
    for (const [bit, besteht] of gesetzt) if (!besteht(v)) gefallen |= bit;
    return gefallen;
  };
}
