import 'server-only';
import { randomInt } from 'node:crypto';

/** Characters of this alphabet nobody can guess. */
export const zufallstext = (zeichen: string, laenge: number): string =>
  Array.from({ length: laenge }, () => zeichen[randomInt(zeichen.length)]).join('');
