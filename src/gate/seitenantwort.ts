import { type IncomingMessage, ServerResponse } from 'node:http';
import { sammle, setzeEin } from './abgelegtes';
import { istHtml } from './antwortkopf';

/** Whoever asks wants a page, not only the data of one for scripts that have it already. */
export const fragtNachSeite = ({ headers }: IncomingMessage): boolean =>
  headers.rsc === undefined && headers['next-action'] === undefined;

type Rueckruf = () => void;
const rueckruf = (was: unknown[]): Rueckruf | undefined =>
  was.find((wert): wert is Rueckruf => typeof wert === 'function');

/**
 * Next's answer. Of a page it holds back what Next writes, its head included, and at the end puts in the texts that were put
 * aside: they are most of it, and React and Next would take each of their bytes in hand a dozen times. Where Next fails
 * halfway nothing is sent, so that the reader gets a page that says so.
 */
export class Seitenantwort<
  Anfrage extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Anfrage> {
  readonly #texte: Buffer[] = [];
  readonly #stuecke: Buffer[] = [];

  /** What the page is written of is put aside for as long as it takes to answer. */
  schreibe(tun: () => void): void {
    // What is kept of all that is read meanwhile also keeps the list.
    this.once('close', () => this.#texte.splice(0));
    sammle(this.#texte, tun);
  }

  override flushHeaders(): void {
    if (!this.#istSeite()) super.flushHeaders();
  }

  override write(...was: unknown[]): boolean {
    if (!this.#halteZurueck(was[0])) return super.write(...(was as [unknown]));
    const geschrieben = rueckruf(was);
    if (geschrieben) process.nextTick(geschrieben);
    return true;
  }

  override end(...was: unknown[]): this {
    if (!this.#halteZurueck(was[0]) && this.#stuecke.length === 0) return super.end(...(was as []));
    const ganz = Buffer.concat(this.#stuecke.splice(0)).toString();
    // The gate says the length, of what it has compressed.
    if (!this.headersSent) this.removeHeader('content-length');
    return super.end(Buffer.concat(setzeEin(ganz, this.#texte)), rueckruf(was));
  }

  #istSeite = (): boolean => istHtml(this.getHeaders());

  #halteZurueck(stueck: unknown): boolean {
    const istTeil = typeof stueck === 'string' || stueck instanceof Uint8Array;
    if (!istTeil || !this.#istSeite()) return false;
    this.#stuecke.push(Buffer.from(stueck as Uint8Array));
    return true;
  }
}
