import { describe, expect, it } from 'vitest';
import { folge, HEUTE, schritt } from '../../../tests/support/folge';
import { type Position, position } from './position';
import type { Folge } from './schritt';

/** Everything not named is empty, null or 0. */
type Fall = [was: string, folge: Folge, erwartet: Partial<Position>, heute?: string];

const LEER: Omit<Position, 'code'> = {
  aktuell: [],
  naechste: [],
  ueberfaellig: [],
  ohneTermin: [],
  blockiert: [],
  hinweise: [],
  seit: null,
  erledigt: 0,
  gesamt: 0,
};

const ausserhalb: Fall[] = [
  [
    'Entwurf geht vor Rückzug in der Sitzung',
    folge([schritt('ASF E 10.11.', 'ZURUECKGEZOGEN')], { vorlagenstatus: 'ENTWURF' }),
    { code: 'VERWALTUNG', gesamt: 1 },
  ],
  ['gezeichnet ohne Schritte', folge([], { vorlagenstatus: 'GEZEICHNET' }), { code: 'KEINE_FOLGE' }],
  [
    'zurückgezogen ohne Schritte',
    folge([], { vorlagenstatus: 'ZURUECKGEZOGEN' }),
    { code: 'ZURUECKGEZOGEN' },
  ],
  [
    'ein entfallener Schritt zieht die Vorlage nicht zurück',
    folge([schritt('ASF E 10.11.', 'ZURUECKGEZOGEN', { entfallen: true }), schritt('Rat B 10.12.')]),
    { code: 'ALS_NAECHSTES', aktuell: ['Rat'], gesamt: 1 },
  ],
  [
    'Nachfolger seiner selbst',
    folge([schritt('ASF E 10.11.', 'VERTAGT', { ersetztDurch: 'ASF' })]),
    { code: 'ENTFALLEN' },
  ],
  [
    'Nachfolger, den es nicht gibt',
    folge([schritt('ASF E 10.11.', 'VERTAGT', { ersetztDurch: 'weg' }), schritt('Rat B 10.12.')]),
    { code: 'ALS_NAECHSTES', aktuell: ['Rat'], gesamt: 1 },
  ],
];

const freigabe: Fall[] = [
  [
    'Rücklauf nach Verweisung: der Verweis eines geschlossenen Schritts zählt nicht',
    folge([
      schritt('Rat#1 B 19.11.', 'VERWIESEN', { ersetztDurch: 'Rat#2' }),
      schritt('AFBL E 24.11.'),
      schritt('Rat#2 B 10.12.'),
    ]),
    {
      code: 'ALS_NAECHSTES',
      aktuell: ['AFBL'],
      naechste: ['Rat#2'],
      seit: '2026-11-19',
      erledigt: 1,
      gesamt: 3,
    },
  ],
  [
    'am selben Tag entschieden: HA ohne Ergebnis ist nicht mehr "heute"',
    folge([schritt('HA E 22.11. 13:00'), schritt('Rat B 22.11. 15:00', 'BESCHLOSSEN')]),
    { code: 'ENTSCHIEDEN_REST_OFFEN', seit: HEUTE, erledigt: 1, gesamt: 2 },
  ],
  [
    'ein späteres Ergebnis höheren Rangs zeigt, dass es weiterging',
    folge([schritt('ASF E 10.11.'), schritt('HA E 17.11.', 'EMPFOHLEN'), schritt('Rat B 10.12.')]),
    {
      code: 'ALS_NAECHSTES',
      aktuell: ['Rat'],
      ueberfaellig: ['ASF'],
      seit: '2026-11-17',
      erledigt: 1,
      gesamt: 3,
    },
  ],
  [
    'ein späteres Ergebnis gleichen Rangs zeigt das nicht',
    folge([schritt('ASF E 10.11.'), schritt('AUKW E 17.11.', 'EMPFOHLEN'), schritt('Rat B 10.12.')]),
    {
      code: 'ERGEBNIS_AUSSTEHEND',
      aktuell: ['ASF'],
      naechste: ['Rat'],
      ueberfaellig: ['ASF'],
      seit: '2026-11-10',
      erledigt: 1,
      gesamt: 3,
    },
  ],
  [
    'ein früheres Ergebnis höheren Rangs zeigt das nicht',
    folge([schritt('ASF E 17.11.'), schritt('HA E 10.11.', 'EMPFOHLEN'), schritt('Rat B 10.12.')]),
    {
      code: 'ERGEBNIS_AUSSTEHEND',
      aktuell: ['ASF'],
      naechste: ['Rat'],
      ueberfaellig: ['ASF'],
      seit: '2026-11-17',
      erledigt: 1,
      gesamt: 3,
    },
  ],
  [
    'ein vertagter Schritt wird durch ein späteres Votum nicht frei',
    folge([schritt('ASF E 10.11.', 'VERTAGT'), schritt('HA E 17.11.', 'EMPFOHLEN'), schritt('Rat B 10.12.')]),
    {
      code: 'NEUER_TERMIN_OFFEN',
      aktuell: ['ASF'],
      naechste: ['Rat'],
      ohneTermin: ['ASF'],
      blockiert: ['Rat'],
      seit: '2026-11-10',
      erledigt: 1,
      gesamt: 3,
    },
  ],
  [
    '… aber durch die Entscheidung',
    folge([schritt('ASF E 10.11.', 'VERTAGT'), schritt('Rat B 19.11.', 'BESCHLOSSEN')]),
    { code: 'ENTSCHIEDEN_REST_OFFEN', ohneTermin: ['ASF'], seit: '2026-11-19', erledigt: 1, gesamt: 2 },
  ],
  [
    'heute überholt und sonst nichts offen: die Sitzung ist trotzdem heute',
    folge([schritt('ASF E 22.11.'), schritt('HA E 22.11.', 'EMPFOHLEN')], { beschlussErforderlich: false }),
    { code: 'HEUTE', aktuell: ['ASF'], seit: HEUTE, erledigt: 1, gesamt: 2 },
  ],
];

