import { describe, expect, it } from 'vitest';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { darf } from './darf';

describe('darf', () => {
  it.each(['dokument.einspielen', 'kommune.einrichten'] as const)('%s: nur das System', (aktion) => {
    expect(darf(SYSTEM, aktion)).toBe(true);
    expect(darf(OEFFENTLICH, aktion)).toBe(false);
  });
});
