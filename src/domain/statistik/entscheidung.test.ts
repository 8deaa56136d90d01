import { describe, expect, it } from 'vitest';
import type { Schritt } from '../beratungsfolge/schritt';
import { entscheidungNach } from './entscheidung';

const schritt = (mehr: Partial<Schritt>): Schritt => ({
  id: mehr.gremium ?? 'Rat',
  gremium: 'Rat',
  gremiumArt: 'RAT',
  zustaendigkeit: 'BESCHLUSS',
  datum: '2026-03-12',
  beginn: null,
  sitzungAbgesagt: false,
  ergebnis: 'BESCHLOSSEN',
  entfallen: false,
  ersetztDurch: null,
  ...mehr,
});
const ENTSCHIEDEN = { tag: '2026-03-12', tage: 11, gremien: ['Rat'] };

describe('entscheidungNach', () => {
  it.each([
    ['beschlossen', [schritt({})], ENTSCHIEDEN],
    ['abgelehnt zählt wie beschlossen', [schritt({ ergebnis: 'ABGELEHNT' })], ENTSCHIEDEN],
    [
      'die Empfehlung davor und die Kenntnisnahme danach ändern nichts',
      [
        schritt({ gremium: 'Schule', zustaendigkeit: 'EMPFEHLUNG', datum: '2026-03-05', ergebnis: null }),
        schritt({}),
        schritt({ gremium: 'Ost', zustaendigkeit: 'KENNTNISNAHME', datum: '2026-04-01', ergebnis: null }),
      ],
      ENTSCHIEDEN,
    ],
    [
      'die Genehmigung nach der Dringlichkeitsentscheidung: der spätere Tag',
      [
        schritt({ gremium: 'HA', datum: '2026-03-02' }),
        schritt({ zustaendigkeit: 'GENEHMIGUNG', ergebnis: 'GENEHMIGT' }),
      ],
      ENTSCHIEDEN,
    ],
    [
      'zwei am selben Tag',
      [schritt({}), schritt({ gremium: 'HA' })],
      { ...ENTSCHIEDEN, gremien: ['Rat', 'HA'] },
    ],
    [
      'vertagt, in der zweiten Behandlung beschlossen',
      [
        schritt({ datum: '2026-02-12', ergebnis: 'VERTAGT', ersetztDurch: 'zweite' }),
        schritt({ id: 'zweite' }),
      ],
      ENTSCHIEDEN,
    ],
    [
      'ein entfallener entscheidender Schritt fehlt nicht',
      [schritt({}), schritt({ gremium: 'HA', ergebnis: null, entfallen: true })],
      ENTSCHIEDEN,
    ],
    ['ein zweites Gremium steht aus', [schritt({}), schritt({ gremium: 'HA', ergebnis: null })], null],
    ['vertagt ohne Nachfolger', [schritt({ ergebnis: 'VERTAGT' })], null],
    [
      'nur zur Kenntnis',
      [schritt({ zustaendigkeit: 'KENNTNISNAHME', ergebnis: 'ZUR_KENNTNIS_GENOMMEN' })],
      null,
    ],
    ['statt zu beschließen zur Kenntnis genommen', [schritt({ ergebnis: 'ZUR_KENNTNIS_GENOMMEN' })], null],
    ['ohne Tag', [schritt({ datum: null })], null],
    ['ohne Schritte', [], null],
  ])('%s', (_, schritte, erwartet) => {
    expect(entscheidungNach('2026-03-01', schritte)).toEqual(erwartet);
  });

  it('wer erst danach veröffentlicht, hat eine negative Dauer', () => {
    expect(entscheidungNach('2026-03-20', [schritt({})])?.tage).toBe(-8);
  });
});