const halt: Fall[] = [
  [
    'ohne Termin hält nicht, solange eine freie Station vor ihr liegt',
    folge([schritt('Eving A 24.11.'), schritt('ASF E'), schritt('Rat B 10.12.')]),
    {
      code: 'ALS_NAECHSTES',
      aktuell: ['Eving'],
      naechste: ['Rat'],
      ohneTermin: ['ASF'],
      blockiert: ['Rat'],
      gesamt: 3,
    },
  ],
  [
    '… danach schon',
    folge([schritt('Eving A 24.11.', 'ANGEHOERT'), schritt('ASF E'), schritt('Rat B 10.12.')]),
    {
      code: 'TERMIN_OFFEN',
      aktuell: ['ASF'],
      naechste: ['Rat'],
      ohneTermin: ['ASF'],
      blockiert: ['Rat'],
      seit: '2026-11-24',
      erledigt: 1,
      gesamt: 3,
    },
    '2026-11-25',
  ],
  [
    'abgesetzt hält auch dann',
    folge([schritt('ASF E 10.11.', 'ABGESETZT'), schritt('Eving A 24.11.'), schritt('Rat B 10.12.')]),
    {
      code: 'NEUER_TERMIN_OFFEN',
      aktuell: ['ASF'],
      naechste: ['Eving'],
      ohneTermin: ['ASF'],
      blockiert: ['Rat'],
      seit: '2026-11-10',
      gesamt: 3,
    },
  ],
  [
    'undatierter Rat hinter offenem HA hält nicht',
    folge([schritt('HA E 24.11.'), schritt('Rat B')]),
    { code: 'ALS_NAECHSTES', aktuell: ['HA'], ohneTermin: ['Rat'], gesamt: 2 },
  ],
  [
    'vertagter Rat hinter kommendem Ausschuss hält nicht',
    folge([schritt('Rat B 19.11.', 'VERTAGT'), schritt('ASF E 24.11.')]),
    { code: 'ALS_NAECHSTES', aktuell: ['ASF'], ohneTermin: ['Rat'], gesamt: 2 },
  ],
  [
    'vertagter Rat hinter überfälligem Ausschuss: der niedrigere Rang zuerst',
    folge([schritt('Rat B 19.11.', 'VERTAGT'), schritt('ASF E 20.11.')]),
    {
      code: 'ERGEBNIS_AUSSTEHEND',
      aktuell: ['ASF'],
      ueberfaellig: ['ASF'],
      ohneTermin: ['Rat'],
      seit: '2026-11-20',
      gesamt: 2,
    },
  ],
  [
    'Rang geht vor Datum',
    folge([schritt('HA E 05.11.'), schritt('ASF E 10.11.'), schritt('Rat B 10.12.')]),
    {
      code: 'ERGEBNIS_AUSSTEHEND',
      aktuell: ['ASF'],
      naechste: ['Rat'],
      ueberfaellig: ['HA', 'ASF'],
      seit: '2026-11-10',
      gesamt: 3,
    },
  ],
  [
    'gleicher Rang und Tag, aber verschiedener Grund: nur die erste Gruppe',
    folge([schritt('ASF E 10.11.', 'VERTAGT'), schritt('AUKW E 10.11.'), schritt('Rat B 10.12.')]),
    {
      code: 'ERGEBNIS_AUSSTEHEND',
      aktuell: ['AUKW'],
      naechste: ['Rat'],
      ueberfaellig: ['AUKW'],
      ohneTermin: ['ASF'],
      blockiert: ['Rat'],
      seit: '2026-11-10',
      gesamt: 3,
    },
  ],
  [
    'Rat heute, Sitzung abgesagt',
    folge([schritt('Rat B 22.11.', null, { sitzungAbgesagt: true })]),
    { code: 'NEUER_TERMIN_OFFEN', aktuell: ['Rat'], ohneTermin: ['Rat'], seit: HEUTE, gesamt: 1 },
  ],
  [
    'Rat heute ist nicht überfällig',
    folge([schritt('Rat B 22.11.')]),
    {
      code: 'HEUTE',
      aktuell: ['Rat'],
      seit: HEUTE,
      gesamt: 1,
    },
  ],
  [
    'eine überholte Sitzung von heute liegt nicht mehr vor der Vorlage',
    folge([
      schritt('AUKW E 22.11.'),
      schritt('HA E 22.11.', 'EMPFOHLEN'),
      schritt('Hörde A'),
      schritt('Rat B 10.12.'),
    ]),
    {
      code: 'TERMIN_OFFEN',
      aktuell: ['Hörde'],
      naechste: ['Rat'],
      ohneTermin: ['Hörde'],
      blockiert: ['Rat'],
      seit: HEUTE,
      erledigt: 1,
      gesamt: 4,
    },
  ],
];

