import { describe, expect, it } from 'vitest';
import { vorgeschichte } from './hierzu';
import type { Schritt } from './schritt';

type S = Schritt & { wortlaut: string | null };

const schritt = (id: string, mehr: Partial<S>): S => ({
  id,
  gremium: `Gremium ${id}`,
  gremiumArt: 'AUSSCHUSS',
  zustaendigkeit: 'EMPFEHLUNG',
  datum: null,
  beginn: null,
  sitzungAbgesagt: false,
  ergebnis: null,
  entfallen: false,
  ersetztDurch: null,
  wortlaut: null,
  ...mehr,
});
const bv = schritt('bv', { zustaendigkeit: 'ANHOERUNG', datum: '2026-11-10', ergebnis: 'ANGEHOERT' });
const fa = schritt('fa', {
  datum: '2026-11-18',
  ergebnis: 'MIT_AENDERUNGEN_EMPFOHLEN',
  wortlaut: 'Südzugang',
});
const rat = schritt('rat', { zustaendigkeit: 'BESCHLUSS', datum: '2026-12-10' });
const ids = (schritte: Schritt[]) => schritte.map((s) => s.id);

describe('vorgeschichte', () => {
  it('nennt die früheren Voten in der Reihenfolge der Sitzungen', () => {
    expect(ids(vorgeschichte('rat', [rat, fa, bv]).voten)).toEqual(['bv', 'fa']);
  });

  it('nennt nichts, was später tagt, entfallen ist, vertagt wurde oder noch kein Ergebnis hat', () => {
    const spaeter = schritt('s', { datum: '2026-12-11', ergebnis: 'EMPFOHLEN' });
    const entfallen = schritt('e', { datum: '2026-11-01', ergebnis: 'EMPFOHLEN', entfallen: true });
    const vertagt = schritt('v', { datum: '2026-11-02', ergebnis: 'VERTAGT' });
    const offen = schritt('o', { datum: '2026-11-03' });
    expect(vorgeschichte('rat', [rat, spaeter, entfallen, vertagt, offen]).voten).toEqual([]);
  });

  it('zählt bloße Kenntnisnahmen; eine mit eigenem Wortlaut ist ein Votum', () => {
    const k = (id: string, wortlaut: string | null) =>
      schritt(id, {
        zustaendigkeit: 'KENNTNISNAHME',
        datum: '2026-11-05',
        ergebnis: 'ZUR_KENNTNIS_GENOMMEN',
        wortlaut,
      });
    const v = vorgeschichte('rat', [k('1', null), k('2', null), k('3', 'Bitte um Bericht'), rat]);
    expect([ids(v.kenntnisnahmen), ids(v.voten)]).toEqual([['1', '2'], ['3']]);
  });

  it('kennt die Voten, auf die der Schritt noch wartet', () => {
    const ohne = schritt('h', { zustaendigkeit: 'ANHOERUNG' });
    expect(ids(vorgeschichte('rat', [ohne, fa, rat]).ausstehend)).toEqual(['h']);
    expect(vorgeschichte('fa', [ohne, fa, rat]).ausstehend).toEqual([]);
  });

  it('verfolgt vertagte Behandlungen desselben Gremiums zurück, auch im Kreis', () => {
    const erste = schritt('1', { datum: '2026-10-01', ergebnis: 'VERTAGT', ersetztDurch: '2' });
    const zweite = schritt('2', { datum: '2026-11-01', ergebnis: 'ABGESETZT', ersetztDurch: '3' });
    const dritte = schritt('3', { datum: '2026-12-01' });
    expect(ids(vorgeschichte('3', [erste, zweite, dritte]).vertagt)).toEqual(['2', '1']);
    const kreis = [schritt('a', { ersetztDurch: 'b' }), schritt('b', { ersetztDurch: 'a' })];
    expect(ids(vorgeschichte('a', kreis).vertagt)).toEqual(['b', 'a']);
  });

  it('weiß zu einem unbekannten Schritt nichts', () => {
    expect(vorgeschichte('fremd', [rat, fa])).toEqual({
      voten: [],
      kenntnisnahmen: [],
      ausstehend: [],
      vertagt: [],
    });
  });
});
