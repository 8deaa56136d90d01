import type { Abschnittsart } from '../vorlage/vorlage';
import { type Melde, zitat } from './befundliste';
import { istDatumsartig } from './druckdatum';
import { istFolgekopf, istGenauerFolgekopf } from './folgekopf';
import { liesKopfangaben } from './kopfangabe';
import { istGenaueBeschriftung, liesBeschriftungen } from './kopfspalten';
import { liesReihe, type Rollenleser } from './reihe';
import { liesUeberschrift, type Ueberschrift } from './ueberschrift';
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
  /** Below "Tagesordnungspunkt" nothing stands yet. */
  titelFehlt: boolean;
  davorLeer: boolean;
};

const istFormzeile = ({ text }: Zeile): boolean =>
  liesBeschriftungen(text) !== null || istFolgekopf(text) || liesUeberschrift(text)?.bekannt === true;

/** Deals the lines out to head, Beratungsfolge, title and sections by the label rows and headings among them. */
export function gliedere(zeilen: Zeile[], liesRolle: Rollenleser, melde: Melde): Gliederung {
  const istFormular = zeilen.some(istFormzeile);
  const teile: Gliederung = { kopf: [], folge: [], titel: [], abschnitte: [], istFormular };
  const stand: Stand = {
    bereich: 'KOPF',
    ziel: teile.kopf,
    hatFolge: false,
    hatTitel: false,
    titelFehlt: true,
    davorLeer: true,
  };

  const vertippt = (zeile: Zeile) => {
    const satz = `Als Beschriftung des Formulars gelesen, obwohl sie anders lautet: ${zitat(zeile.text)}.`;
    melde(zeile.nr, 'HINWEIS', 'BESCHRIFTUNG_ABWEICHEND', satz);
  };
  const zurFolge = () => {
    stand.bereich = 'FOLGE';
    stand.hatFolge = true;
    stand.ziel = teile.folge;
  };
  const zumAbschnitt = ({ art, text }: Ueberschrift, zeile: number) => {
    stand.bereich = 'ABSCHNITT';
    const abschnitt: Rohabschnitt = { art, ueberschrift: text, zeile, zeilen: [] };
    teile.abschnitte.push(abschnitt);
    stand.ziel = abschnitt.zeilen;
  };

  /** A heading counts unless it is, at this place, a line like any other. */
  const gilt = (u: Ueberschrift): boolean => {
    if (stand.bereich === 'ABSCHNITT') {
      if (u.ziel === 'TITEL' && stand.hatTitel) return u.marke !== null;
      if (u.ziel === 'FOLGE' && stand.hatFolge) return u.marke !== null;
      return u.marke !== null || u.genau || stand.davorLeer;
    }
    if (u.ziel !== 'ABSCHNITT') return true;
    if (stand.bereich === 'KOPF') return u.bekannt || !istFormular;
    if (stand.bereich === 'FOLGE') return u.bekannt || u.marke === 'RAUTEN';
    if (stand.titelFehlt) return u.bekannt && (u.marke === 'RAUTEN' || NIE_TITEL.has(u.art));
    return u.bekannt || u.marke === 'RAUTEN';
  };

  const oeffne = (u: Ueberschrift, zeile: Zeile) => {
    if (u.ziel === 'FOLGE' && (stand.bereich !== 'ABSCHNITT' || !stand.hatFolge)) zurFolge();
    else if (u.ziel === 'TITEL' && !stand.hatTitel) {
      stand.bereich = 'TITEL';
      stand.hatTitel = true;
      stand.ziel = teile.titel;
    } else return zumAbschnitt(u, zeile.nr);
    if (!u.genau) vertippt(zeile);
  };

  const istReiheOhneKopf = ({ text }: Zeile): boolean => {
    const reihe = /\d\./.test(text.slice(0, 1000)) ? liesReihe(text, liesRolle) : null;
    return !!reihe?.gremium && istDatumsartig(reihe.datum) && liesRolle(reihe.rolle) !== null;
  };

  for (const zeile of zeilen) {
    const { text } = zeile;
    if (istLeer(zeile)) {
      stand.ziel.push(zeile);
      stand.davorLeer = true;
      continue;
    }
    const imFormular = stand.bereich !== 'ABSCHNITT';
    const ueberschrift = liesUeberschrift(text);
    if (imFormular && liesBeschriftungen(text)) {
      stand.bereich = 'KOPF';
      stand.ziel = teile.kopf;
      stand.ziel.push(zeile);
      if (!istGenaueBeschriftung(text)) vertippt(zeile);
    } else if ((imFormular || !stand.hatFolge) && istFolgekopf(text)) {
      zurFolge();
      if (!istGenauerFolgekopf(text)) vertippt(zeile);
    } else if (ueberschrift && gilt(ueberschrift)) oeffne(ueberschrift, zeile);
    else if (stand.bereich === 'FOLGE' && liesKopfangaben(text)) teile.kopf.push(zeile);
    else {
      if (stand.bereich === 'KOPF' && istReiheOhneKopf(zeile)) {
        zurFolge();
        melde(zeile.nr, 'HINWEIS', 'FOLGEKOPF_FEHLT', 'Die Beratungsfolge beginnt ohne ihre Kopfzeile.');
      }
      stand.ziel.push(zeile);
      if (stand.bereich === 'TITEL') stand.titelFehlt = false;
    }
    stand.davorLeer = false;
  }
  return teile;
}
