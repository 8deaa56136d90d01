import type { Akteur } from './akteur';

export type Aktion = 'dokument.einspielen' | 'kommune.einrichten';

/** One permission, readable as a sentence. */
export type Regel = { wer: readonly Akteur['art'][]; aktion: Aktion; satz: string };