const einbringungUndGenehmigung: Fall[] = [
  [
    'Einbringung ohne Ergebnis hält, sperrt aber nicht',
    folge([schritt('Rat#1 EB 24.09.'), schritt('ASF E 24.11.'), schritt('Rat#2 B 10.12.')]),
    {
      code: 'ERGEBNIS_AUSSTEHEND',
      aktuell: ['Rat#1'],
      naechste: ['ASF'],
      ueberfaellig: ['Rat#1'],
      seit: '2026-09-24',
      gesamt: 3,
    },
  ],
  [
    'Einbringung ohne Termin vor freier Station',
    folge([schritt('Rat#1 EB'), schritt('ASF E 24.11.'), schritt('Rat#2 B 10.12.')]),
    { code: 'ALS_NAECHSTES', aktuell: ['ASF'], naechste: ['Rat#2'], ohneTermin: ['Rat#1'], gesamt: 3 },
  ],
  [
    'Einbringung vertagt',
    folge([schritt('Rat#1 EB 24.09.', 'VERTAGT'), schritt('ASF E 24.11.'), schritt('Rat#2 B 10.12.')]),
    {
      code: 'NEUER_TERMIN_OFFEN',
      aktuell: ['Rat#1'],
      naechste: ['ASF'],
      ohneTermin: ['Rat#1'],
      seit: '2026-09-24',
      gesamt: 3,
    },
  ],
  [
    'Genehmigung ohne Ergebnis',
    folge([schritt('HA B 12.11.', 'BESCHLOSSEN'), schritt('Rat G 19.11.')]),
    {
      code: 'ERGEBNIS_AUSSTEHEND',
      aktuell: ['Rat'],
      ueberfaellig: ['Rat'],
      seit: '2026-11-19',
      erledigt: 1,
      gesamt: 2,
    },
  ],
  [
    'Genehmigung ohne Termin',
    folge([schritt('HA B 12.11.', 'BESCHLOSSEN'), schritt('Rat G')]),
    {
      code: 'TERMIN_OFFEN',
      aktuell: ['Rat'],
      ohneTermin: ['Rat'],
      seit: '2026-11-12',
      erledigt: 1,
      gesamt: 2,
    },
  ],
  [
    'genehmigt, das Ergebnis der Eilentscheidung fehlt',
    folge([schritt('HA B 12.11.'), schritt('Rat G 19.11.', 'GENEHMIGT')]),
    { code: 'ENTSCHIEDEN_REST_OFFEN', ueberfaellig: ['HA'], seit: '2026-11-19', erledigt: 1, gesamt: 2 },
  ],
];

