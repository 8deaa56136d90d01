import { plusTage } from '@/domain/kern/localDate';
import type { GremiumSchluessel } from '../gremien';
import { type Kalender, ohneTermin, type Sitzungstermin } from '../kalender';
import {
  anhoerung,
  beschluss,
  type Ergebnisplan,
  empfehlung,
  entfallen,
  genehmigung,
  imNichtoeffentlichenTeil,
  kenntnis,
  type Schrittplan,
  vertagtAuf,
  type Weg,
} from '../schritt';

type G = GremiumSchluessel;

/** The sitting of the Rat n sittings ago; 1 = the last. */
export function ratVor(k: Kalender, anzahl: number): Sitzungstermin {
  let rat = k.letzte('RAT');
  for (let n = 1; n < anzahl; n += 1) rat = k.letzte('RAT', rat.datum);
  return rat;
}

/** Recommended and decided n sittings of the Rat ago. */
export const beschlossen =
  (fach: G, vorSitzungen = 1): Weg =>
  (k) => {
    const rat = ratVor(k, vorSitzungen);
    return [
      empfehlung(k.letzte(fach, rat.datum), 'EMPFOHLEN'),
      empfehlung(k.am('HA', rat.datum), 'EMPFOHLEN'),
      beschluss(rat, 'BESCHLOSSEN'),
    ];
  };

/** Heard, recommended, decided. */
export const angehoertUndBeschlossen =
  (bezirk: G, fach: G, vorSitzungen = 1): Weg =>
  (k) => {
    const rat = ratVor(k, vorSitzungen);
    const fachtermin = k.letzte(fach, rat.datum);
    return [
      anhoerung(k.letzte(bezirk, fachtermin.datum), 'ANGEHOERT'),
      { ...empfehlung(fachtermin, 'EMPFOHLEN'), federfuehrend: true },
      beschluss(rat, 'BESCHLOSSEN'),
    ];
  };

/** R46: recommended and decided with changes. */
export const geaendertBeschlossen =
  (fach: G, text: string): Weg =>
  (k) => {
    const rat = ratVor(k, 1);
    return [
      empfehlung(k.letzte(fach, rat.datum), { code: 'MIT_AENDERUNGEN_EMPFOHLEN', beschlusstext: text }),
      beschluss(rat, { code: 'GEAENDERT_BESCHLOSSEN', beschlusstext: text }),
    ];
  };

/** T24: recommended, rejected. */
export const abgelehnt =
  (fach: G): Weg =>
  (k) => {
    const rat = ratVor(k, 1);
    return [empfehlung(k.letzte(fach, rat.datum), 'EMPFOHLEN'), beschluss(rat, 'ABGELEHNT')];
  };

/** One body decides alone. */
export const alleinEntschieden =
  (gremium: G, ergebnis: Ergebnisplan['code'] = 'BESCHLOSSEN', vorSitzungen = 1): Weg =>
  (k) => {
    let termin = k.letzte(gremium);
    for (let n = 1; n < vorSitzungen; n += 1) termin = k.letzte(gremium, termin.datum);
    return [beschluss(termin, ergebnis)];
  };

export const alleinZuEntscheiden =
  (gremium: G): Weg =>
  (k) => [beschluss(k.naechste(gremium))];

/** R01: a committee decided, the Rat takes note later. */
export const entschiedenVorKenntnis =
  (fach: G): Weg =>
  (k) => [beschluss(k.letzte(fach), 'BESCHLOSSEN'), kenntnis(k.naechste('RAT'))];

/** T22: decided, an advisory body still takes note. */
export const entschiedenRestOffen =
  (fach: G, rest: G): Weg =>
  (k) => {
    const rat = ratVor(k, 1);
    return [
      empfehlung(k.letzte(fach, rat.datum), 'EMPFOHLEN'),
      beschluss(rat, 'BESCHLOSSEN'),
      kenntnis(k.naechste(rest)),
    ];
  };

/** R42: decided, the Kenntnisnahme has no date. */
export const entschiedenRestOhneTermin =
  (rest: G): Weg =>
  (k) => [beschluss(ratVor(k, 1), 'BESCHLOSSEN'), kenntnis(ohneTermin(rest))];

/** R03: decided on the day on which the Hauptausschuss's vote went unrecorded. */
export const entschiedenVotumFehlt: Weg = (k) => {
  const rat = ratVor(k, 1);
  return [empfehlung(k.am('HA', rat.datum)), beschluss(rat, 'BESCHLOSSEN')];
};

