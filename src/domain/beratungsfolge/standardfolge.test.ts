import { describe, expect, it } from 'vitest';
import {
  BRACKEL,
  HOERDE,
  HOMBRUCH,
  rahmen,
  SCHULE,
  SENIOREN,
  sitzungAm,
  zeile,
} from '../../../tests/support/plan';
import { nameVon } from './planung/plan';
import { fuegeEin, moeglicheStandardfolgen } from './standardfolge';

const R = rahmen();
const kurz = (zeilen: ReturnType<typeof fuegeEin>['zeilen']) =>
  zeilen.map((z) => {
    const datum = R.sitzungen.find((s) => s.id === z.sitzungId)?.datum ?? 'ohne Termin';
    return `${nameVon(z, R, 0)} · ${z.zustaendigkeit} · ${datum}`;
  });

describe('Standardfolgen', () => {
  it('bietet an, was Kommune und Vorlage brauchen können, mit der Zahl der Zeilen', () => {
    expect(moeglicheStandardfolgen(R).map((s) => s.titel)).toEqual([
      'Alle Bezirksvertretungen zur Kenntnis (3 Zeilen)',
      'Fachausschuss, Hauptausschuss, Rat (3 Zeilen)',
      'Beiräte zur Kenntnis (1 Zeile)',
    ]);
    const mitBezirk = rahmen({ vorlage: { stadtbezirke: ['Hörde'] } });
    expect(moeglicheStandardfolgen(mitBezirk).map((s) => s.titel)).toContain(
      'Bezirksvertretung anhören, dann Fachausschuss, Hauptausschuss, Rat (4 Zeilen)',
    );
    expect(moeglicheStandardfolgen({ ...R, gremien: [SENIOREN] }).map((s) => s.folge)).not.toContain(
      'BEZIRKE_KENNTNIS',
    );
  });

  it('alle bestehenden Bezirksvertretungen, wie im Telefonbuch, je mit der nächsten noch ladbaren Sitzung', () => {
    const { zeilen, neue } = fuegeEin('BEZIRKE_KENNTNIS', [], R);
    expect(neue).toBe(3);
    // Brackel: cancelled. Hombruch on 02.12.: already invited. Aplerbeck: ended.
    expect(kurz(zeilen)).toEqual([
      `${BRACKEL.name} · KENNTNISNAHME · ohne Termin`,
      `${HOERDE.name} · KENNTNISNAHME · 2026-12-01`,
      `${HOMBRUCH.name} · KENNTNISNAHME · 2026-12-08`,
    ]);
  });

  it('verdoppelt kein Gremium, das mit dieser Zuständigkeit schon dasteht; ein entfallenes zählt nicht', () => {
    const da = zeile(HOERDE, 'KENNTNISNAHME', null);
    const weg = zeile(HOMBRUCH, 'KENNTNISNAHME', null, { entfallen: true });
    const { zeilen, neue, vorhanden } = fuegeEin('BEZIRKE_KENNTNIS', [da, weg], R);
    expect([neue, vorhanden]).toEqual([2, [HOERDE.name]]);
    expect(zeilen.slice(0, 2)).toEqual([da, weg]);
    expect(new Set(zeilen.map((z) => z.id)).size).toBe(4);
  });

  it('Hauptausschuss und Rat folgen aufeinander, am selben Tag nach der Uhrzeit; der Fachausschuss bleibt zu wählen', () => {
    const { zeilen } = fuegeEin('FACH_HAUPT_RAT', [], R);
    expect(kurz(zeilen)).toEqual([
      'Zeile 0 · EMPFEHLUNG · ohne Termin',
      'Hauptausschuss und Ältestenrat · EMPFEHLUNG · 2026-12-10',
      'Rat der Stadt · BESCHLUSS · 2026-12-10',
    ]);
    expect(zeilen.map((z) => z.federfuehrend)).toEqual([true, false, false]);
  });

  it('die Bezirksvertretung kommt vor den Beschluss; ist ihre Sitzung spät, rückt die Folge nach', () => {
    const mitBezirk = rahmen({ vorlage: { stadtbezirke: ['Hörde'] }, heute: '2026-11-24' });
    const { zeilen } = fuegeEin('BEZIRK_FACH_HAUPT_RAT', [], mitBezirk);
    // 01.12. can no longer be invited to on 24.11. with 7 full days; 15.12. lies after the Rat of 10.12.
    expect(kurz(zeilen)).toEqual([
      'Bezirksvertretung Hörde · ANHOERUNG · 2026-12-15',
      'Zeile 0 · EMPFEHLUNG · ohne Termin',
      'Hauptausschuss und Ältestenrat · EMPFEHLUNG · 2027-01-28',
      'Rat der Stadt · BESCHLUSS · 2027-01-28',
    ]);
  });

  it('lässt vorhandene Zeilen, wie sie sind', () => {
    const da = [zeile(SCHULE, 'EMPFEHLUNG', '02.12.')];
    expect(fuegeEin('BEIRAETE', da, R).zeilen[0]).toEqual(da[0]);
    expect(fuegeEin('BEIRAETE', da, R).zeilen[1]?.sitzungId).toBe(sitzungAm(SENIOREN, '17.12.'));
  });
});
