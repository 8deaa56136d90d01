import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder. */
export const wurzel = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The folder of everything that must survive: RATSLAUF_DATEN, or `.daten` in the checkout. */
export function datenordner(): string {
  return resolve(wurzel, process.env.RATSLAUF_DATEN || '.daten');
}
