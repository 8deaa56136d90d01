type Eintrag<T> = { was: T; bytes: number };

/** Entries by name, the longest unused first. */
class Fach<T> {
  private readonly eintraege = new Map<string, Eintrag<T>>();
  bytes = 0;

  kennt(name: string): boolean {
    return this.eintraege.has(name);
  }

  nimm(name: string): Eintrag<T> | undefined {
    const eintrag = this.eintraege.get(name);
    if (!eintrag) return undefined;
    this.eintraege.delete(name);
    this.bytes -= eintrag.bytes;
    return eintrag;
  }

  lege(name: string, eintrag: Eintrag<T>): void {
    this.eintraege.set(name, eintrag);
    this.bytes += eintrag.bytes;
  }

  /** Takes out what has not been used for the longest time. */
  nimmAeltesten(): [string, Eintrag<T>] | undefined {
    for (const name of this.eintraege.keys()) {
      const eintrag = this.nimm(name);
      return eintrag && [name, eintrag];
    }
    return undefined;
  }
}

/**
 * Keeps things by name in a limited number of bytes; what has not been asked for the longest goes first. Half of the
 * room is for what was asked for again: addresses without end that are asked for once each push out only each other.
 */
export class Speicher<T> {
  private readonly neu = new Fach<T>();
  private readonly bewaehrt = new Fach<T>();

  constructor(private readonly hoechstens: number) {}

  get bytes(): number {
    return this.neu.bytes + this.bewaehrt.bytes;
  }

  kennt(name: string): boolean {
    return this.bewaehrt.kennt(name) || this.neu.kennt(name);
  }

  hole(name: string): T | undefined {
    const eintrag = this.bewaehrt.nimm(name) ?? this.neu.nimm(name);
    if (!eintrag) return undefined;
    this.bewaehrt.lege(name, eintrag);
    while (this.bewaehrt.bytes > this.hoechstens / 2) {
      const aeltester = this.bewaehrt.nimmAeltesten();
      if (aeltester) this.neu.lege(...aeltester);
    }
    this.raeume();
    return eintrag.was;
  }

  /** What is larger than an eighth of all the room is not kept. */
  lege(name: string, was: T, bytes: number): void {
    this.bewaehrt.nimm(name);
    this.neu.nimm(name);
    if (bytes > this.hoechstens / 8) return;
    this.neu.lege(name, { was, bytes });
    this.raeume();
  }

  private raeume(): void {
    while (this.bytes > this.hoechstens) this.neu.nimmAeltesten();
  }
}
