import { fileURLToPath } from 'node:url';

/** The checkout's root folder, without a slash at the end. */
export const wurzel = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
