import type { Regel } from './regel';

export const kommuneRegeln: readonly Regel[] = [
  {
    wer: ['system'],
    aktion: 'kommune.einrichten',
    satz: 'Eine Kommune richtet nur ein, wer den Server betreibt (Kommandozeile).',
  },
];
