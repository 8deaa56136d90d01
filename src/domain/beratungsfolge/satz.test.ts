import { describe, expect, it } from 'vitest';
import { folge, HEUTE, schritt } from '../../../tests/support/folge';
import { type Position, position } from './position';
import { satz } from './satz';
import type { Folge } from './schritt';

const oeffentlich = (gegeben: Folge, heute = HEUTE) => satz(position(gegeben, heute), gegeben, 'oeffentlich');
const intern = (gegeben: Folge, heute = HEUTE) => satz(position(gegeben, heute), gegeben, 'intern');

const UEBERFAELLIG = folge([
  schritt('ASF E 10.11.'),
  schritt('HA E 10.12. 13:00'),
  schritt('Rat B 10.12. 15:00'),
]);

describe('satz (W8)', () => {
  it.each<[string, Folge, string]>([
    ['VERWALTUNG', folge([], { vorlagenstatus: 'MITZEICHNUNG' }), 'In Vorbereitung bei der Verwaltung'],
    ['KEINE_FOLGE', folge([]), 'Beratungsfolge noch nicht festgelegt'],
    [
      'HEUTE in Reihenfolge des Beginns, ohne Beginn hinten',
      folge([schritt('Hörde A 22.11.'), schritt('Rat B 22.11. 15:00'), schritt('HA E 22.11. 13:00')]),
      'Heute in Beratung: Hauptausschuss und Ältestenrat 13:00 Uhr, Rat der Stadt 15:00 Uhr, Bezirksvertretung Hörde',
    ],
    [
      'HEUTE, dasselbe Gremium einmal mit und einmal ohne Beginn',
      folge([schritt('Rat#1 EB 22.11. 15:00'), schritt('Rat#2 B 22.11.')]),
      'Heute in Beratung: Rat der Stadt 15:00 Uhr',
    ],
    [
      'ALS_NAECHSTES',
      folge([schritt('ASF E 02.12.')]),
      'Nächste Beratung: Schulausschuss am 02.12.2026, Empfehlung',
    ],
    [
      'ALS_NAECHSTES, 2. Behandlung nach Vertagung',
      folge([schritt('ASF#1 E 10.11.', 'VERTAGT', { ersetztDurch: 'ASF#2' }), schritt('ASF#2 E 02.12.')]),
      'Nächste Beratung: Schulausschuss am 02.12.2026, Empfehlung (2. Behandlung)',
    ],
    [
      'ALS_NAECHSTES, 2. Behandlung als Rücklauf',
      folge([schritt('Rat#1 B 10.11.', 'VERWIESEN', { ersetztDurch: 'Rat#2' }), schritt('Rat#2 B 02.12.')]),
      'Nächste Beratung: Rat der Stadt am 02.12.2026, Beschluss (2. Behandlung)',
    ],
    [
      'ALS_NAECHSTES, das Ziel einer Verweisung behandelt zum ersten Mal',
      folge([schritt('Rat B 10.11.', 'VERWIESEN', { ersetztDurch: 'ASF' }), schritt('ASF E 02.12.')]),
      'Nächste Beratung: Schulausschuss am 02.12.2026, Empfehlung',
    ],
    [
      'ALS_NAECHSTES, abgesetzt war keine Behandlung',
      folge([schritt('ASF#1 E 10.11.', 'ABGESETZT', { ersetztDurch: 'ASF#2' }), schritt('ASF#2 E 02.12.')]),
      'Nächste Beratung: Schulausschuss am 02.12.2026, Empfehlung',
    ],
    [
      'ALS_NAECHSTES, mehrere mit einer Zuständigkeit',
      folge([schritt('ASF K 02.12.'), schritt('AUKW K 02.12.')]),
      'Nächste Beratung: in 2 Gremien am 02.12.2026, Kenntnisnahme',
    ],
    [
      'ALS_NAECHSTES, mehrere mit verschiedenen',
      folge([schritt('HA E 10.12.'), schritt('Rat B 10.12.')]),
      'Nächste Beratung: in 2 Gremien am 10.12.2026',
    ],
    [
      'ALS_NAECHSTES, dasselbe Gremium zweimal ist ein Gremium',
      folge([schritt('Rat#1 EB 10.12.'), schritt('Rat#2 B 10.12.')]),
      'Nächste Beratung: Rat der Stadt am 10.12.2026, Einbringung und Beschluss',
    ],
    [
      'ALS_NAECHSTES, dasselbe Gremium dreimal',
      folge([schritt('Rat#1 EB 10.12.'), schritt('Rat#2 B 10.12.'), schritt('Rat#3 K 10.12.')]),
      'Nächste Beratung: Rat der Stadt am 10.12.2026, Einbringung, Beschluss und Kenntnisnahme',
    ],
    [
      'ERGEBNIS_AUSSTEHEND ohne nächste',
      folge([schritt('Rat B 19.11.')]),
      'Zuletzt in: Rat der Stadt am 19.11.2026 – Ergebnis noch nicht erfasst',
    ],
    [
      'ERGEBNIS_AUSSTEHEND mit mehreren und nächster',
      folge([schritt('ASF E 19.11.'), schritt('AUKW E 19.11.'), schritt('Rat B 10.12.')]),
      'Zuletzt in: 2 Gremien am 19.11.2026 – Ergebnis noch nicht erfasst. Nächste Beratung: Rat der Stadt am 10.12.2026.',
    ],
    [
      'NEUER_TERMIN_OFFEN, vertagt',
      folge([schritt('ASF E 10.11.', 'VERTAGT')]),
      'Vertagt in Schulausschuss am 10.11.2026 – neuer Termin offen',
    ],
    [
      'NEUER_TERMIN_OFFEN, abgesetzt',
      folge([schritt('ASF E 10.11.', 'ABGESETZT')]),
      'Abgesetzt in Schulausschuss am 10.11.2026 – neuer Termin offen',
    ],
    [
      'NEUER_TERMIN_OFFEN, nicht behandelt geht vor abgesagt',
      folge([schritt('ASF E 10.11.', 'NICHT_BEHANDELT', { sitzungAbgesagt: true })]),
      'Nicht behandelt in Schulausschuss am 10.11.2026 – neuer Termin offen',
    ],
    [
      'NEUER_TERMIN_OFFEN, Sitzung abgesagt',
      folge([schritt('ASF E 30.11.', null, { sitzungAbgesagt: true })]),
      'Sitzung entfallen in Schulausschuss am 30.11.2026 – neuer Termin offen',
    ],
    [
      'NEUER_TERMIN_OFFEN, mehrere Gründe',
      folge([
        schritt('ASF K 10.11.', 'VERTAGT'),
        schritt('AUKW K 10.11.', 'VERTAGT'),
        schritt('Rat K 12.11.', 'ABGESETZT'),
      ]),
      'Vertagt in 2 Gremien am 10.11.2026; abgesetzt in Rat der Stadt am 12.11.2026 – neuer Termin offen',
    ],
    [
      'NEUER_TERMIN_OFFEN, ein Hauptwort bleibt nach dem Strichpunkt groß',
      folge([schritt('AUKW E 10.11.', 'VERTAGT'), schritt('ASF E 10.11.', null, { sitzungAbgesagt: true })]),
      'Vertagt in Ausschuss für Umwelt am 10.11.2026; Sitzung entfallen in Schulausschuss am 10.11.2026 – neuer Termin offen',
    ],
    ['TERMIN_OFFEN', folge([schritt('Hörde A')]), 'Bezirksvertretung Hörde – Termin noch nicht festgelegt'],
    [
      'TERMIN_OFFEN, mehr als man lesen mag',
      folge(['Hörde', 'Hombruch', 'Eving', 'Brackel', 'ASF', 'AUKW'].map((g) => schritt(`${g} K`))),
      '6 Gremien – Termin noch nicht festgelegt',
    ],
    [
      'ENTSCHIEDEN_REST_OFFEN',
      folge([
        schritt('Rat B 19.11.', 'GEAENDERT_BESCHLOSSEN'),
        schritt('Senioren K 26.11.'),
        schritt('Eving K'),
      ]),
      'Entschieden am 19.11.2026 durch Rat der Stadt: geändert beschlossen. Noch offen: Seniorenbeirat, Bezirksvertretung Eving',
    ],
    [
      'ENTSCHIEDEN_REST_OFFEN ohne Datum',
      folge([schritt('Rat B', 'BESCHLOSSEN'), schritt('Senioren K 26.11.')]),
      'Entschieden durch Rat der Stadt: beschlossen. Noch offen: Seniorenbeirat',
    ],
    [
      'ABGESCHLOSSEN mit Entscheidung',
      folge([schritt('ASF E 10.11.', 'EMPFOHLEN'), schritt('Rat B 19.11.', 'ABGELEHNT')]),
      'Beratung abgeschlossen am 19.11.2026: abgelehnt',
    ],
    [
      'ABGESCHLOSSEN, die Genehmigung steht für die Eilentscheidung',
      folge([schritt('HA B 12.11.', 'BESCHLOSSEN'), schritt('Rat G 19.11.', 'NICHT_GENEHMIGT')]),
      'Beratung abgeschlossen am 19.11.2026: nicht genehmigt',
    ],
    [
      'ABGESCHLOSSEN, verschiedene Entscheidungen nennen ihr Gremium',
      folge([schritt('Eving B 18.11.', 'BESCHLOSSEN'), schritt('Brackel B 19.11.', 'ABGELEHNT')]),
      'Beratung abgeschlossen am 19.11.2026: beschlossen durch Bezirksvertretung Eving; abgelehnt durch Bezirksvertretung Brackel',
    ],
    [
      'ABGESCHLOSSEN, zur Kenntnis',
      folge([schritt('Eving K 18.11.', 'ZUR_KENNTNIS_GENOMMEN'), schritt('Rat K 19.11.', 'OHNE_VOTUM')]),
      'Beratung abgeschlossen am 19.11.2026: zur Kenntnis genommen durch Bezirksvertretung Eving',
    ],
    [
      'ABGESCHLOSSEN, ohne Entscheidung und Kenntnisnahme zählt der höchste Rang',
      folge([schritt('HA E 10.11.', 'EMPFOHLEN'), schritt('Rat K 19.11.', 'OHNE_VOTUM')], {
        beschlussErforderlich: false,
      }),
      'Beratung abgeschlossen am 19.11.2026: empfohlen',
    ],
    [
      'OFFEN_OHNE_ENTSCHEIDUNG',
      folge([schritt('Rat B 19.11.', 'VERWIESEN')]),
      'Beratung unterbrochen – Entscheidung steht aus',
    ],
    [
      'ZURUECKGEZOGEN',
      folge([], {
        vorlagenstatus: 'ZURUECKGEZOGEN',
        zurueckgezogenAm: '2026-11-16',
        zurueckgezogenGrund: 'Neufassung angekündigt',
      }),
      'Zurückgezogen am 16.11.2026: Neufassung angekündigt',
    ],
    ['ZURUECKGEZOGEN ohne alles', folge([], { vorlagenstatus: 'ZURUECKGEZOGEN' }), 'Zurückgezogen'],
    [
      'ZURUECKGEZOGEN ohne Datum',
      folge([], { vorlagenstatus: 'ZURUECKGEZOGEN', zurueckgezogenGrund: 'Neufassung' }),
      'Zurückgezogen: Neufassung',
    ],
    [
      'ZURUECKGEZOGEN in der Sitzung, Grund leer',
      folge([schritt('ASF E 10.11.', 'ZURUECKGEZOGEN')], { zurueckgezogenGrund: ' ' }),
      'Zurückgezogen am 10.11.2026',
    ],
    ['ENTFALLEN', folge([schritt('ASF E 10.11.', null, { entfallen: true })]), 'Die Beratung ist entfallen'],
    [
      'BERATUNG_LAEUFT',
      folge([schritt('Rat B 19.11.', 'BESCHLOSSEN')], { weitereOffen: true }),
      'Beratung läuft',
    ],
    [
      'VOTUM_STEHT_AUS mit Termin',
      folge([schritt('Eving A 16.12.'), schritt('Rat B 10.12.')]),
      'Nächste Beratung: Rat der Stadt am 10.12.2026, Beschluss. Das Votum aus Bezirksvertretung Eving steht noch aus (16.12.2026).',
    ],
    [
      'VOTUM_STEHT_AUS ohne Termin',
      folge([schritt('Eving A'), schritt('Hörde A 16.12.'), schritt('Rat B 22.11.')]),
      'Heute in Beratung: Rat der Stadt. Das Votum aus Bezirksvertretung Hörde steht noch aus (16.12.2026). Das Votum aus Bezirksvertretung Eving steht noch aus (ohne Termin).',
    ],
    [
      'VOTUM_STEHT_AUS, zwei gleiche Voten eines Gremiums stehen einmal da',
      folge([schritt('Eving#1 A'), schritt('Eving#2 E'), schritt('Rat B 22.11.')]),
      'Heute in Beratung: Rat der Stadt. Das Votum aus Bezirksvertretung Eving steht noch aus (ohne Termin).',
    ],
    [
      'VOTUM_STEHT_AUS, mehr als zwei',
      folge([...['Eving', 'Hörde', 'Brackel'].map((g) => schritt(`${g} A 16.12.`)), schritt('Rat B 10.12.')]),
      'Nächste Beratung: Rat der Stadt am 10.12.2026, Beschluss. Die Voten aus Bezirksvertretung Brackel, Bezirksvertretung Eving, Bezirksvertretung Hörde stehen noch aus.',
    ],
  ])('%s', (_, gegeben, erwartet) => {
    expect(oeffentlich(gegeben)).toBe(erwartet);
  });

  it('sagt "überfällig" nur intern, und an jedem Tag des Intervalls dasselbe (W4)', () => {
    expect(oeffentlich(UEBERFAELLIG)).toBe(
      'Zuletzt in: Schulausschuss am 10.11.2026 – Ergebnis noch nicht erfasst. Nächste Beratung: in 2 Gremien am 10.12.2026.',
    );
    const erwartet =
      'Zuletzt in: Schulausschuss am 10.11.2026 – Ergebnis noch nicht erfasst, überfällig seit 10.11.2026. Nächste Beratung: in 2 Gremien am 10.12.2026.';
    expect(intern(UEBERFAELLIG)).toBe(erwartet);
    expect(intern(UEBERFAELLIG, '2026-12-09')).toBe(erwartet);
  });

  it('bleibt ein Satz, wenn die Schritte der Position fehlen', () => {
    const leer = folge([]);
    const basis: Position = {
      ...position(UEBERFAELLIG, HEUTE),
      aktuell: ['weg'],
      hinweise: ['VOTUM_STEHT_AUS'],
    };
    const sage = (code: Position['code']) => satz({ ...basis, code }, leer, 'oeffentlich');
    expect(sage('HEUTE')).toBe('Heute in Beratung. Ein Votum steht noch aus.');
    expect(sage('ALS_NAECHSTES')).toBe('Nächste Beratung steht fest. Ein Votum steht noch aus.');
    expect(sage('ERGEBNIS_AUSSTEHEND')).toBe('Ergebnis noch nicht erfasst. Ein Votum steht noch aus.');
    expect(sage('NEUER_TERMIN_OFFEN')).toBe('Neuer Termin offen. Ein Votum steht noch aus.');
    expect(sage('TERMIN_OFFEN')).toBe('Termin noch nicht festgelegt. Ein Votum steht noch aus.');
    expect(sage('ENTSCHIEDEN_REST_OFFEN')).toBe('Entschieden. Ein Votum steht noch aus.');
  });
});
