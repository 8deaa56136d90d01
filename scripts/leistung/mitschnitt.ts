import { connect, createServer, type Server, type Socket } from 'node:net';

export type Rolle = 'app' | 'oeffentlich';
/** One statement as it went over the line; values as text, null as null. */
export type Anweisung = { rolle: Rolle; sql: string; werte: (string | null)[]; vorbereitet: boolean };

/** What nobody asked for: the queue looks for jobs all the time. */
const NEBENHER = /\bjobs\.|pg_advisory|^SELECT 1$/i;

/**
 * Stands between the application and its database and reads along (PostgreSQL's protocol, messages of the client), so
 * that nothing in the product has to know of being watched. Only while statements are collected, never while measuring.
 */
export class Mitschnitt {
  readonly #server: Server;
  readonly #rolle: Rolle;
  readonly #ziel: URL;
  readonly #melde: (a: Anweisung) => unknown;

  constructor(rolle: Rolle, url: string, melde: (a: Anweisung) => unknown) {
    this.#rolle = rolle;
    this.#ziel = new URL(url);
    this.#melde = melde;
    this.#server = createServer((vorn) => this.#verbinde(vorn));
  }

  /** Answers with the address the application is to use. */
  async oeffne(): Promise<string> {
    await new Promise<void>((fertig) => this.#server.listen(0, '127.0.0.1', fertig));
    const ort = this.#server.address();
    const adresse = new URL(this.#ziel);
    adresse.port = String(typeof ort === 'object' ? ort?.port : 0);
    return adresse.href;
  }

  schliesse(): void {
    this.#server.close();
  }

  #verbinde(vorn: Socket): void {
    const hinten = connect(Number(this.#ziel.port), this.#ziel.hostname);
    const leser = new Leser(this.#rolle, (a) => NEBENHER.test(a.sql) || this.#melde(a));
    vorn.on('data', (stueck) => {
      leser.nimm(stueck);
      hinten.write(stueck);
    });
    hinten.on('data', (stueck) => vorn.write(stueck));
    for (const [einer, anderer] of [
      [vorn, hinten],
      [hinten, vorn],
    ] as const) {
      einer.on('close', () => anderer.destroy());
      einer.on('error', () => anderer.destroy());
    }
  }
}

/** Reads one connection: Parse keeps a statement, Bind names it with its values, Query is plain text. */
class Leser {
  readonly #rolle: Rolle;
  readonly #melde: (a: Anweisung) => unknown;
  readonly #saetze = new Map<string, string>();
  #rest: Buffer = Buffer.alloc(0);
  #begonnen = false;

  constructor(rolle: Rolle, melde: (a: Anweisung) => unknown) {
    this.#rolle = rolle;
    this.#melde = melde;
  }

  nimm(stueck: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, stueck]);
    for (;;) {
      // The first message has no kind.
      const kopf = this.#begonnen ? 1 : 0;
      if (this.#rest.length < kopf + 4) return;
      const laenge = kopf + this.#rest.readInt32BE(kopf);
      if (this.#rest.length < laenge) return;
      if (this.#begonnen) this.#lies(String.fromCharCode(this.#rest[0] ?? 0), this.#rest.subarray(5, laenge));
      this.#begonnen = true;
      this.#rest = this.#rest.subarray(laenge);
    }
  }

  #lies(art: string, inhalt: Buffer): void {
    if (art === 'Q') this.#fertig(textBis(inhalt, 0).text, [], false);
    if (art === 'P') {
      const name = textBis(inhalt, 0);
      this.#saetze.set(name.text, textBis(inhalt, name.ende).text);
    }
    if (art === 'B') this.#binde(inhalt);
  }

  #binde(inhalt: Buffer): void {
    const portal = textBis(inhalt, 0);
    const name = textBis(inhalt, portal.ende);
    let ort = name.ende;
    ort += 2 + 2 * inhalt.readInt16BE(ort);
    const anzahl = inhalt.readInt16BE(ort);
    ort += 2;
    const werte: (string | null)[] = [];
    for (let i = 0; i < anzahl; i += 1) {
      const laenge = inhalt.readInt32BE(ort);
      ort += 4;
      werte.push(laenge < 0 ? null : inhalt.toString('utf8', ort, ort + laenge));
      ort += Math.max(0, laenge);
    }
    this.#fertig(this.#saetze.get(name.text) ?? '', werte, name.text !== '');
  }

  #fertig(sql: string, werte: (string | null)[], vorbereitet: boolean): void {
    this.#melde({ rolle: this.#rolle, sql, werte, vorbereitet });
  }
}

function textBis(inhalt: Buffer, ab: number): { text: string; ende: number } {
  const null0 = inhalt.indexOf(0, ab);
  return { text: inhalt.toString('utf8', ab, null0), ende: null0 + 1 };
}
