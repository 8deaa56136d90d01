import type { Wahl } from '@/components/ui/Auswahl';
import type { Filterfehler } from '@/components/wo/Filterbefund';
import type { Grundchip } from '@/components/wo/Grundchips';
import type { Auswahlfeld, Tagfeld } from '@/components/wo/Tafelfilter';
import type { Haltegrund } from '@/domain/beratungsfolge/position/haltegrund';
import { anzahlText } from '@/domain/texte/anzahl';
import { GRUPPIERUNG_TEXT, TAFELSORTE_TEXT } from '@/domain/texte/tafel';
import { tafeladresse } from '@/domain/wo/adresse';
import { type Filterfeld, getippt } from '@/domain/wo/fehler';
import { GRUPPIERUNGEN, TAFELSORTEN, type TafelFilter } from '@/domain/wo/filter';
import type { Tafel } from '@/server/wo/queries';

type Eingabe = Readonly<Record<string, string | string[] | undefined>>;
type Zaehlfeld = Exclude<keyof Tafel['wahl'], 'auswahl' | 'grund'>;

const BESCHRIFTUNG: Record<Zaehlfeld, string> = {
  gremium: 'Gremium',
  zustaendigkeit: 'Zuständigkeit',
  art: 'Art der Vorlage',
  fachbereich: 'Fachbereich',
  stadtbezirk: 'Stadtbezirk',
  verantwortlich: 'Verantwortlich',
};

/** The filters by their names. */
export const FILTERNAME: Record<Filterfeld, string> = {
  ...BESCHRIFTUNG,
  auswahl: 'Anzeigen',
  nach: 'Gruppieren nach',
  sort: 'Sortieren',
  grund: 'Grund',
  seitVon: 'Wartet seit, frühestens',
  seitBis: 'Wartet seit, spätestens',
  terminVon: 'Nächster Termin, frühestens',
  terminBis: 'Nächster Termin, spätestens',
};

/** What is wrong with the filters of an address, by their names. */
export const filterbefund = (fehler: Readonly<Partial<Record<Filterfeld, string>>>): Filterfehler[] =>
  Object.entries(fehler).map(([feld, satz]) => {
    const name = feld as Filterfeld;
    return { name, satz: `${FILTERNAME[name]}: ${satz}` };
  });

/** The reasons with how many papers each would leave. All of them together are only counted where none is chosen. */
export function alsGrundchips({ wahl, treffer }: Tafel, filter: TafelFilter): Grundchip[] {
  if (wahl.grund.length === 0) return [];
  return [
    {
      href: tafeladresse(filter, { grund: null }),
      text: 'Alle',
      grund: null,
      zahl: filter.grund === null ? treffer : null,
      gewaehlt: filter.grund === null,
    },
    ...wahl.grund.map(({ wert, name, zahl }) => ({
      href: tafeladresse(filter, { grund: wert as Haltegrund | 'NICHTS' }),
      text: name,
      grund: wert as Haltegrund | 'NICHTS',
      zahl,
      gewaehlt: filter.grund === wert,
    })),
  ];
}

function gezaehlt({ wahl }: Tafel, filter: TafelFilter, name: Zaehlfeld): Auswahlfeld {
  const moeglich = wahl[name].map((w) => ({ wert: w.wert, text: `${w.name} (${anzahlText(w.zahl)})` }));
  const alle = { wert: '', text: 'alle' };
  return { name, beschriftung: BESCHRIFTUNG[name], wert: filter[name] ?? '', moeglich: [alle, ...moeglich] };
}

/** Nothing chosen stays nothing, so that another selection brings its own order; it is named by what it means here. */
function mitVorgabe<W extends string>(
  werte: readonly W[],
  text: Record<W, string>,
  gilt: W,
  gewaehlt: W | null,
): Wahl[] {
  return werte.map((wert) => ({ wert: gewaehlt === null && wert === gilt ? '' : wert, text: text[wert] }));
}

/** What is asked for most: at hand where there is room. */
export function hauptfelder(tafel: Tafel, filter: TafelFilter): Auswahlfeld[] {
  return [
    {
      name: 'auswahl',
      beschriftung: FILTERNAME.auswahl,
      wert: tafel.auswahl,
      moeglich: tafel.wahl.auswahl.map((w) => ({ wert: w.wert, text: `${w.name} (${anzahlText(w.zahl)})` })),
    },
    gezaehlt(tafel, filter, 'gremium'),
    gezaehlt(tafel, filter, 'zustaendigkeit'),
    {
      name: 'nach',
      beschriftung: FILTERNAME.nach,
      wert: filter.nach ?? '',
      moeglich: mitVorgabe(GRUPPIERUNGEN, GRUPPIERUNG_TEXT, tafel.nach, filter.nach),
    },
  ];
}

/** What is asked for now and then. */
export const SELTENERE: readonly Zaehlfeld[] = ['art', 'fachbereich', 'stadtbezirk', 'verantwortlich'];

/** What is asked for now and then; a field without any choice is left out. */
export function weitereFelder(tafel: Tafel, filter: TafelFilter): Auswahlfeld[] {
  return [
    ...SELTENERE.map((name) => gezaehlt(tafel, filter, name)).filter((f) => f.moeglich.length > 1),
    {
      name: 'sort',
      beschriftung: FILTERNAME.sort,
      wert: filter.sort ?? '',
      moeglich: mitVorgabe(TAFELSORTEN, TAFELSORTE_TEXT, tafel.sort, filter.sort),
    },
  ];
}

/** Both ends of both periods. */
export const TAGE = ['seitVon', 'seitBis', 'terminVon', 'terminBis'] as const;

/** Periods, as they were typed. */
export const tagfelder = (eingabe: Eingabe): Tagfeld[] =>
  TAGE.map((name) => ({ name, beschriftung: FILTERNAME[name], wert: getippt(eingabe, name) }));

/** How many filters with a field narrow the board. */
export const gesetzte = (filter: TafelFilter): number =>
  (['gremium', 'zustaendigkeit', ...SELTENERE, ...TAGE] as const).filter((name) => filter[name] !== null)
    .length;

/** One of the seldom ones is set. */
export const weiteresGesetzt = (filter: TafelFilter): boolean =>
  [...SELTENERE, 'sort' as const, ...TAGE].some((name) => filter[name] !== null);
