import { type LocalDate, plusTage } from '../kern/localDate';
import { gleich } from './intervalle';
import { type Position, position } from './position';
import type { Folge, Schritt } from './schritt';

/** A step that also knows since when it is dropped (null = unknown, then it counts as dropped all along). */
export type SchrittMitZeit = Schritt & { entfallenAm: LocalDate | null };
export type FolgeMitZeit = Omit<Folge, 'schritte'> & { schritte: SchrittMitZeit[] };

/**
 * The chain as it was known on the morning of `tag` (V-STICHTAG); ids stay. Cannot know two things, which
 * the caller settles: where a moved step stood before, and `weitereOffen` on that day.
 */
export function zumStichtag(folge: FolgeMitZeit, tag: LocalDate): Folge {
  const unbekannt = nochUnbekannte(folge.schritte, tag);
  const schritte = folge.schritte.filter((s) => !unbekannt.has(s)).map((s) => schrittAm(s, tag));
  const spaeterZurueckgezogen =
    folge.vorlagenstatus === 'ZURUECKGEZOGEN' && folge.zurueckgezogenAm && tag < folge.zurueckgezogenAm;
  if (!spaeterZurueckgezogen) return { ...folge, schritte };
  return {
    ...folge,
    schritte,
    vorlagenstatus: 'IN_BERATUNG',
    zurueckgezogenAm: null,
    zurueckgezogenGrund: null,
  };
}

function schrittAm({ entfallenAm, ...schritt }: SchrittMitZeit, tag: LocalDate): Schritt {
  const entfallen = schritt.entfallen && (entfallenAm === null || entfallenAm <= tag);
  return warVor(schritt, tag)
    ? { ...schritt, entfallen }
    : { ...schritt, entfallen, ergebnis: null, ersetztDurch: null };
}

/** Its sitting was before the day. An undated result (imports) counts always: nobody knows since when. */
const warVor = (schritt: Schritt, tag: LocalDate): boolean => schritt.datum === null || schritt.datum < tag;

/** Successors whose predecessors had not been held yet, or were themselves still unknown. */
function nochUnbekannte(schritte: SchrittMitZeit[], tag: LocalDate): Set<Schritt> {
  const unbekannt = new Set<Schritt>();
  const vorgaengerVon = (s: Schritt) => schritte.filter((v) => v !== s && v.ersetztDurch === s.id);
  let vorher = -1;
  while (vorher < unbekannt.size) {
    vorher = unbekannt.size;
    for (const s of schritte) {
      const vorgaenger = vorgaengerVon(s);
      if (vorgaenger.length > 0 && vorgaenger.every((v) => unbekannt.has(v) || !warVor(v, tag))) {
        unbekannt.add(s);
      }
    }
  }
  return unbekannt;
}

/** Holds the day asked for within [day before the first step, heute]. */
export function stichtagKlammern(tag: LocalDate, folge: Folge, heute: LocalDate): LocalDate {
  const erster = ersterTag(folge, heute);
  if (tag < erster) return erster;
  return tag > heute ? heute : tag;
}

/** The days to step through: the day before the first step, then each day up to heute that changes something. */
export function stichtage(folge: FolgeMitZeit, heute: LocalDate): LocalDate[] {
  const erster = ersterTag(folge, heute);
  const ereignisse = folge.schritte.flatMap((s) => [
    ...(s.datum === null ? [] : [s.datum, plusTage(s.datum, 1)]),
    ...(s.entfallenAm === null ? [] : [s.entfallenAm]),
  ]);
  if (folge.zurueckgezogenAm) ereignisse.push(folge.zurueckgezogenAm);
  const tage = [...new Set(ereignisse)].filter((tag) => tag > erster && tag <= heute).sort();

  const liste = [erster];
  let stand = am(folge, erster);
  for (const tag of tage) {
    const dann = am(folge, tag);
    if (!gleich(stand, dann)) liste.push(tag);
    stand = dann;
  }
  return liste;
}

const am = (folge: FolgeMitZeit, tag: LocalDate): Position => position(zumStichtag(folge, tag), tag);

function ersterTag(folge: Folge, heute: LocalDate): LocalDate {
  const [erster] = folge.schritte.flatMap((s) => s.datum ?? []).sort();
  if (erster === undefined) return heute;
  const davor = plusTage(erster, -1);
  return davor < heute ? davor : heute;
}
