import type { LocalDate } from '../../kern/localDate';
import type { Position } from '../position';
import { lageVon } from '../position/lage';
import { entscheidet } from '../position/phase';
import { nachTermin } from '../position/reihenfolge';
import type { Halt, WegFolge, WegSchritt, WegStation, Zustand } from './modell';
import { worteZu } from './worte';
import { zustandAller, zustandVon } from './zustand';

type Gezeichnet = { schritt: WegSchritt; zustand: Zustand; station: WegStation };

/** The stops in the order of the line, without "heute", marker and line. */
export function halteVon(
  folge: WegFolge,
  position: Position,
  heute: LocalDate,
  nurKenntnisnahme: boolean,
): Halt[] {
  const lage = lageVon(folge.schritte);
  const alle = folge.schritte.map((schritt): Gezeichnet => {
    const zustand = zustandVon(schritt, position, heute);
    const worte = worteZu(schritt, zustand, folge.schritte, lage, nurKenntnisnahme);
    return { schritt, zustand, station: alsStation(schritt, zustand, worte) };
  });
  const halte = gruppiere(alle, heute).map(alsHalt);
  const imGremium = alle.some((g) => g.zustand === 'zurueck');
  return position.code === 'ZURUECKGEZOGEN' && !imGremium
    ? mitPrellbock(halte, folge.zurueckgezogenAm ?? null)
    : halte;
}

function alsStation(
  schritt: WegSchritt,
  zustand: Zustand,
  worte: Pick<WegStation, 'wort' | 'kurzwort' | 'folgetermin'>,
): WegStation {
  const { id, gremium, kurzname, zustaendigkeit, beginn } = schritt;
  const entscheidend = entscheidet(schritt) && zustand !== 'entfallen';
  return { id, gremium, kurzname, zustaendigkeit, beginn, zustand, entscheidet: entscheidend, ...worte };
}

/** One group a day; undated steps stand at their place in the chain, never before today while open. */
function gruppiere(alle: Gezeichnet[], heute: LocalDate): Gezeichnet[][] {
  const tage = new Map<LocalDate, Gezeichnet[]>();
  const vorTag = new Map<LocalDate | null, Gezeichnet[][]>();
  alle.forEach((g, stelle) => {
    const { datum } = g.schritt;
    if (datum === null) {
      const platz = platzOhneTermin(alle, stelle, heute);
      vorTag.set(platz, angefuegt(vorTag.get(platz) ?? [], g));
    } else {
      tage.set(datum, [...(tage.get(datum) ?? []), g]);
    }
  });
  const geordnet = [...tage.keys()].sort();
  const mitTermin = geordnet.flatMap((tag) => [...(vorTag.get(tag) ?? []), tage.get(tag) ?? []]);
  return [...mitTermin, ...(vorTag.get(null) ?? [])].map((gruppe) =>
    gruppe.sort((a, b) => nachTermin(a.schritt, b.schritt)),
  );
}

/** The day before which an undated step stands; null = at the end. */
function platzOhneTermin(alle: Gezeichnet[], stelle: number, heute: LocalDate): LocalDate | null {
  const offen = alle[stelle]?.zustand === 'ohnetermin';
  const naechster = alle
    .slice(stelle + 1)
    .find(({ schritt: { datum } }) => datum !== null && (!offen || datum > heute));
  return naechster?.schritt.datum ?? null;
}

/** Undated neighbours with the same role share a stop: twelve Anhörungen are one, E before B are two. */
function angefuegt(gruppen: Gezeichnet[][], neu: Gezeichnet): Gezeichnet[][] {
  const letzte = gruppen.at(-1);
  const [erster] = letzte ?? [];
  const passt =
    erster?.schritt.zustaendigkeit === neu.schritt.zustaendigkeit &&
    (erster.zustand === 'ohnetermin') === (neu.zustand === 'ohnetermin');
  return letzte && passt ? [...gruppen.slice(0, -1), [...letzte, neu]] : [...gruppen, [neu]];
}

function alsHalt(gruppe: Gezeichnet[]): Halt {
  return {
    art: 'halt',
    datum: gruppe[0]?.schritt.datum ?? null,
    stationen: gruppe.map((g) => g.station),
    zustand: zustandAller(gruppe.map((g) => g.zustand)),
    entscheidet: gruppe.some((g) => g.station.entscheidet),
    hier: false,
    marke: null,
    strecke: 'offen',
  };
}

/** A paper withdrawn by its author ends at a buffer stop of its own: after its day, else after the last result. */
function mitPrellbock(halte: Halt[], tag: LocalDate | null): Halt[] {
  const davor = halte.findLastIndex(({ datum, zustand }) =>
    tag !== null && datum !== null ? datum <= tag : zustand !== 'entfallen',
  );
  const verwaltung: WegStation = {
    id: 'verwaltung',
    gremium: 'Verwaltung',
    kurzname: 'Verwaltung',
    zustaendigkeit: null,
    beginn: null,
    zustand: 'zurueck',
    entscheidet: false,
    wort: 'zurückgezogen',
    kurzwort: 'zurückgezogen',
    folgetermin: null,
  };
  const prellbock: Halt = {
    art: 'halt',
    datum: tag,
    stationen: [verwaltung],
    zustand: 'zurueck',
    entscheidet: false,
    hier: false,
    marke: null,
    strecke: 'tot',
  };
  return [...halte.slice(0, davor + 1), prellbock, ...halte.slice(davor + 1)];
}
