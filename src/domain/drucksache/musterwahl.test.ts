import { describe, expect, it } from 'vitest';
import { pruefeMuster } from './musterwahl';

const ab = { laufend: 1344, jahr: 2026 };

describe('Ein neues Nummernmuster', () => {
  it.each([
    ['NNNNN-JJ', '01344-26'],
    ['N/JJJJ', '1344/2026'],
    ['V/NNNN/JJJJ', 'V/1344/2026'],
    ["'AN'/NNNN/JJ", 'AN/1344/26'],
    ['ds-JJ-NNNN', 'ds-26-1344'],
  ])('%s: %s', (text, beispiel) =>
    expect(pruefeMuster(text, ab)).toMatchObject({ ok: true, wert: { beispiel } }),
  );

  it.each([
    ['', 'NUMMERNMUSTER_UNGUELTIG'],
    ['NNNNN', 'NUMMERNMUSTER_UNGUELTIG'],
    ['JJ-JJ-N', 'NUMMERNMUSTER_UNGUELTIG'],
    ['NNNNJJ', 'NUMMERNMUSTER_UNGUELTIG'],
    [`${'x'.repeat(40)}N-JJ`, 'NUMMERNMUSTER_UNGUELTIG'],
    ['NNNN – JJ', 'NUMMERNMUSTER_UNLESBAR'],
    ['NNNN–JJ', 'NUMMERNMUSTER_UNLESBAR'],
    ['NNNN?JJ', 'NUMMERNMUSTER_UNLESBAR'],
    ['NNNN#JJ', 'NUMMERNMUSTER_UNLESBAR'],
    ['/NNNN-JJ', 'NUMMERNMUSTER_UNLESBAR'],
    ['../NNNN-JJ', 'NUMMERNMUSTER_UNLESBAR'],
    ['NNNN//JJ', 'NUMMERNMUSTER_UNLESBAR'],
    ['NNN-JJ', 'NUMMERNMUSTER_ZU_KURZ'],
  ])('%j: %s', (text, code) =>
    expect(pruefeMuster(text, ab)).toMatchObject({ ok: false, fehler: { code, feld: 'nummernmuster' } }),
  );
});
