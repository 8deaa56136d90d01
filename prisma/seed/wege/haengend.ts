import { plusTage } from '@/domain/kern/localDate';
import type { GremiumSchluessel } from '../gremien';
import { ohneTermin } from '../kalender';
import { anhoerung, beschluss, empfehlung, genehmigung, kenntnis, vertagtAuf, type Weg } from '../schritt';

type G = GremiumSchluessel;

/** T10: the vote of the committee is not recorded. */
export const ergebnisFehlt =
  (fach: G): Weg =>
  (k) => {
    const rat = k.naechste('RAT');
    return [empfehlung(k.letzte(fach)), empfehlung(k.am('HA', rat.datum)), beschluss(rat)];
  };

/** T34: the decision of the Rat is not recorded. */
export const ratsergebnisFehlt =
  (fach: G): Weg =>
  (k) => {
    const rat = k.letzte('RAT');
    return [empfehlung(k.letzte(fach, rat.datum), 'EMPFOHLEN'), beschluss(rat)];
  };

/** R45: a co-advising committee owes its vote while the lead one is still to come. */
export const mitberatungFehlt =
  (fach: G, mitberatend: G): Weg =>
  (k) => {
    const lead = k.naechste(fach);
    return [
      empfehlung(k.letzte(mitberatend)),
      { ...empfehlung(lead), federfuehrend: true },
      beschluss(k.naechste('RAT', lead.datum)),
    ];
  };

/** R37: a vote is missing, though the Rat only took note. */
export const votumFehltOhneEntscheidung =
  (fach: G): Weg =>
  (k) => {
    const rat = k.letzte('RAT');
    return [empfehlung(k.letzte(fach, rat.datum)), kenntnis(rat, 'ZUR_KENNTNIS_GENOMMEN')];
  };

/** T11: postponed, no new date; Hauptausschuss and Rat wait. */
export const vertagtOhneTermin =
  (fach: G): Weg =>
  (k) => {
    const rat = k.naechste('RAT');
    return [empfehlung(k.letzte(fach), 'VERTAGT'), empfehlung(k.am('HA', rat.datum)), beschluss(rat)];
  };

/** R36: postponed twice. */
export const zweimalVertagt =
  (fach: G): Weg =>
  (k) => {
    const zweite = k.letzte(fach);
    return [
      ...vertagtAuf(empfehlung(k.letzte(fach, zweite.datum), 'VERTAGT'), empfehlung(zweite, 'VERTAGT')),
      beschluss(k.naechste('RAT')),
    ];
  };

/** T17: taken off the agenda. */
export const abgesetzt =
  (fach: G): Weg =>
  (k) => [empfehlung(k.letzte(fach), 'ABGESETZT'), beschluss(k.naechste('RAT'))];

/** R11: the hearing was taken off, the committee recommended before. */
export const anhoerungAbgesetzt =
  (bezirk: G, fach: G): Weg =>
  (k) => {
    const gehoert = k.letzte(bezirk);
    return [
      empfehlung(k.letzte(fach, gehoert.datum), 'EMPFOHLEN'),
      anhoerung(gehoert, 'ABGESETZT'),
      beschluss(k.naechste('RAT')),
    ];
  };

/** R09: one committee postponed, the other recommended. */
export const einerVertagt =
  (vertagt: G, empfohlen: G): Weg =>
  (k) => {
    const zweiter = k.letzte(empfohlen);
    return [
      empfehlung(k.letzte(vertagt, zweiter.datum), 'VERTAGT'),
      empfehlung(zweiter, 'EMPFOHLEN'),
      beschluss(k.naechste('RAT')),
    ];
  };

/** T28: the sitting was called off. */
export const sitzungAbgesagt =
  (fach: G): Weg =>
  (k) => [empfehlung(k.abgesagte(fach)), beschluss(k.naechste('RAT'))];

/** T39: the Rat itself postponed. */
export const imRatVertagt =
  (fach: G): Weg =>
  (k) => {
    const rat = k.letzte('RAT');
    return [empfehlung(k.letzte(fach, rat.datum), 'EMPFOHLEN'), beschluss(rat, 'VERTAGT')];
  };

/** R28: the approval of an urgent decision was postponed. */
export const genehmigungVertagt: Weg = (k) => [
  beschluss(k.dringlich('VOR_RAT'), 'BESCHLOSSEN'),
  genehmigung(k.letzte('RAT'), 'VERTAGT'),
];

/** T20: the hearing has no date, the Rat has one. */
export const anhoerungOhneTermin =
  (bezirk: G): Weg =>
  (k) => [anhoerung(ohneTermin(bezirk)), beschluss(k.naechste('RAT'))];

/** T21: heard after the decision. */
export const anhoerungZuSpaet =
  (bezirk: G): Weg =>
  (k) => {
    const rat = k.naechste('RAT');
    return [anhoerung(k.naechste(bezirk, rat.datum)), beschluss(rat)];
  };

/** R13: only the hearing has a date. */
export const nurAnhoerungTerminiert =
  (bezirk: G, fach: G): Weg =>
  (k) => [anhoerung(k.naechste(bezirk)), empfehlung(ohneTermin(fach)), beschluss(ohneTermin('RAT'))];

/** R14: bodies without any date. */
export const ohneAlleTermine =
  (...faecher: G[]): Weg =>
  () => [...faecher.map((fach) => empfehlung(ohneTermin(fach))), beschluss(ohneTermin('RAT'))];

/** R15: all Kenntnisnahmen, no dates. */
export const kenntnisOhneTermine =
  (...gremien: G[]): Weg =>
  () =>
    gremien.map((g) => kenntnis(ohneTermin(g)));

/** R16: noted once, postponed once. */
export const kenntnisVertagt =
  (bezirk: G): Weg =>
  (k) => {
    const rat = k.letzte('RAT');
    return [kenntnis(k.letzte(bezirk, rat.datum), 'ZUR_KENNTNIS_GENOMMEN'), kenntnis(rat, 'VERTAGT')];
  };

/** R04: the Rat referred it with return; the target has no date. */
export const verwiesenMitRuecklauf =
  (fach: G, ziel: G): Weg =>
  (k) => {
    const rat = k.letzte('RAT');
    const zurueck = beschluss(ohneTermin('RAT'));
    return [
      empfehlung(k.letzte(fach, rat.datum), 'EMPFOHLEN'),
      { ...beschluss(rat, 'VERWIESEN'), nachfolger: zurueck },
      empfehlung(ohneTermin(ziel)),
      zurueck,
    ];
  };

/** R06: two districts decide, the result of the first is missing. */
export const bezirksergebnisFehlt =
  (fehlt: G, entschieden: G): Weg =>
  (k) => {
    const zweite = k.letzte(entschieden);
    return [beschluss(k.letzte(fehlt, plusTage(zweite.datum, 1))), beschluss(zweite, 'BESCHLOSSEN')];
  };

/** R08: two districts decide, one without a date. */
export const bezirkOhneTermin =
  (ohne: G, entschieden: G): Weg =>
  (k) => [beschluss(ohneTermin(ohne)), beschluss(k.letzte(entschieden), 'BESCHLOSSEN')];
