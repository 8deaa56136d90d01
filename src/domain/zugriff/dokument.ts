import type { Regel } from './regel';

export const dokumentRegeln: readonly Regel[] = [
  {
    wer: ['system'],
    aktion: 'dokument.einspielen',
    satz: 'Dokumente spielt nur ein, wer den Server betreibt (Kommandozeile).',
  },
];