/** R27: noted instead of recommended, rejected, a district still takes note. */
export const abgelehntRestOffen =
  (fach: G, bezirk: G): Weg =>
  (k) => {
    const rat = ratVor(k, 1);
    return [
      empfehlung(k.letzte(fach, rat.datum), 'ZUR_KENNTNIS_GENOMMEN'),
      beschluss(rat, 'ABGELEHNT'),
      kenntnis(k.naechste(bezirk)),
    ];
  };

/** R41, R51: settled by another decision, the rest stays open. */
export const gegenstandslos =
  (rest: G): Weg =>
  (k) => [
    beschluss(ratVor(k, 1), { code: 'ERLEDIGT', wortlaut: 'Durch Fristablauf erledigt' }),
    kenntnis(k.naechste(rest)),
  ];

/** R30: the Rat took note instead of deciding. */
export const nurZurKenntnisStattBeschluss =
  (fach: G): Weg =>
  (k) => {
    const rat = ratVor(k, 1);
    return [
      empfehlung(k.letzte(fach, rat.datum), 'EMPFOHLEN'),
      beschluss(rat, {
        code: 'ZUR_KENNTNIS_GENOMMEN',
        wortlaut: 'kein Beschluss, nur zur Kenntnis genommen',
      }),
    ];
  };

/** T18b: the Rat referred it, nothing was inserted. */
export const verwiesen =
  (fach: G): Weg =>
  (k) => {
    const rat = ratVor(k, 1);
    return [empfehlung(k.letzte(fach, rat.datum), 'EMPFOHLEN'), beschluss(rat, 'VERWIESEN')];
  };

/** T40: signed by the head of the city and a member of the Rat; approval in the next sitting. */
export const dringlichkeitsentscheidung: Weg = (k) => [
  beschluss({ gremium: 'OBR', sitzung: null, datum: plusTage(k.letzte('RAT').datum, 6) }, 'BESCHLOSSEN'),
  genehmigung(k.naechste('RAT')),
];

/** R47, R29: the Rat approved the urgent decision, or did not. */
export const eilentscheidung =
  (ergebnis: 'GENEHMIGT' | 'NICHT_GENEHMIGT'): Weg =>
  (k) => [beschluss(k.dringlich('VOR_RAT'), 'BESCHLOSSEN'), genehmigung(ratVor(k, 1), ergebnis)];

/** T53: the clerk had recorded another result; corrected with a reason. */
export const berichtigt =
  (fach: G, berichtigung: NonNullable<Ergebnisplan['berichtigt']>): Weg =>
  (k) => {
    const rat = ratVor(k, 2);
    return [
      empfehlung(k.letzte(fach, rat.datum), { code: 'EMPFOHLEN', berichtigt: berichtigung }),
      beschluss(rat, 'BESCHLOSSEN'),
    ];
  };

/** T06b, L5: withdrawn in the sitting, the rest was dropped. */
export const inDerSitzungZurueckgezogen =
  (fach: G): Weg =>
  (k) => {
    const termin = k.letzte(fach);
    return [
      empfehlung(termin, 'ZURUECKGEZOGEN'),
      entfallen(beschluss(k.naechste('RAT')), termin.datum, 'zurückgezogen'),
    ];
  };

/** T25, L5: withdrawn before the first body met; the open steps were dropped. */
export const zurueckgezogen =
  (am: number, ...faecher: G[]): Weg =>
  (k) => {
    const tag = plusTage(k.heute, -am);
    const weg = (plan: Schrittplan) => entfallen(plan, tag, 'zurückgezogen');
    const termine = faecher.map((fach) => k.naechste(fach, tag));
    return [
      ...termine.map((t) => weg(empfehlung(t))),
      weg(beschluss(k.naechste('RAT', termine.at(-1)?.datum))),
    ];
  };

/** R19: all steps dropped. */
export const entfallenGanz =
  (fach: G, grund: string): Weg =>
  (k) => {
    const termin = k.letzte(fach);
    return [
      entfallen(empfehlung(termin), termin.datum, grund),
      entfallen(beschluss(k.naechste('RAT')), termin.datum, grund),
    ];
  };

/** R21: postponed, then the follow-up was dropped. */
export const nachVertagungEntfallen =
  (fach: G, grund: string): Weg =>
  (k) => {
    const erste = k.letzte(fach);
    return vertagtAuf(
      kenntnis(erste, 'VERTAGT'),
      entfallen(kenntnis(k.naechste(fach)), plusTage(erste.datum, 2), grund),
    );
  };

/** R40, A10: recommended in public, to be decided in the non-public part. */
export const entscheidungNichtoeffentlich =
  (fach: G): Weg =>
  (k) => [empfehlung(k.letzte(fach), 'EMPFOHLEN'), imNichtoeffentlichenTeil(beschluss(k.naechste('RAT')))];
