import { KONTO_TATEN } from './protokoll/konto';
import { STADT_TATEN } from './protokoll/stadt';
import { VORLAGE_TATEN } from './protokoll/vorlage';

/** What somebody did, as the rest of a sentence that begins with who. An unknown action keeps its name. */
const AKTION: Readonly<Record<string, string>> = { ...VORLAGE_TATEN, ...KONTO_TATEN, ...STADT_TATEN };

/** Actions with a sentence of their own. */
export const PROTOKOLLAKTIONEN = Object.keys(AKTION);

/** "Ratsbüro Dortmund hat die Vorlage freigegeben." */
export const protokollSatz = (akteur: string, aktion: string): string =>
  `${akteur} ${AKTION[aktion] ?? `hat „${aktion}“ ausgeführt`}.`;
