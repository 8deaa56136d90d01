import { describe, expect, it } from 'vitest';
import { HEUTE, HOMBRUCH, RAT, rahmen, SCHULE, sitzung, zeile } from '../../../../tests/support/plan';
import { versandtext } from '../../texte/planung';
import { naechsteEinladbareListe, versandlage, waehlbareSitzungen } from './termine';

const R = rahmen();

describe('Sitzungen zur Wahl', () => {
  it.each([
    ['10.12.', {}, 'Versand bis Mi 02.12.: noch 9 Tage'],
    ['02.12.', {}, 'Versand bis Di 24.11.: noch 1 Tag'],
    ['01.12.', {}, 'Versand bis Mo 23.11.: heute'],
    ['28.01.27', {}, 'Versand bis Mi 20.01.'],
    ['26.11.', {}, 'Versand seit 18.11. vorbei, nur als Nachtrag'],
    ['10.12.', { geladen: true }, 'Einladung ist versandt, nur als Nachtrag'],
    ['10.12.', { abgesagt: true }, 'Die Sitzung ist abgesagt'],
    ['20.11.', {}, 'Die Sitzung ist vorbei'],
  ])('%s %j: %s', (tag, rest, text) => {
    expect(versandtext(versandlage(sitzung(RAT, tag, rest), HEUTE, R.umfeld.ladungsfrist))).toBe(text);
  });

  it('nur die kommenden des Gremiums; die gewählte bleibt, auch vergangen oder abgesagt', () => {
    const alt = sitzung(SCHULE, '11.11.');
    const mitAlter = { ...R, sitzungen: [...R.sitzungen, alt] };
    const tage = (z: ReturnType<typeof zeile>) => waehlbareSitzungen(z, mitAlter).map((s) => s.datum);
    expect(tage(zeile(SCHULE, 'EMPFEHLUNG', null))).toEqual(['2026-11-25', '2026-12-02', '2027-01-13']);
    expect(tage(zeile(SCHULE, 'EMPFEHLUNG', '11.11.'))[0]).toBe('2026-11-11');
  });

  it('vorgeschlagen wird nur, wozu noch eingeladen werden kann', () => {
    expect(naechsteEinladbareListe(HOMBRUCH.id, 3, R).map((s) => s.datum)).toEqual(['2026-12-08']);
  });
});
