import { BERICHTE } from './berichte';
import { BEZIRKE } from './bezirke';
import { EILIG } from './eilig';
import type { Vorlagenentwurf } from './entwurf';
import { FINANZEN } from './finanzen';
import { KINDER } from './kinder';
import { KULTUR } from './kultur';
import { LAENGSSCHNITTE } from './laengsschnitte';
import { NICHTOEFFENTLICH } from './nichtoeffentlich';
import { OHNE_FOLGE } from './ohneFolge';
import { ORDNUNG } from './ordnung';
import { PLANUNG } from './planung';
import { QUARTIERE } from './quartiere';
import { SCHULE } from './schule';
import { SOZIALES } from './soziales';
import { UMWELT } from './umwelt';
import { VERKEHR } from './verkehr';
import { WIRTSCHAFT } from './wirtschaft';

/** All papers of the demo city. */
export const ENTWUERFE: readonly Vorlagenentwurf[] = [
  ...QUARTIERE,
  ...LAENGSSCHNITTE,
  ...VERKEHR,
  ...SCHULE,
  ...KINDER,
  ...PLANUNG,
  ...UMWELT,
  ...SOZIALES,
  ...WIRTSCHAFT,
  ...FINANZEN,
  ...ORDNUNG,
  ...KULTUR,
  ...EILIG,
  ...BEZIRKE,
  ...BERICHTE,
  ...OHNE_FOLGE,
  ...NICHTOEFFENTLICH,
];
