import { describe, expect, it } from 'vitest';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { darf, REGELN } from './darf';

describe('darf', () => {
  it.each(['dokument.einspielen', 'kommune.einrichten'] as const)('%s: nur das System', (aktion) => {
    expect(darf(SYSTEM, aktion, null)).toBe(true);
    expect(darf(OEFFENTLICH, aktion, null)).toBe(false);
  });

  it('jede Regel ist ein Satz', () => {
    for (const { satz } of REGELN) expect(satz).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });
});
