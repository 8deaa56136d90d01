import type { Stand } from '@/server/kern/stand';
import { gemeinsam } from './gemeinsam';
import { Speicher } from './speicher';

/** Answers under way: rendered once for all who ask meanwhile, and given up when the last of them has left. */
type Laufend<T> = { antwort: Promise<T>; leser: number; abbruch: AbortController };
type Generation<T> = { stand: Stand; speicher: Speicher<T>; laufende: Map<string, Laufend<T>> };

export type Herstellung<T> = {
  /** Makes the answer; ends early when the signal says that nobody waits any longer. */
  stelleHer: (signal: AbortSignal) => Promise<T>;
  /** What the answer takes of the room; null where it is not to be kept. */
  bytes: (antwort: T) => number | null;
};

/**
 * Public answers by name, kept as long as the key of everything public stays the same. Whoever answers asks
 * `pruefe` first: from then on only what belongs to the key just read is given out. The key is read before an answer is
 * made, so an answer may be newer than its key, never older.
 */
export class Zwischenspeicher<T> {
  private generation: Generation<T>;
  /** Brings it up to the key of this moment, and calls back; with an error where the key cannot be read. */
  readonly pruefe: (danach: (fehler: unknown) => void) => void;

  constructor(
    liesStand: () => Promise<Stand>,
    private readonly hoechstens: number,
  ) {
    this.generation = this.beginne({ schluessel: '', haltbar: false });
    this.pruefe = gemeinsam(async () => {
      const stand = await liesStand();
      if (stand.schluessel !== this.generation.stand.schluessel) this.generation = this.beginne(stand);
      else this.generation.stand = stand;
    });
  }

  private beginne(stand: Stand): Generation<T> {
    return { stand, speicher: new Speicher<T>(this.hoechstens), laufende: new Map() };
  }

  get bytes(): number {
    return this.generation.speicher.bytes;
  }

  /** Whether there is something under this name, as far as is known without asking. */
  kennt(name: string): boolean {
    return this.generation.speicher.kennt(name);
  }

  hole(name: string): T | undefined {
    return this.generation.speicher.hole(name);
  }

  /** The answer of this name: kept, under way, or made now. `signal` says that this reader has left. */
  einmal(name: string, signal: AbortSignal, herstellung: Herstellung<T>): Promise<T> {
    const { generation } = this;
    const fertig = generation.speicher.hole(name);
    if (fertig !== undefined) return Promise.resolve(fertig);
    const laufend = generation.laufende.get(name) ?? this.beginneMit(generation, name, herstellung);
    laufend.leser += 1;
    const geh = () => {
      laufend.leser -= 1;
      if (laufend.leser > 0) return;
      if (generation.laufende.get(name) === laufend) generation.laufende.delete(name);
      laufend.abbruch.abort();
    };
    if (signal.aborted) geh();
    else signal.addEventListener('abort', geh, { once: true });
    return laufend.antwort;
  }

  private beginneMit(generation: Generation<T>, name: string, herstellung: Herstellung<T>): Laufend<T> {
    const abbruch = new AbortController();
    const { haltbar } = generation.stand;
    const antwort = herstellung.stelleHer(abbruch.signal).then((wert) => {
      const bytes = haltbar ? herstellung.bytes(wert) : null;
      if (bytes !== null) generation.speicher.lege(name, wert, bytes);
      return wert;
    });
    const laufend = { antwort, leser: 0, abbruch };
    const vorbei = () => {
      if (generation.laufende.get(name) === laufend) generation.laufende.delete(name);
    };
    generation.laufende.set(name, laufend);
    antwort.then(vorbei, vorbei);
    return laufend;
  }
}
