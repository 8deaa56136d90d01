import { describe, expect, it } from 'vitest';
import { behandlung, kenntnisnahmenText, votumFehlt, votumText } from './hierzu';

const votum = {
  gremium: 'BV Hörde',
  datum: '2026-11-18',
  zustaendigkeit: 'ANHOERUNG',
  ergebnis: null,
  abgesagt: false,
} as const;
const vertagt = { ...votum, ergebnis: 'VERTAGT' } as const;
const gehoert = { ...votum, ergebnis: 'ANGEHOERT' } as const;

describe('hierzu', () => {
  it.each([
    [votumFehlt({ ...votum, datum: null }), 'BV Hörde: Anhörung noch ohne Termin'],
    [votumFehlt({ ...votum, zustaendigkeit: 'EMPFEHLUNG' }), 'BV Hörde: Empfehlung erst am 18.11.2026'],
    [votumFehlt(vertagt), 'BV Hörde: Anhörung vertagt am 18.11.2026, neuer Termin offen'],
    [
      votumFehlt({ ...votum, abgesagt: true }),
      'BV Hörde: Anhörung steht aus, Sitzung am 18.11.2026 abgesagt',
    ],
    [behandlung([]), null],
    [behandlung([vertagt]), '2. Behandlung, vertagt am 18.11.2026'],
    [behandlung([gehoert, gehoert]), '3. Behandlung, angehört am 18.11.2026'],
    [kenntnisnahmenText(1), 'In einem Gremium zur Kenntnis genommen.'],
    [kenntnisnahmenText(12), 'In 12 Gremien zur Kenntnis genommen.'],
  ])('%s', (ist, soll) => {
    expect(ist).toBe(soll);
  });

  it.each([
    [null, 'BV Hörde, 18.11.2026: angehört.', ''],
    ['einstimmig angehört', 'BV Hörde, 18.11.2026: einstimmig angehört.', ''],
    [
      'Einstimmig, Aufzug auch am Südzugang',
      'BV Hörde, 18.11.2026: angehört.',
      'Einstimmig, Aufzug auch am Südzugang',
    ],
    [`angehört, ${'x'.repeat(80)}`, 'BV Hörde, 18.11.2026: angehört.', `angehört, ${'x'.repeat(80)}`],
  ])('Wortlaut %j', (wortlaut, quelle, text) => {
    expect(votumText({ ...gehoert, wortlaut })).toEqual({ quelle, text });
  });
});