const nachDerEntscheidung: Fall[] = [
  [
    'Anhörung nach dem Beschluss',
    folge([schritt('Eving A 26.11.'), schritt('Rat B 19.11.', 'BESCHLOSSEN')]),
    {
      code: 'ENTSCHIEDEN_REST_OFFEN',
      naechste: ['Eving'],
      hinweise: ['ANHOERUNG_NACH_BESCHLUSS'],
      seit: '2026-11-19',
      erledigt: 1,
      gesamt: 2,
    },
  ],
  [
    'eine BV hat entschieden, eine noch nicht: Anhörung danach sperrt',
    folge([schritt('Eving B 18.11.', 'BESCHLOSSEN'), schritt('Brackel B 24.11.'), schritt('Hörde A 26.11.')]),
    {
      code: 'ALS_NAECHSTES',
      aktuell: ['Brackel'],
      naechste: ['Hörde'],
      blockiert: ['Brackel'],
      hinweise: ['VOTUM_STEHT_AUS'],
      seit: '2026-11-18',
      erledigt: 1,
      gesamt: 3,
    },
  ],
  [
    'Kenntnisnahme heute nach dem Beschluss',
    folge([schritt('Rat B 19.11.', 'BESCHLOSSEN'), schritt('Senioren K 22.11.')]),
    { code: 'HEUTE', aktuell: ['Senioren'], seit: HEUTE, erledigt: 1, gesamt: 2 },
  ],
  [
    'Kenntnisnahme nach dem Beschluss ohne Ergebnis',
    folge([schritt('Rat B 19.11.', 'ABGELEHNT'), schritt('Senioren K 20.11.')]),
    {
      code: 'ENTSCHIEDEN_REST_OFFEN',
      ueberfaellig: ['Senioren'],
      seit: '2026-11-19',
      erledigt: 1,
      gesamt: 2,
    },
  ],
  [
    'Entscheidung ohne Datum aus einem Import',
    folge([schritt('Rat B', 'BESCHLOSSEN'), schritt('Senioren K 26.11.')]),
    { code: 'ENTSCHIEDEN_REST_OFFEN', naechste: ['Senioren'], erledigt: 1, gesamt: 2 },
  ],
  [
    'Kenntnisnahme an einem von zwei B-Schritten',
    folge([schritt('ASF B 10.11.', 'BESCHLOSSEN'), schritt('Rat B 19.11.', 'ZUR_KENNTNIS_GENOMMEN')]),
    { code: 'ABGESCHLOSSEN', seit: '2026-11-19', erledigt: 2, gesamt: 2 },
  ],
];

const kenntnisnahmen: Fall[] = [
  [
    'nur vergangene: die späteste ist die Position',
    folge([schritt('Eving K 10.11.'), schritt('Rat K 12.11.')]),
    {
      code: 'ERGEBNIS_AUSSTEHEND',
      aktuell: ['Rat'],
      ueberfaellig: ['Eving', 'Rat'],
      seit: '2026-11-12',
      gesamt: 2,
    },
  ],
  [
    'vertagt und nie datiert: vertagt geht vor',
    folge([schritt('Rat K'), schritt('Eving K 10.11.', 'VERTAGT')]),
    {
      code: 'NEUER_TERMIN_OFFEN',
      aktuell: ['Eving'],
      ohneTermin: ['Eving', 'Rat'],
      seit: '2026-11-10',
      gesamt: 2,
    },
  ],
  [
    'durchlaufen lassen schließt',
    folge([schritt('Eving K 10.11.', 'OHNE_VOTUM'), schritt('Rat K 12.11.', 'VERTAGT_INS_FOLGEGREMIUM')]),
    { code: 'ABGESCHLOSSEN', seit: '2026-11-12', erledigt: 2, gesamt: 2 },
  ],
];

