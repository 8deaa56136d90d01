import { HALTEGRUENDE } from '../beratungsfolge/position/haltegrund';
import { ZUSTAENDIGKEITEN, type Zustaendigkeit } from '../beratungsfolge/schritt';
import { nachName } from '../kern/ordnung';
import { HALTEGRUND_TEXT } from '../texte/haltegrund';
import { AUSWAHL_TEXT, OHNE_GREMIUM_TEXT } from '../texte/tafel';
import { VORLAGENART_TEXT } from '../texte/vorlagenart';
import { ZUSTAENDIGKEIT_TEXT } from '../texte/zustaendigkeit';
import { VORLAGENARTEN, type Vorlagenart } from '../vorlage/vorlage';
import { AUSWAHLEN, type Auswahl, NICHTS, OHNE_GREMIUM } from './filter';
import type { GeltenderFilter } from './pruefer';
import type { Wahlfeld, Zaehlung } from './zaehlung';
import type { Tafelgremium } from './zeile';

/** A choice of a filter, and how many papers it would show while the other filters stay. */
export type Wahl<W extends string = string> = { wert: W; name: string; zahl: number };

/** True counts of each filter's choices under all other filters: those above 0, and the chosen one. */
export type Tafelwahl = {
  auswahl: Wahl<Auswahl>[];
  grund: Wahl[];
  gremium: (Wahl & { kurzname: string })[];
  zustaendigkeit: Wahl<Zustaendigkeit>[];
  art: Wahl<Vorlagenart>[];
  fachbereich: Wahl[];
  stadtbezirk: Wahl[];
  verantwortlich: Wahl[];
};

/** What ids are called, in the order of names. */
export type Tafelnamen = {
  gremien: ReadonlyMap<string, Tafelgremium>;
  fachbereiche: ReadonlyMap<string, string>;
};

const OHNE: Tafelgremium = { id: OHNE_GREMIUM, name: OHNE_GREMIUM_TEXT, kurzname: OHNE_GREMIUM_TEXT };

/** The lists to choose from, each in its own order: as the council thinks of them, or by name. */
export function alsWahl(zahlen: Zaehlung['zahlen'], namen: Tafelnamen, f: GeltenderFilter): Tafelwahl {
  const zahl = (feld: Wahlfeld, wert: string) => zahlen[feld].get(wert) ?? 0;
  const zeigt = (feld: Wahlfeld, w: Wahl) => w.zahl > 0 || w.wert === f[feld];
  /** Of a closed list, in its order. */
  const aus = <W extends string>(feld: Wahlfeld, werte: readonly W[], text: Record<W, string>) =>
    werte
      .map((wert) => ({ wert, name: text[wert], zahl: zahl(feld, wert) }))
      .filter((w) => zeigt(feld, w) || feld === 'auswahl');
  /** Of words that name themselves. */
  const worte = (feld: 'stadtbezirk' | 'verantwortlich') =>
    [...new Set([...zahlen[feld].keys(), ...(f[feld] === null ? [] : [f[feld]])])]
      .sort(nachName)
      .map((wert) => ({ wert, name: wert, zahl: zahl(feld, wert) }));
  return {
    auswahl: aus('auswahl', AUSWAHLEN, AUSWAHL_TEXT),
    grund: aus('grund', [...HALTEGRUENDE, NICHTS], HALTEGRUND_TEXT),
    gremium: [...namen.gremien.values(), OHNE]
      .map(({ id, name, kurzname }) => ({ wert: id, name, kurzname, zahl: zahl('gremium', id) }))
      .filter((w) => zeigt('gremium', w)),
    zustaendigkeit: aus('zustaendigkeit', ZUSTAENDIGKEITEN, ZUSTAENDIGKEIT_TEXT),
    art: aus('art', VORLAGENARTEN, VORLAGENART_TEXT),
    fachbereich: [...namen.fachbereiche]
      .map(([wert, name]) => ({ wert, name, zahl: zahl('fachbereich', wert) }))
      .filter((w) => zeigt('fachbereich', w)),
    stadtbezirk: worte('stadtbezirk'),
    verantwortlich: worte('verantwortlich'),
  };
}
