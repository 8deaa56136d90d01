import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';

// Read by components/markup/ablage, which Next bundles twice.
const prozess = globalThis as { ratslaufBlatt?: AsyncLocalStorage<string[]> };
const blatt = new AsyncLocalStorage<string[]>();
prozess.ratslaufBlatt = blatt;

/** Whoever asks wants a page, not only the data of one for scripts that have it already. */
export const istBlatt = ({ headers }: IncomingMessage): boolean =>
  headers.rsc === undefined && headers['next-action'] === undefined;

/** What a page is written of is put aside for as long as `tun` takes. */
export const aufEinemBlatt = <T>(tun: () => T): T => blatt.run([], tun);
