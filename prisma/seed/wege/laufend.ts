import type { GremiumSchluessel } from '../gremien';
import { type Kalender, ohneTermin, type Sitzungstermin } from '../kalender';
import {
  anhoerung,
  beschluss,
  einbringung,
  empfehlung,
  entfallen,
  genehmigung,
  kenntnis,
  type Schrittplan,
  vertagtAuf,
  type Weg,
} from '../schritt';

type G = GremiumSchluessel;

/** Hauptausschuss and Rat meet on one day, the Hauptausschuss first. */
const haUndRat = (k: Kalender, rat: Sitzungstermin): Schrittplan[] => [
  empfehlung(k.am('HA', rat.datum)),
  beschluss(rat),
];

/** T08: recommended, the Rat comes next. */
export const empfohlenVorDemRat =
  (fach: G): Weg =>
  (k) => [empfehlung(k.letzte(fach), 'EMPFOHLEN'), ...haUndRat(k, k.naechste('RAT'))];

/** The district was heard, the committee changed the text, the Finanzausschuss passed it on. */
export const geaendertEmpfohlen =
  (bezirk: G, fach: G, text: string): Weg =>
  (k) => {
    const finanzen = k.letzte('FIN');
    const fachtermin = k.letzte(fach, finanzen.datum);
    return [
      anhoerung(k.letzte(bezirk, fachtermin.datum), 'ANGEHOERT'),
      {
        ...empfehlung(fachtermin, { code: 'MIT_AENDERUNGEN_EMPFOHLEN', beschlusstext: text }),
        federfuehrend: true,
      },
      empfehlung(finanzen, 'OHNE_VOTUM'),
      ...haUndRat(k, k.naechste('RAT')),
    ];
  };

/** R48, T19: nothing held yet; district, committee, Hauptausschuss and Rat in this order. */
export const vorAllenBeratungen =
  (bezirk: G, ...faecher: G[]): Weg =>
  (k) => {
    const gehoert = k.naechste(bezirk);
    const schritte: Schrittplan[] = [anhoerung(gehoert)];
    let zuletzt = gehoert;
    for (const fach of faecher) {
      zuletzt = k.naechste(fach, zuletzt.datum);
      schritte.push(empfehlung(zuletzt));
    }
    return [...schritte, ...haUndRat(k, k.naechste('RAT', zuletzt.datum))];
  };

/** T31: two committees on one day. */
export const zweiAusschuesseAmSelbenTag: Weg = (k) => {
  const schule = k.naechste('SCH');
  return [
    { ...empfehlung(schule), federfuehrend: true },
    empfehlung(k.naechste('UMW')),
    beschluss(k.naechste('RAT', schule.datum)),
  ];
};

/** T14: put off to the next body, no vote. */
export const insFolgegremium =
  (fach: G): Weg =>
  (k) => [empfehlung(k.letzte(fach), 'VERTAGT_INS_FOLGEGREMIUM'), ...haUndRat(k, k.naechste('RAT'))];

/** T15: not recommended, the Rat stays free. */
export const nichtEmpfohlen =
  (fach: G): Weg =>
  (k) => [empfehlung(k.letzte(fach), 'NICHT_EMPFOHLEN'), beschluss(k.naechste('RAT'))];

/** R05: the advising body referred it; nobody was inserted, the Rat comes anyway. */
export const verwiesenOhneZiel =
  (fach: G): Weg =>
  (k) => [empfehlung(k.letzte(fach), 'VERWIESEN'), beschluss(k.naechste('RAT'))];

/** T12: put off once, second treatment before the Rat. */
export const zweiteBehandlung =
  (fach: G): Weg =>
  (k) => {
    const zweite = k.naechste(fach);
    return [
      ...vertagtAuf(empfehlung(k.letzte(fach), 'VERTAGT'), empfehlung(zweite)),
      ...haUndRat(k, k.naechste('RAT', zweite.datum)),
    ];
  };

/** T36: no quorum; the second meeting has one in any case (§ 49 Abs. 2 GO NRW). */
export const beschlussunfaehig =
  (fach: G): Weg =>
  (k) => {
    const zweite = k.naechste(fach);
    const wortlaut = 'Die Sitzungsleitung stellte die Beschlussunfähigkeit fest.';
    return [
      ...vertagtAuf(empfehlung(k.letzte(fach), { code: 'NICHT_BEHANDELT', wortlaut }), empfehlung(zweite)),
      beschluss(k.naechste('RAT', zweite.datum)),
    ];
  };

/** T33: a Kenntnisnahme without result holds nobody. */
export const kenntnisUeberfaellig =
  (bezirk: G, fach: G): Weg =>
  (k) => {
    const naechste = k.naechste(fach);
    return [kenntnis(k.letzte(bezirk)), empfehlung(naechste), beschluss(k.naechste('RAT', naechste.datum))];
  };