const verborgene: Fall[] = [
  [
    'statt ABGESCHLOSSEN',
    folge([schritt('ASF E 10.11.', 'EMPFOHLEN'), schritt('Rat B 19.11.', 'BESCHLOSSEN')], {
      weitereOffen: true,
    }),
    { code: 'BERATUNG_LAEUFT', seit: '2026-11-19', erledigt: 2, gesamt: 2 },
  ],
  [
    'statt ENTSCHIEDEN_REST_OFFEN: seit bleibt der Tag der Entscheidung',
    folge(
      [
        schritt('Rat B 19.11.', 'BESCHLOSSEN'),
        schritt('Eving K 20.11.', 'ZUR_KENNTNIS_GENOMMEN'),
        schritt('Senioren K 26.11.'),
      ],
      { weitereOffen: true },
    ),
    { code: 'BERATUNG_LAEUFT', naechste: ['Senioren'], seit: '2026-11-19', erledigt: 2, gesamt: 3 },
  ],
  [
    'statt OFFEN_OHNE_ENTSCHEIDUNG',
    folge([schritt('ASF E 10.11.', 'EMPFOHLEN')], { weitereOffen: true }),
    {
      code: 'BERATUNG_LAEUFT',
      hinweise: ['ENTSCHEIDUNG_FEHLT'],
      seit: '2026-11-10',
      erledigt: 1,
      gesamt: 1,
    },
  ],
  [
    'ändern an einer sichtbaren nächsten Beratung nichts',
    folge([schritt('Rat B 10.12.')], { weitereOffen: true }),
    { code: 'ALS_NAECHSTES', aktuell: ['Rat'], gesamt: 1 },
  ],
];

const sperreUndReihenfolge: Fall[] = [
  [
    'HA vor dem Ausschuss, Rat nach beiden',
    folge([schritt('ASF E 15.12.'), schritt('HA E 10.12.'), schritt('Rat B 17.12.')]),
    {
      code: 'ALS_NAECHSTES',
      aktuell: ['HA'],
      naechste: ['ASF'],
      blockiert: ['HA'],
      hinweise: ['VOTUM_STEHT_AUS'],
      gesamt: 3,
    },
  ],
  [
    'gleicher Rang sperrt nicht',
    folge([schritt('HA#1 E 10.12.'), schritt('HA#2 E 15.12.'), schritt('Rat B 17.12.')]),
    { code: 'ALS_NAECHSTES', aktuell: ['HA#1'], naechste: ['HA#2'], gesamt: 3 },
  ],
  [
    'derselbe Beginn sperrt nicht, und der niedrigere Rang steht vorn',
    folge([schritt('Rat B 10.12. 15:00'), schritt('HA E 10.12. 15:00')]),
    { code: 'ALS_NAECHSTES', aktuell: ['HA', 'Rat'], gesamt: 2 },
  ],
  [
    'derselbe Tag ohne beide Uhrzeiten sperrt nicht; ohne Beginn steht hinten',
    folge([schritt('HA E 10.12.'), schritt('Rat B 10.12. 15:00')]),
    { code: 'ALS_NAECHSTES', aktuell: ['Rat', 'HA'], gesamt: 2 },
  ],
  [
    'Beginn, Rang, Telefonbuch, Kennung',
    folge([
      schritt('Hombruch K 24.11.'),
      schritt('Hörde#b K 24.11.'),
      schritt('Hörde#a K 24.11.'),
      schritt('Senioren A 24.11.'),
      schritt('Rat K 24.11. 15:00'),
    ]),
    {
      code: 'ALS_NAECHSTES',
      aktuell: ['Rat', 'Senioren', 'Hörde#a', 'Hörde#b', 'Hombruch'],
      hinweise: ['ENTSCHEIDUNG_FEHLT'],
      gesamt: 5,
    },
  ],
];

describe.each([
  ['außerhalb der Beratung', ausserhalb],
  ['Freigabe', freigabe],
  ['Halt', halt],
  ['Einbringung und Genehmigung', einbringungUndGenehmigung],
  ['nach der Entscheidung', nachDerEntscheidung],
  ['Kenntnisnahmen', kenntnisnahmen],
  ['verborgene Schritte', verborgene],
  ['Sperre und Reihenfolge', sperreUndReihenfolge],
])('position: %s', (_, faelle) => {
  it.each(faelle)('%s', (_was, gegeben, erwartet, heute = HEUTE) => {
    expect(position(gegeben, heute)).toStrictEqual({ ...LEER, ...erwartet });
  });
});
