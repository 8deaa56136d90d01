import { describe, expect, it } from 'vitest';
import { type Auslassgrund, type Sammelzeile, waehleKenntnisnahmen, widerrufbarBis } from './sammelauswahl';

const zeile = (teil: Partial<Sammelzeile> = {}): Sammelzeile => ({
  beratungId: 'b',
  zustaendigkeit: 'KENNTNISNAHME',
  ergebnis: null,
  entfallen: false,
  vorlageZurueckgezogen: false,
  eigenes: true,
  ...teil,
});
const LAEUFT = { begonnen: true, abgesagt: false };

describe('Alle Kenntnisnahmen vermerken: was genommen wird', () => {
  it.each<[string, Partial<Sammelzeile>, { begonnen: boolean; abgesagt: boolean }, Auslassgrund | null]>([
    ['offene Kenntnisnahme', {}, LAEUFT, null],
    ['Empfehlung', { zustaendigkeit: 'EMPFEHLUNG' }, LAEUFT, 'KEINE_KENNTNISNAHME'],
    ['Beschluss', { zustaendigkeit: 'BESCHLUSS' }, LAEUFT, 'KEINE_KENNTNISNAHME'],
    ['schon vertagt', { ergebnis: 'VERTAGT' }, LAEUFT, 'HAT_ERGEBNIS'],
    ['schon zur Kenntnis genommen', { ergebnis: 'ZUR_KENNTNIS_GENOMMEN' }, LAEUFT, 'HAT_ERGEBNIS'],
    ['anderes Gremium', { eigenes: false }, LAEUFT, 'ANDERES_GREMIUM'],
    ['entfallen', { entfallen: true }, LAEUFT, 'ENTFALLEN'],
    ['Vorlage zurückgezogen', { entfallen: true, vorlageZurueckgezogen: true }, LAEUFT, 'ZURUECKGEZOGEN'],
    ['Sitzung noch nicht begonnen', {}, { begonnen: false, abgesagt: false }, 'NICHT_BEGONNEN'],
    ['Sitzung abgesagt', {}, { begonnen: true, abgesagt: true }, 'ABGESAGT'],
    ['fremd und schon erfasst', { eigenes: false, ergebnis: 'VERTAGT' }, LAEUFT, 'ANDERES_GREMIUM'],
  ])('%s', (_, teil, sitzung, grund) => {
    const z = zeile(teil);
    expect(waehleKenntnisnahmen([z], sitzung)).toEqual(
      grund === null
        ? { vermerken: [z], ausgelassen: [] }
        : { vermerken: [], ausgelassen: [{ zeile: z, grund }] },
    );
  });

  it('T50: 5 K, 2 E, 1 schon vertagt → 5 und 3 mit Grund', () => {
    const zeilen = [
      ...Array.from({ length: 5 }, () => zeile()),
      zeile({ zustaendigkeit: 'EMPFEHLUNG' }),
      zeile({ zustaendigkeit: 'EMPFEHLUNG' }),
      zeile({ ergebnis: 'VERTAGT' }),
    ];
    const { vermerken, ausgelassen } = waehleKenntnisnahmen(zeilen, LAEUFT);
    expect(vermerken).toHaveLength(5);
    expect(ausgelassen.map((a) => a.grund)).toEqual([
      'KEINE_KENNTNISNAHME',
      'KEINE_KENNTNISNAHME',
      'HAT_ERGEBNIS',
    ]);
  });

  it('widerrufbar ist ein Vorgang 60 Sekunden', () => {
    expect(widerrufbarBis(new Date('2026-11-24T14:03:12Z'))).toEqual(new Date('2026-11-24T14:04:12Z'));
  });
});
