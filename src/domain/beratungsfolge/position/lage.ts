import { FINAL } from '../ergebnis';
import type { Schritt } from '../schritt';
import {
  type Angesetzt,
  entscheidet,
  istAngesetzt,
  istErledigt,
  istHinfaellig,
  istOffen,
  istTerminlos,
  kannHalten,
  RANG_BESCHLUSS,
  rang,
} from './phase';
import { nachTermin } from './reihenfolge';

/** What can be said of a chain without knowing the day. All lists stand in the order `nachTermin`. */
export type Lage = {
  /** Not dead: the steps that count. */
  bleibende: Schritt[];
  erledigte: Schritt[];
  offene: Schritt[];
  angesetzte: Angesetzt[];
  terminlose: Schritt[];
  /** Closed B or G steps with a final result; any = "decided". */
  entscheidungen: Schritt[];
  entscheidungOffen: boolean;
  /** "released": a later result, or the decision, proves that the paper moved on without it. */
  freigegebene: ReadonlySet<Schritt>;
  /** "hold": open gating steps that are not released. */
  haltende: Schritt[];
};

export function lageVon(schritte: Schritt[]): Lage {
  const bleibende = schritte.filter((s) => !istHinfaellig(s)).sort(nachTermin);
  const erledigte = bleibende.filter(istErledigt);
  const offene = bleibende.filter(istOffen);
  const entscheidungen = erledigte.filter(
    (s) => entscheidet(s) && s.ergebnis !== null && FINAL.has(s.ergebnis),
  );
  const entscheidungOffen = offene.some(entscheidet);
  const durchEntscheidung = entscheidungen.length > 0 && !entscheidungOffen;
  const freigegebene = new Set(
    offene.filter((s) => (durchEntscheidung && rang(s) < RANG_BESCHLUSS) || istUeberholt(s, erledigte)),
  );
  return {
    bleibende,
    erledigte,
    offene,
    angesetzte: offene.filter(istAngesetzt),
    terminlose: offene.filter(istTerminlos),
    entscheidungen,
    entscheidungOffen,
    freigegebene,
    haltende: offene.filter((s) => kannHalten(s) && !freigegebene.has(s)),
  };
}

/** A gating step of higher rank is closed on or after the date of this live step. */
function istUeberholt(schritt: Schritt, erledigte: Schritt[]): boolean {
  if (!istAngesetzt(schritt)) return false;
  return erledigte.some(
    (t) => kannHalten(t) && rang(t) > rang(schritt) && t.datum !== null && t.datum >= schritt.datum,
  );
}
