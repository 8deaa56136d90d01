import { AsyncLocalStorage } from 'node:async_hooks';
import { type IncomingMessage, ServerResponse } from 'node:http';
import { setzeEin } from '@/components/markup/ablage';
import { istHtml } from './antwortkopf';

// Read by components/markup/ablage, which Next bundles once more.
const prozess = globalThis as { ratslaufBlatt?: AsyncLocalStorage<Buffer[]> };
const blatt = new AsyncLocalStorage<Buffer[]>();
prozess.ratslaufBlatt = blatt;

/** Whoever asks wants a page, not only the data of one for scripts that have it already. */
export const istBlatt = ({ headers }: IncomingMessage): boolean =>
  headers.rsc === undefined && headers['next-action'] === undefined;

/**
 * Next's answer. Of a page it holds back what Next writes and at the end puts in the texts that were put aside: they are
 * most of it, and React and Next would take each of their bytes in hand a dozen times.
 */
export class Blatt<Anfrage extends IncomingMessage = IncomingMessage> extends ServerResponse<Anfrage> {
  readonly #texte: Buffer[] = [];
  readonly #seite: Buffer[] = [];

  /** What the page is written of is put aside for as long as `tun` takes. */
  schreibe(tun: () => void): void {
    blatt.run(this.#texte, tun);
  }

  override write(...was: unknown[]): boolean {
    return this.#halteZurueck(was[0]) || super.write(...(was as [unknown]));
  }

  override end(...was: unknown[]): this {
    if (!this.#halteZurueck(was[0]) && this.#seite.length === 0) return super.end(...(was as []));
    return super.end(Buffer.concat(setzeEin(Buffer.concat(this.#seite).toString(), this.#texte)));
  }

  #halteZurueck(stueck: unknown): boolean {
    const istTeil = typeof stueck === 'string' || stueck instanceof Uint8Array;
    if (!istTeil || !istHtml(this.getHeaders())) return false;
    this.#seite.push(Buffer.from(stueck as Uint8Array));
    return true;
  }
}
