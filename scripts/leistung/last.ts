import { connect, type Socket } from 'node:net';
import { Antwortleser } from './antwort';

/** Requests to one address. `wechselnd`: "§" in the text becomes a number of its own in each; `einmal`: each is sent once. */
export type Last = {
  port: number;
  anfragen: readonly string[];
  weise: 'immer' | 'wechselnd' | 'einmal';
  verbindungen: number;
  dauerMs: number;
  /** Any other status counts as an error. */
  status: number;
  /** Connections still waiting after the end get so long. */
  geduldMs: number;
};

export type Lastergebnis = {
  latenzen: Float64Array;
  dauerMs: number;
  fehler: number;
  andere: Record<string, number>;
};

/**
 * Sends requests over so many kept connections, on each the next as soon as the answer is there (no pipelining), and
 * measures from the first byte sent to the last one received. A client of its own: ready-made ones know no p95, count
 * in whole milliseconds, or need more of the two cores than the server they measure.
 */
export async function belaste(last: Last): Promise<Lastergebnis> {
  const lauf = new Lauf(last);
  const beginn = performance.now();
  await Promise.all(Array.from({ length: last.verbindungen }, () => lauf.verbindung()));
  return lauf.ergebnis(Math.min(lauf.letzte, performance.now()) - beginn);
}

/** All connections read into the same place, which is looked at before the next one does: a third of the client's work less. */
const EINGANG = Buffer.allocUnsafeSlow(256 * 1024);

const START = Math.floor(performance.timeOrigin) % 1_000_000_000;
let laufend = 0;
/** A number that no request of any run had before. */
const nochNieGefragt = (): string => `${START}${++laufend}`;

class Lauf {
  readonly #last: Last;
  readonly #fest: readonly Buffer[];
  readonly #ende: number;
  #gesendet = 0;
  #latenzen = new Float64Array(65_536);
  #anzahl = 0;
  #andere = new Map<string, number>();
  letzte = 0;

  constructor(last: Last) {
    this.#last = last;
    this.#fest = last.anfragen.map((text) => Buffer.from(text, 'latin1'));
    this.#ende = performance.now() + last.dauerMs;
  }

  /** The next request; null where none is left or time is up. */
  #naechste(): Buffer | null {
    const { weise, anfragen } = this.#last;
    if (performance.now() >= this.#ende) return null;
    const nr = this.#gesendet;
    if (weise === 'einmal' && nr >= anfragen.length) return null;
    this.#gesendet += 1;
    const i = nr % anfragen.length;
    if (weise !== 'wechselnd') return this.#fest[i] ?? null;
    return Buffer.from((anfragen[i] ?? '').replace('§', nochNieGefragt()), 'latin1');
  }

  #merke(ms: number, status: number): void {
    this.letzte = performance.now();
    if (status !== this.#last.status) {
      this.#scheitere(String(status));
      return;
    }
    if (this.#anzahl === this.#latenzen.length) {
      const groesser = new Float64Array(this.#anzahl * 2);
      groesser.set(this.#latenzen);
      this.#latenzen = groesser;
    }
    this.#latenzen[this.#anzahl++] = ms;
  }

  #scheitere(grund: string): void {
    this.#andere.set(grund, (this.#andere.get(grund) ?? 0) + 1);
  }

  /** One connection until the end; one that the server closes in between is opened again. */
  async verbindung(): Promise<void> {
    let anfrage = this.#naechste();
    while (anfrage) anfrage = await this.#ueberEineVerbindung(anfrage);
  }

  #ueberEineVerbindung(erste: Buffer): Promise<Buffer | null> {
    return new Promise((fertig) => {
      const socket: Socket = connect({
        port: this.#last.port,
        host: '127.0.0.1',
        noDelay: true,
        onread: { buffer: EINGANG, callback: (laenge) => nimm(EINGANG.subarray(0, laenge)) },
      });
      const leser = new Antwortleser();
      let wartet = true;
      let beginn = performance.now();
      const frist = setTimeout(
        () => socket.destroy(new Error('Frist')),
        this.#last.dauerMs + this.#last.geduldMs,
      );
      socket.on('connect', () => {
        beginn = performance.now();
        socket.write(erste);
      });
      const nimm = (stueck: Buffer): boolean => {
        if (!leser.nimm(stueck)) return true;
        this.#merke(performance.now() - beginn, leser.status);
        const anfrage = this.#naechste();
        wartet = anfrage !== null;
        if (anfrage) {
          beginn = performance.now();
          socket.write(anfrage);
        } else socket.destroy();
        return true;
      };
      let grund = 'abgebrochen';
      socket.on('error', (fehler) => (grund = fehler.message));
      socket.on('close', () => {
        clearTimeout(frist);
        if (wartet) this.#scheitere(grund);
        fertig(wartet ? this.#naechste() : null);
      });
    });
  }

  ergebnis(dauerMs: number): Lastergebnis {
    const andere = Object.fromEntries(this.#andere);
    const fehler = Object.values(andere).reduce((a, b) => a + b, 0);
    return { latenzen: this.#latenzen.slice(0, this.#anzahl), dauerMs, fehler, andere };
  }
}
