import type { Zustaendigkeit } from '../../beratungsfolge/schritt';
import { istDatumsartig, trenneAmDatum } from '../kopf/druckdatum';
import { beginntWieGremium } from './gremienname';
import { glatt, istTabelliert, zellen } from './zellen';

export type Rollenleser = (text: string) => Zustaendigkeit | null;

/** A line of the Beratungsfolge cut into its columns, '' for an empty one. */
export type Reihe = {
  gremium: string;
  datum: string;
  rolle: string;
  ueberzaehlig: string[];
  tabelliert: boolean;
};

/** No row of a form is longer; what is longer is prose or noise and not looked into. */
const LAENGSTE = 1000;
const LAENGSTE_ROLLE = 60;

/**
 * Cuts a line into body, day and role. The day leads: whatever separates the columns, what stands before it
 * is the body and what comes next the role. Without a day only tabs, bars or a known role make columns;
 * else the whole line is a name (or the part of one). Null: too long for a row.
 */
export function liesReihe(text: string, rolle: Rollenleser): Reihe | null {
  if (text.length > LAENGSTE) return null;
  const tabelliert = istTabelliert(text);
  const spalten = zellen(text);
  const d = spalten.findIndex(istDatumsartig);
  if (d >= 0) {
    const [naechste = '', ...weitere] = spalten.slice(d + 1).filter(Boolean);
    const gremium = spalten.slice(0, d).filter(Boolean).join(' ');
    return { gremium, datum: spalten[d] ?? '', rolle: naechste, ueberzaehlig: weitere, tabelliert };
  }
  if (tabelliert && spalten.length >= 3) return nachStelle(spalten, rolle);
  return umDatum(text, rolle) ?? (tabelliert ? nachStelle(spalten, rolle) : ohneDatum(spalten, rolle));
}

/** "Rat der Stadt 29.09.2011 Beschluss": only if it cannot be a sentence that mentions a day. */
function umDatum(text: string, rolle: Rollenleser): Reihe | null {
  const teile = trenneAmDatum(glatt(text));
  if (!teile || teile.danach.length > LAENGSTE_ROLLE || /[.!?]$/.test(teile.danach)) return null;
  if (teile.danach && !beginntWieGremium(teile.davor) && !rolle(teile.danach)) return null;
  return {
    gremium: teile.davor,
    datum: teile.datum,
    rolle: teile.danach,
    ueberzaehlig: [],
    tabelliert: false,
  };
}

function nachStelle(spalten: string[], rolle: Rollenleser): Reihe {
  const [gremium = '', zweite = '', dritte = '', ...weitere] = spalten;
  const verrutscht = dritte === '' && zweite !== '' && rolle(zweite) !== null;
  return {
    gremium,
    datum: verrutscht ? '' : zweite,
    rolle: verrutscht ? zweite : dritte,
    ueberzaehlig: weitere.filter(Boolean),
    tabelliert: true,
  };
}

function ohneDatum(spalten: string[], rolle: Rollenleser): Reihe {
  const letzte = spalten.at(-1) ?? '';
  const mitRolle = spalten.length > 1 && letzte.length <= LAENGSTE_ROLLE && rolle(letzte) !== null;
  const name = mitRolle ? spalten.slice(0, -1) : spalten;
  return {
    gremium: name.join(' '),
    datum: '',
    rolle: mitRolle ? letzte : '',
    ueberzaehlig: [],
    tabelliert: false,
  };
}
