import { alsZeilen, type Erhalten } from './anfrage';
import { LEERE_SEITE } from './bau';
import type { Messwert } from './klient';
import type { Last } from './last';
import type { Anweisung } from './mitschnitt';
import type { Nachspiel } from './nachspiel';
import type { Zeiten } from './perzentil';
import { Gehilfe } from './prozess';

/**
 * How long things are measured, in milliseconds. Of kept answers a blink holds thousands; of pages made anew it takes longer
 * until there are enough for a p95.
 */
export type Dauer = {
  gate: number;
  neu: number;
  boden: number;
  nackt: number;
  warm: number;
  einlauf: number;
};

export const DAUER: Dauer = { gate: 400, neu: 1200, boden: 400, nackt: 200, warm: 200, einlauf: 300 };
export const KURZ: Dauer = { gate: 300, neu: 500, boden: 300, nackt: 200, warm: 150, einlauf: 100 };

/** One connection alone is answered evenly: a third of the time says as much. */
export const solange = (ms: number, verbindungen: number): number => (verbindungen === 1 ? ms / 3 : ms);

type Was = Pick<Last, 'port' | 'anfragen' | 'weise' | 'verbindungen'> & { status?: number };

/** The processes that measure, and what they have measured of the floors so far. */
export class Werkbank {
  readonly #klient = new Gehilfe('klient');
  readonly #nackt = new Gehilfe('nackt');
  readonly #nachspiel = new Gehilfe('nachspiel');
  #nacktPort = 0;

  constructor(readonly dauer: Dauer) {}

  async oeffne(): Promise<void> {
    this.#nacktPort = (await this.#nackt.hoere<{ port: number }>()).port;
  }

  async miss({ status = 200, ...was }: Was, dauerMs: number): Promise<Messwert> {
    if (was.weise !== 'einmal') await this.#last({ ...was, status, dauerMs: this.dauer.warm });
    return this.#last({ ...was, status, dauerMs });
  }

  /** Asks without measuring. */
  async waerme(was: Was): Promise<void> {
    await this.#last({ ...was, status: 200, dauerMs: this.dauer.einlauf });
  }

  #last(last: Omit<Last, 'geduldMs'>): Promise<Messwert> {
    return this.#klient.frage<Messwert>({ ...last, geduldMs: 20_000 } satisfies Last);
  }

  /** Node alone with the same bytes and headers. */
  async nackt({ status, kopf, koerper }: Erhalten, verbindungen: number): Promise<Zeiten> {
    await this.#nackt.frage({ status, kopf, koerper });
    const anfragen = [alsZeilen({ pfad: '/' })];
    return this.miss({ port: this.#nacktPort, anfragen, weise: 'immer', verbindungen }, this.dauer.nackt);
  }

  /** The empty page of the same build, through the same gate. */
  async leer(port: number, cookie: string, verbindungen: number, dauerMs: number): Promise<Zeiten> {
    const anfragen = [alsZeilen({ pfad: `${LEERE_SEITE}?_=§`, cookie })];
    return this.miss({ port, anfragen, weise: 'wechselnd', verbindungen }, dauerMs);
  }

  /** The statements of a page alone; null where it has none or they cannot be repeated. */
  async sql(
    urls: Nachspiel['urls'],
    anweisungen: readonly Anweisung[],
    verbindungen: number,
  ): Promise<Zeiten | null> {
    if (anweisungen.length === 0) return null;
    const dauerMs = solange(this.dauer.boden, verbindungen);
    const nachspiel = { urls, anweisungen, verbindungen, dauerMs } satisfies Nachspiel;
    const antwort = await this.#nachspiel.frage<Zeiten | { gescheitert: string }>(nachspiel);
    if (!('gescheitert' in antwort)) return antwort;
    console.error(`  Die Abfragen ließen sich nicht allein stellen: ${antwort.gescheitert}`);
    return null;
  }

  schliesse(): void {
    for (const gehilfe of [this.#klient, this.#nackt, this.#nachspiel]) gehilfe.beende();
  }
}
