import { describe, expect, it } from 'vitest';
import { schritt as lege } from '../../../tests/support/folge';
import type { Kalender } from '../beratungsfolge/verschiebung/ersatztermin';
import { SCHULFERIEN_NRW } from '../frist/schulferien';
import { planeVerweisung } from './verweisung';

const sitzung = (gremiumId: string, datum: string) => ({
  id: `${gremiumId} ${datum}`,
  gremiumId,
  datum,
  beginn: '15:00',
  abgesagt: false,
});
const kalender: Kalender = {
  heute: '2026-11-22',
  sitzungen: [sitzung('asf', '2026-12-08'), sitzung('rat', '2026-12-02'), sitzung('rat', '2026-12-10')],
  ladungsfrist: { modus: 'VOLLE_TAGE', tage: 7 },
  ferien: SCHULFERIEN_NRW,
};
const rat = { ...lege('Rat B 22.11. 15:00'), gremiumId: 'rat' };
const hoerde = { ...lege('Hörde A 22.11. 15:00'), gremiumId: 'hoe' };
const an = (ziel: string | null, mehr: Partial<Parameters<typeof planeVerweisung>[2]> = {}) => ({
  ziel,
  zielZustaendigkeit: null,
  ruecklauf: false,
  ...mehr,
});

describe('planeVerweisung', () => {
  it('wer entscheidet, bekommt die Vorlage in der ersten Sitzung nach dem Ziel zurück', () => {
    expect(planeVerweisung(rat, kalender, an('asf'))).toEqual({
      ok: true,
      wert: {
        gremiumId: 'asf',
        zustaendigkeit: 'EMPFEHLUNG',
        sitzungId: 'asf 2026-12-08',
        ruecklauf: { sitzungId: 'rat 2026-12-10' },
      },
    });
  });

  it('beschließt das Ziel selbst, kommt nichts zurück', () => {
    const wert = planeVerweisung(rat, kalender, an('asf', { zielZustaendigkeit: 'BESCHLUSS' }));
    expect(wert).toMatchObject({ ok: true, wert: { ruecklauf: null } });
  });

  it('hat das Ziel keinen Termin, hat auch der Rücklauf keinen', () => {
    expect(planeVerweisung(hoerde, kalender, an('fremd', { ruecklauf: true }))).toEqual({
      ok: true,
      wert: {
        gremiumId: 'fremd',
        zustaendigkeit: 'ANHOERUNG',
        sitzungId: null,
        ruecklauf: { sitzungId: null },
      },
    });
  });

  it.each([null, 'rat'])('an %s wird nicht verwiesen', (ziel) => {
    expect(planeVerweisung(rat, kalender, an(ziel))).toMatchObject({
      ok: false,
      fehler: { code: 'ZIEL_FEHLT', feld: 'ziel' },
    });
  });
});
