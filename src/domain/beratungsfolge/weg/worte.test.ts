import { describe, expect, it } from 'vitest';
import { position } from '../position';
import type { Zustaendigkeit } from '../schritt';
import type { WegSchritt, WegStation } from './modell';
import { weg } from './weg';
import { folgetext, paarwort, sammelwort } from './worte';
import { stationenIn } from './zeichen';

const HEUTE = '2026-11-22';

const schritt = (id: string, zustaendigkeit: Zustaendigkeit, rest: Partial<WegSchritt> = {}): WegSchritt => ({
  id,
  gremium: `Gremium ${id}`,
  kurzname: id.toUpperCase(),
  gremiumArt: 'AUSSCHUSS',
  zustaendigkeit,
  datum: '2026-12-10',
  beginn: null,
  sitzungAbgesagt: false,
  ergebnis: null,
  entfallen: false,
  ersetztDurch: null,
  ...rest,
});

function worte(...schritte: WegSchritt[]): Record<string, string> {
  const folge = { vorlagenstatus: 'IN_BERATUNG' as const, beschlussErforderlich: false, schritte };
  const stationen = stationenIn(weg(folge, position(folge, HEUTE), HEUTE));
  return Object.fromEntries(stationen.map((s) => [s.id, `${s.kurzwort} | ${s.wort}`]));
}

describe('Worte an den Halten', () => {
  it.each<[string, WegSchritt, string]>([
    [
      'Kenntnisnahme unter sich',
      schritt('k', 'KENNTNISNAHME', { datum: '2026-11-02', ergebnis: 'ZUR_KENNTNIS_GENOMMEN' }),
      'erledigt | zur Kenntnis genommen',
    ],
    [
      'Votum',
      schritt('k', 'EMPFEHLUNG', { datum: '2026-11-02', ergebnis: 'NICHT_EMPFOHLEN' }),
      'nicht empfohlen | nicht empfohlen',
    ],
    [
      'Ergebnis fehlt, öffentlich ohne Vorwurf (W4)',
      schritt('k', 'EMPFEHLUNG', { datum: '2026-11-02' }),
      'Ergebnis fehlt | Ergebnis noch nicht erfasst',
    ],
    [
      'vertagt',
      schritt('k', 'EMPFEHLUNG', { datum: '2026-11-02', ergebnis: 'VERTAGT' }),
      'neuer Termin offen | vertagt, neuer Termin offen',
    ],
    [
      'Sitzung abgesagt',
      schritt('k', 'EMPFEHLUNG', { sitzungAbgesagt: true }),
      'neuer Termin offen | Sitzung entfallen, neuer Termin offen',
    ],
    ['ohne Termin', schritt('k', 'EMPFEHLUNG', { datum: null }), 'ohne Termin | ohne Termin'],
    ['eingeladen', schritt('k', 'EMPFEHLUNG', { eingeladen: true }), 'eingeladen | eingeladen'],
    ['entfallen', schritt('k', 'EMPFEHLUNG', { entfallen: true }), 'entfallen | entfallen'],
  ])('%s', (_, s, erwartet) => {
    expect(worte(s).k).toBe(erwartet);
  });

  it('2. Behandlung nach einer Vertagung (§5.3)', () => {
    const erst = schritt('a', 'EMPFEHLUNG', {
      datum: '2026-11-02',
      ergebnis: 'VERTAGT',
      ersetztDurch: 'b',
      gremium: 'G',
    });
    expect(worte(erst, schritt('b', 'EMPFEHLUNG', { gremium: 'G' })).b).toBe('2. Behandlung | 2. Behandlung');
  });

  it('blockiert nennt das fehlende Votum, mehrere nur als Zahl', () => {
    const rat = schritt('rat', 'BESCHLUSS');
    const [x, y] = [schritt('x', 'ANHOERUNG', { datum: null }), schritt('y', 'ANHOERUNG', { datum: null })];
    expect(worte(x, rat).rat).toBe('wartet auf X | wartet auf Gremium x');
    expect(worte(x, y, rat).rat).toBe('wartet auf 2 Voten | wartet auf 2 Voten');
  });
});

describe('ein Wort für mehrere', () => {
  const station = (rest: Partial<WegStation>): WegStation => ({
    id: 'x',
    gremium: 'X',
    kurzname: 'X',
    zustaendigkeit: 'ANHOERUNG',
    beginn: null,
    zustand: 'geplant',
    entscheidet: false,
    wort: 'geplant',
    kurzwort: 'geplant',
    folgetermin: null,
    ...rest,
  });
  const erledigt = station({ zustand: 'erledigt', kurzwort: 'angehört' });
  const frei = station({ zustand: 'frei', kurzwort: 'ohne Votum weitergeleitet' });
  const fehlt = station({ zustand: 'fehlt', kurzwort: 'Ergebnis fehlt' });
  const wartet = station({ zustand: 'blockiert', kurzwort: 'wartet auf BV Hörde' });
  const entfallen = station({ zustand: 'entfallen', kurzwort: 'entfallen' });
  const vertagt = station({ zustand: 'vertagt', kurzwort: 'vertagt', folgetermin: '2026-12-10' });

  it.each<[WegStation[], string | null]>([
    [[station({}), station({})], 'beide geplant'],
    [[fehlt, fehlt], 'beide Ergebnisse fehlen'],
    [[wartet, wartet], 'beide warten auf BV Hörde'],
    [[erledigt, fehlt], null],
    [[erledigt, station({ zustand: 'erledigt', kurzwort: 'empfohlen' })], null],
    [[vertagt, vertagt], null],
    [[erledigt], null],
    [[erledigt, erledigt, erledigt], null],
  ])('zwei (%#)', (stationen, erwartet) => {
    expect(paarwort(stationen)).toBe(erwartet);
  });

  it.each<[WegStation[], string]>([
    [[erledigt, frei, entfallen], 'alle erledigt'],
    [[erledigt, erledigt, fehlt, entfallen], '2 von 3 erledigt'],
    [[station({}), station({}), station({})], 'alle geplant'],
    [[station({}), fehlt, wartet], '0 von 3 erledigt'],
    [[entfallen, entfallen, entfallen], 'alle entfallen'],
  ])('viele (%#)', (stationen, erwartet) => {
    expect(sammelwort(stationen)).toBe(erwartet);
  });

  it('sagt, wohin verschoben wurde', () => {
    expect(folgetext('vertagt', '02.12.')).toBe(' auf 02.12.');
    expect(folgetext('abgesetzt', '02.12.')).toBe(', neu am 02.12.');
  });
});
