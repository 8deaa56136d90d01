import { describe, expect, it } from 'vitest';
import { behandlung, kenntnisnahmenText, votumFehlt, votumQuelle } from './hierzu';

const votum = {
  gremium: 'BV Hörde',
  datum: '2026-11-18',
  zustaendigkeit: 'ANHOERUNG',
  ergebnis: 'ANGEHOERT',
} as const;

describe('hierzu', () => {
  it.each([
    [votumQuelle(votum), 'BV Hörde, 18.11.2026: angehört.'],
    [votumQuelle({ ...votum, datum: null }), 'BV Hörde: angehört.'],
    [votumFehlt({ ...votum, datum: null }), 'BV Hörde: Anhörung noch ohne Termin'],
    [votumFehlt({ ...votum, zustaendigkeit: 'EMPFEHLUNG' }), 'BV Hörde: Empfehlung erst am 18.11.2026'],
    [behandlung([]), null],
    [behandlung([{ ...votum, ergebnis: 'VERTAGT' }]), '2. Behandlung, vertagt am 18.11.2026'],
    [behandlung([votum, votum]), '3. Behandlung, angehört am 18.11.2026'],
    [kenntnisnahmenText(1), 'In einem Gremium zur Kenntnis genommen.'],
    [kenntnisnahmenText(12), 'In 12 Gremien zur Kenntnis genommen.'],
  ])('%s', (ist, soll) => {
    expect(ist).toBe(soll);
  });
});