/** T27: the sitting of a Kenntnisnahme was called off; nobody waits for it. */
export const kenntnisAbgesagt =
  (bezirk: G, fach: G): Weg =>
  (k) => [
    empfehlung(k.letzte(fach), 'EMPFOHLEN'),
    kenntnis(k.abgesagte(bezirk)),
    beschluss(k.naechste('RAT')),
  ];

/** T44: the vote of the Finanzausschuss was dropped. */
export const ohneFinanzausschuss =
  (fach: G): Weg =>
  (k) => {
    const finanzen = k.letzte('FIN');
    return [
      empfehlung(k.letzte(fach), 'EMPFOHLEN'),
      entfallen(empfehlung(finanzen), finanzen.datum, 'Keine zusätzlichen Mittel erforderlich'),
      ...haUndRat(k, k.naechste('RAT')),
    ];
  };

/** R33: the budget: brought in, advised, to be decided by the same body. */
export const haushalt: Weg = (k) => {
  const eingebracht = k.letzte('RAT', k.letzte('RAT').datum);
  const finanzen = k.naechste('FIN');
  return [
    einbringung(eingebracht, 'EINGEBRACHT'),
    empfehlung(k.letzte('SCH'), 'EMPFOHLEN'),
    empfehlung(k.letzte('SOZ'), 'VERTAGT_INS_FOLGEGREMIUM'),
    { ...empfehlung(finanzen), federfuehrend: true },
    ...haUndRat(k, k.naechste('RAT', finanzen.datum)),
  ];
};

/** R35: taken over from a document that named no date for the vote. */
export const uebernommen =
  (fach: G): Weg =>
  (k) => [empfehlung(ohneTermin(fach), 'EMPFOHLEN'), beschluss(k.naechste('RAT'))];

/** T42: two districts decide their own share, one has done so. */
export const bezirkeEntscheiden =
  (entschieden: G, offen: G): Weg =>
  (k) => [beschluss(k.letzte(entschieden), 'BESCHLOSSEN'), beschluss(k.naechste(offen))];

/** R54: two districts decide on one day, the Rat takes note. */
export const bezirkeVorDerEntscheidung: Weg = (k) => {
  const huckarde = k.naechste('HUC');
  return [beschluss(huckarde), beschluss(k.naechste('WEST')), kenntnis(k.naechste('RAT', huckarde.datum))];
};

/** T30: the Hauptausschuss decided for the Rat, which has to approve in its next sitting. */
export const eilentscheidung: Weg = (k) => [
  beschluss(k.dringlich('NACH_RAT'), 'BESCHLOSSEN'),
  genehmigung(k.naechste('RAT')),
];

/** T51: three bodies met together, each with a result of its own. */
export const gemeinsameSitzung: Weg = (k) => [
  ...k
    .gemeinsame()
    .map((t) =>
      t.gremium === 'NORD' ? anhoerung(t, 'ANGEHOERT') : empfehlung(t, gemeinsamesVotum(t.gremium)),
    ),
  ...haUndRat(k, k.naechste('RAT')),
];

const gemeinsamesVotum = (gremium: G) => (gremium === 'WIR' ? 'OHNE_VOTUM' : 'EMPFOHLEN');

/** T09: recommended today, then the Rat. */
export const heuteInBeratung: Weg = (k) => {
  const heute = k.heuteOderNaechste(0);
  return [
    anhoerung(k.letzte('LUE'), 'ANGEHOERT'),
    empfehlung(heute),
    ...haUndRat(k, k.naechste('RAT', heute.datum)),
  ];
};

/** R53: not treated in time, the follow-up is today. */
export const heuteZweiteBehandlung: Weg = (k) => {
  const heute = k.heuteOderNaechste(1);
  const wortlaut = 'Aus Zeitgründen nicht behandelt';
  return [
    ...vertagtAuf(
      anhoerung(k.letzte(heute.gremium), { code: 'NICHT_BEHANDELT', wortlaut }),
      anhoerung(heute),
    ),
    beschluss(k.naechste('RAT', heute.datum)),
  ];
};

/** T37, T02: several bodies take note today. */
export const heuteZurKenntnis: Weg = (k) => {
  const stellen = [0, 1, 2].map((n) => k.heuteOderNaechste(n));
  const verschiedene = stellen.filter((t, i) => stellen.findIndex((s) => s.gremium === t.gremium) === i);
  return [kenntnis(k.letzte('APL'), 'ZUR_KENNTNIS_GENOMMEN'), ...verschiedene.map((t) => kenntnis(t))];
};
