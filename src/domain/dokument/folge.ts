import type { Melde } from './befundliste';
import { zitat } from './befundliste';
import { istSpaltentitel } from './folge/folgekopf';
import {
  ergaenzeRolle,
  fortsetzungVon,
  LAENGSTER_NAME,
  schrittAus,
  verlaengereName,
} from './folge/folgeschritt';
import { beginntWieGremium, fehltDerName, istGremienname } from './folge/gremienname';
import { liesReihe, type Reihe, type Rollenleser } from './folge/reihe';
import { beginntKlein, istOffen, verbinde } from './folge/umbruch';
import { glatt } from './folge/zellen';
import type { GelesenerSchritt } from './geleseneVorlage';
import type { Zeile } from './zeilen';

/** Part of a name that waits for its row, and the step before it, which it may belong to instead. */
type Bruchstueck = { text: string; zeilen: [Zeile, ...Zeile[]]; nach: GelesenerSchritt | null };

/** `letzter`: the step whose row ended on the line before; only it can be continued. */
type Stand = { offen: Bruchstueck | null; letzter: GelesenerSchritt | null };

/** The line between the head and the rows of a Markdown table, or a row with nothing in it. */
const istTrennzeile = ({ gremium, datum, rolle, ueberzaehlig }: Reihe): boolean =>
  [gremium, datum, rolle, ...ueberzaehlig].every((zelle) => /^[-: ]*$/.test(zelle));

/**
 * Reads the rows below "Beratungsfolge" in printed order. Names broken over lines are joined (before their
 * row or after it); the same body may come again. Lines that are no row are given back as `rest`.
 */
export function liesFolge(zeilen: Zeile[], liesRolle: Rollenleser, melde: Melde) {
  const schritte: GelesenerSchritt[] = [];
  const rest: Zeile[] = [];
  const stand: Stand = { offen: null, letzter: null };

  const neu = (gremium: string, reihe: Pick<Reihe, 'datum' | 'rolle'>, zeile: number) => {
    const schritt = schrittAus(gremium, reihe, zeile, liesRolle);
    schritte.push(schritt);
    return schritt;
  };

  /** No row came for the part: it is a body without day and role, the end of the name before, or neither. */
  const legeAb = () => {
    const { offen } = stand;
    stand.offen = null;
    if (!offen) return;
    const [erste, ...weitere] = offen.zeilen;
    const davor = offen.nach?.gremium && !beginntWieGremium(offen.nach.gremium) ? offen.nach : null;
    if (istGremienname(offen.text)) neu(offen.text, { datum: '', rolle: '' }, erste.nr);
    else if (davor && weitere.length === 0) verlaengereName(davor, offen.text, erste.nr, melde);
    else rest.push(...offen.zeilen);
  };

  const gehoertZusammen = (offen: Bruchstueck, name: string) =>
    offen.text.length + name.length <= LAENGSTER_NAME &&
    (!name || istOffen(offen.text) || beginntKlein(name) || !beginntWieGremium(name));

  const liesVolleReihe = (zeile: Zeile, reihe: Reihe): GelesenerSchritt => {
    const { letzter } = stand;
    const platz = (letzter?.zustaendigkeitOriginal ?? '').length < LAENGSTER_NAME;
    if (!reihe.gremium && !reihe.datum && !stand.offen && letzter && platz) {
      ergaenzeRolle(letzter, reihe.rolle, zeile.nr, liesRolle, melde);
      return letzter;
    }
    if (stand.offen && !gehoertZusammen(stand.offen, reihe.gremium)) legeAb();
    const { offen } = stand;
    stand.offen = null;
    if (!offen) return neu(reihe.gremium, reihe, zeile.nr);
    const name = reihe.gremium ? verbinde(offen.text, reihe.gremium) : offen.text;
    const beginn = offen.zeilen[0].nr;
    melde(beginn, 'HINWEIS', 'NAME_UMGEBROCHEN', () => `Über mehrere Zeilen gelesen: ${zitat(name)}.`);
    return neu(name, reihe, beginn);
  };

  const liesName = (zeile: Zeile, reihe: Reihe): GelesenerSchritt | null => {
    const text = glatt(reihe.gremium);
    const { offen } = stand;
    const passt = offen !== null && offen.text.length + text.length <= LAENGSTER_NAME;
    if (passt && (istOffen(offen.text) || beginntKlein(text))) {
      stand.offen = { ...offen, text: verbinde(offen.text, text), zeilen: [...offen.zeilen, zeile] };
      return null;
    }
    const davor = offen ? null : stand.letzter;
    legeAb();
    const art = davor && fortsetzungVon(davor, text, liesRolle);
    if (davor && art === 'NAME') verlaengereName(davor, text, zeile.nr, melde);
    if (davor && art === 'ROLLE') ergaenzeRolle(davor, text, zeile.nr, liesRolle, melde);
    if (art) return davor;
    if (reihe.tabelliert && !istOffen(text) && !fehltDerName(text)) return neu(text, reihe, zeile.nr);
    if (text.length <= LAENGSTER_NAME) stand.offen = { text, zeilen: [zeile], nach: davor };
    else rest.push(zeile);
    return null;
  };

  let vorige = 0;
  for (const zeile of zeilen) {
    if (zeile.nr - vorige > 1) {
      if (stand.offen && !istOffen(stand.offen.text)) legeAb();
      stand.letzter = null;
    }
    vorige = zeile.nr;
    const reihe = liesReihe(zeile.text, liesRolle);
    if (reihe && (istTrennzeile(reihe) || istSpaltentitel(zeile.text))) continue;
    if (!reihe) {
      legeAb();
      rest.push(zeile);
      stand.letzter = null;
    } else if (reihe.datum || reihe.rolle) {
      stand.letzter = liesVolleReihe(zeile, reihe);
      if (reihe.ueberzaehlig.length > 0) rest.push({ nr: zeile.nr, text: reihe.ueberzaehlig.join('\t') });
    } else {
      stand.letzter = liesName(zeile, reihe);
      if (reihe.ueberzaehlig.length > 0) rest.push({ nr: zeile.nr, text: reihe.ueberzaehlig.join('\t') });
    }
  }
  legeAb();
  return { schritte, rest };
}
