import { expect, it } from 'vitest';
import { verlauf } from './verlauf';

const am = (text: string) => new Date(text);

it('fasst gleiche Ergebnisse eines Tages zusammen, Neuestes zuerst, Namen wie im Telefonbuch', () => {
  const eintraege = verlauf({
    versendungen: [{ art: 'EINLADUNG', am: am('2011-08-24T08:00:00Z') }],
    ergebnisse: [
      {
        gremium: 'Bezirksvertretung Hombruch',
        code: 'ZUR_KENNTNIS_GENOMMEN',
        am: am('2011-09-14T07:00:00Z'),
        berichtigt: false,
      },
      {
        gremium: 'Bezirksvertretung Hörde',
        code: 'ZUR_KENNTNIS_GENOMMEN',
        am: am('2011-09-14T09:00:00Z'),
        berichtigt: false,
      },
      { gremium: 'Rat der Stadt', code: 'VERTAGT', am: am('2011-09-14T08:00:00Z'), berichtigt: true },
    ],
    sachstaende: [{ verfasser: 'Fachbereich 1', am: am('2011-10-04T08:00:00Z') }],
  });
  expect(eintraege.map((e) => [e.am.toISOString(), e.text, e.ergebnis])).toEqual([
    ['2011-10-04T08:00:00.000Z', 'Sachstand eingetragen: Fachbereich 1', null],
    [
      '2011-09-14T09:00:00.000Z',
      'Ergebnis eingetragen: Bezirksvertretung Hörde und Bezirksvertretung Hombruch',
      'zur Kenntnis genommen',
    ],
    ['2011-09-14T08:00:00.000Z', 'Ergebnis berichtigt: Rat der Stadt', 'vertagt'],
    ['2011-08-24T08:00:00.000Z', 'Mit einer Einladung veröffentlicht', null],
  ]);
});

it('trennt nach dem Tag in Berlin, nicht nach dem in UTC', () => {
  const ergebnis = (zeit: string) =>
    ({ gremium: zeit, code: 'ANGEHOERT', am: am(zeit), berichtigt: false }) as const;
  const eintraege = verlauf({
    versendungen: [],
    ergebnisse: [ergebnis('2026-11-21T22:30:00Z'), ergebnis('2026-11-21T23:30:00Z')],
    sachstaende: [],
  });
  expect(eintraege).toHaveLength(2);
});

it('veröffentlicht wird einmal: jeder spätere Versand ist nur ein weiterer', () => {
  const eintraege = verlauf({
    versendungen: [
      { art: 'EINLADUNG', am: am('2026-11-18T09:00:00Z') },
      { art: 'SONDERVERSAND', am: am('2026-10-20T08:00:00Z') },
      { art: 'NACHTRAG', am: am('2026-11-02T09:00:00Z') },
    ],
    ergebnisse: [],
    sachstaende: [],
  });
  expect(eintraege.map((e) => e.text)).toEqual([
    'Mit einer Einladung versandt',
    'Mit einem Nachtrag zur Tagesordnung versandt',
    'Vorab versandt und veröffentlicht',
  ]);
});
