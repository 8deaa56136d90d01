import type { Abschnittsart } from '../vorlage/vorlage';
import { type Melde, zitat } from './befundliste';
import { istFolgekopf, istGenauerFolgekopf } from './folge/folgekopf';
import { liesReihe, type Rollenleser } from './folge/reihe';
import { liesUeberschrift, type Ueberschrift } from './gliederung/ueberschrift';
import { istDatumsartig } from './kopf/druckdatum';
import { liesKopfangaben } from './kopf/kopfangabe';
import { istGenaueBeschriftung, liesBeschriftungen } from './kopf/kopfspalten';
import { istLeer, type Zeile } from './zeilen';

export type Rohabschnitt = { art: Abschnittsart; ueberschrift: string; zeile: number; zeilen: Zeile[] };

/** Every line of the document in exactly one part of the form. */
export type Gliederung = {
  kopf: Zeile[];
  folge: Zeile[];
  titel: Zeile[];
  abschnitte: Rohabschnitt[];
  /** Something of the form was found at all. */
  istFormular: boolean;
};

/** Titles may say so themselves; only these words are too much of the form to be a title. */
const NIE_TITEL: ReadonlySet<Abschnittsart> = new Set([
  'BESCHLUSSVORSCHLAG',
  'FINANZIELLE_AUSWIRKUNGEN',
  'PERSONELLE_AUSWIRKUNGEN',
  'KLIMARELEVANZ',
  'BEGRUENDUNG',
]);

type Stand = {
  bereich: 'KOPF' | 'FOLGE' | 'TITEL' | 'ABSCHNITT';
  /** Where lines of the present part go. */
  ziel: Zeile[];
  hatFolge: boolean;
  hatTitel: boolean;
  davorLeer: boolean;
};

const istFormzeile = ({ text }: Zeile): boolean =>
  liesBeschriftungen(text) !== null || istFolgekopf(text) || liesUeberschrift(text)?.bekannt === true;

/** Deals the lines out to head, Beratungsfolge, title and sections by the label rows and headings among them. */
export function gliedere(zeilen: Zeile[], liesRolle: Rollenleser, melde: Melde): Gliederung {
  const teile: Gliederung = { kopf: [], folge: [], titel: [], abschnitte: [], istFormular: false };
  const stand: Stand = {
    bereich: 'KOPF',
    ziel: teile.kopf,
    hatFolge: false,
    hatTitel: false,
    davorLeer: true,
  };
  let formularFolgt: boolean | null = null;

  const betritt = (bereich: Stand['bereich'], ziel: Zeile[]) => {
    stand.bereich = bereich;
    stand.ziel = ziel;
  };
  const vertippt = (zeile: Zeile) => {
    const satz = () =>
      `Als Beschriftung des Formulars gelesen, obwohl sie anders lautet: ${zitat(zeile.text, 200)}.`;
    melde(zeile.nr, 'HINWEIS', 'BESCHRIFTUNG_ABWEICHEND', satz);
  };
  const zurFolge = () => {
    betritt('FOLGE', teile.folge);
    stand.hatFolge = true;
  };

  /** A heading counts unless it is, at this place, a line like any other. */
  const gilt = (u: Ueberschrift): boolean => {
    if (stand.bereich === 'ABSCHNITT') {
      if (u.ziel === 'TITEL' && stand.hatTitel) return u.marke !== null;
      if (u.ziel === 'FOLGE' && stand.hatFolge) return u.marke !== null;
      return u.marke !== null || u.genau || stand.davorLeer;
    }
    if (u.ziel !== 'ABSCHNITT') return true;
    if (stand.bereich === 'KOPF' && !u.bekannt) {
      // Above the form ("# Stadt Dortmund") it belongs to the head; without any form it is a heading.
      formularFolgt ??= zeilen.some(istFormzeile);
      return !formularFolgt;
    }
    const titelFehlt = stand.bereich === 'TITEL' && teile.titel.length === 0;
    if (titelFehlt) return u.bekannt && (u.marke === 'RAUTEN' || NIE_TITEL.has(u.art));
    return u.bekannt || u.marke === 'RAUTEN';
  };

  const oeffne = (u: Ueberschrift, zeile: Zeile) => {
    teile.istFormular ||= u.bekannt;
    if (u.ziel === 'FOLGE' && (stand.bereich !== 'ABSCHNITT' || !stand.hatFolge)) zurFolge();
    else if (u.ziel === 'TITEL' && !stand.hatTitel) {
      betritt('TITEL', teile.titel);
      stand.hatTitel = true;
    } else {
      const abschnitt: Rohabschnitt = { art: u.art, ueberschrift: u.text, zeile: zeile.nr, zeilen: [] };
      teile.abschnitte.push(abschnitt);
      betritt('ABSCHNITT', abschnitt.zeilen);
      return;
    }
    if (!u.genau) vertippt(zeile);
  };

  /** The label rows of the form count until the sections begin; later they are tables in the text. */
  const oeffneFormteil = (zeile: Zeile): boolean => {
    if (stand.bereich !== 'ABSCHNITT' && liesBeschriftungen(zeile.text)) {
      betritt('KOPF', teile.kopf);
      teile.kopf.push(zeile);
      if (!istGenaueBeschriftung(zeile.text)) vertippt(zeile);
    } else if ((stand.bereich !== 'ABSCHNITT' || !stand.hatFolge) && istFolgekopf(zeile.text)) {
      zurFolge();
      if (!istGenauerFolgekopf(zeile.text)) vertippt(zeile);
    } else return false;
    teile.istFormular = true;
    return true;
  };

  const istReiheOhneKopf = ({ text }: Zeile): boolean => {
    const reihe = /\d\./.test(text.slice(0, 1000)) ? liesReihe(text, liesRolle) : null;
    return !!reihe?.gremium && istDatumsartig(reihe.datum) && liesRolle(reihe.rolle) !== null;
  };

  const ordneZu = (zeile: Zeile) => {
    if (istLeer(zeile)) {
      stand.ziel.push(zeile);
      return;
    }
    if (oeffneFormteil(zeile)) return;
    const ueberschrift = liesUeberschrift(zeile.text);
    if (ueberschrift && gilt(ueberschrift)) return oeffne(ueberschrift, zeile);
    if (stand.bereich === 'FOLGE' && liesKopfangaben(zeile.text)) {
      teile.kopf.push(zeile);
      return;
    }
    if (stand.bereich === 'KOPF' && istReiheOhneKopf(zeile)) {
      zurFolge();
      melde(zeile.nr, 'HINWEIS', 'FOLGEKOPF_FEHLT', () => 'Die Beratungsfolge beginnt ohne ihre Kopfzeile.');
    }
    stand.ziel.push(zeile);
  };

  let vorige = 0;
  for (const zeile of zeilen) {
    stand.davorLeer = zeile.nr - vorige > 1;
    ordneZu(zeile);
    vorige = zeile.nr;
  }
  return teile;
}
