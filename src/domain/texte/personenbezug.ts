import type { Personenbezug } from '../vorlage/vorlage';

/** P2: the question before a release, and its answers. */
export const PERSONENBEZUG_FRAGE =
  'Enthält die Vorlage personenbezogene Daten von Petentinnen, Petenten oder Antragstellenden?';

export const PERSONENBEZUG_TEXT: Record<Personenbezug, string> = {
  KEINER: 'keine',
  UNKENNTLICH: 'ja, überall unkenntlich gemacht, auch in den Anlagen',
};
