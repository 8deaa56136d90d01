/**
 * Where an HTTP answer ends, read piece by piece: as much of HTTP/1.1 as our own server speaks. A piece is looked at and
 * given back: its place may be written on again.
 */
export class Antwortleser {
  #rest: Buffer = Buffer.alloc(0);
  /** Bytes still to come of a body whose length is known; null while a head is awaited, -1 within chunks. */
  #fehlen: number | null = null;
  status = 0;

  /** Takes bytes; true once the answer is complete. One answer at a time: nothing is sent before the last one ended. */
  nimm(stueck: Buffer): boolean {
    if (this.#fehlen !== null && this.#fehlen >= 0) {
      this.#fehlen -= stueck.length;
      return this.#zuEnde(this.#fehlen <= 0);
    }
    this.#rest = this.#rest.length === 0 ? stueck : Buffer.concat([this.#rest, stueck]);
    if (this.#fehlen === null) {
      const ende = this.#rest.indexOf('\r\n\r\n');
      if (ende < 0) return this.#wartet();
      this.#fehlen = this.#liesKopf(this.#rest.toString('latin1', 0, ende));
      this.#rest = this.#rest.subarray(ende + 4);
      if (this.#fehlen >= 0) {
        this.#fehlen -= this.#rest.length;
        return this.#zuEnde(this.#fehlen <= 0);
      }
    }
    // Chunks: compressed bytes may hold anything, so sizes are followed one by one.
    return this.#folgeStuecken() ? this.#zuEnde(true) : this.#wartet();
  }

  /** More has to come: what is left is kept, in a place of its own. */
  #wartet(): false {
    this.#rest = Buffer.from(this.#rest);
    return false;
  }

  /** The length of the body; -1 where it comes in chunks. */
  #liesKopf(kopf: string): number {
    this.status = Number(kopf.slice(9, 12));
    const laenge = /\r\ncontent-length: *(\d+)/i.exec(kopf)?.[1];
    if (laenge !== undefined) return Number(laenge);
    return /\r\ntransfer-encoding: *chunked/i.test(kopf) ? -1 : 0;
  }

  #folgeStuecken(): boolean {
    for (;;) {
      const zeile = this.#rest.indexOf('\r\n');
      if (zeile < 0) return false;
      const laenge = Number.parseInt(this.#rest.toString('latin1', 0, zeile), 16);
      const ende = zeile + 2 + laenge + 2;
      if (this.#rest.length < ende) return false;
      this.#rest = this.#rest.subarray(ende);
      if (laenge === 0) return true;
    }
  }

  #zuEnde(fertig: boolean): boolean {
    if (fertig) {
      this.#rest = Buffer.alloc(0);
      this.#fehlen = null;
    }
    return fertig;
  }
}
