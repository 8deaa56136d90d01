// Chance that is the same in every run: each thing draws from a stream of its own, named by its kind and number, so that
// what is made does not depend on the order it is made in.

/** Mixes 32 bits so that neighbours look unrelated; no two numbers become the same one. */
function mische(zahl: number): number {
  let x = zahl >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

const artzahlen = new Map<string, number>();
function artzahl(art: string): number {
  const bekannt = artzahlen.get(art);
  if (bekannt !== undefined) return bekannt;
  let zahl = 0x811c9dc5;
  for (let i = 0; i < art.length; i += 1) zahl = Math.imul(zahl ^ art.charCodeAt(i), 0x01000193);
  artzahlen.set(art, zahl >>> 0);
  return zahl >>> 0;
}

const hex = (zahl: number, stellen: number) => (zahl >>> 0).toString(16).padStart(8, '0').slice(-stellen);

/** The id of the thing of this kind with this number: scattered like a random one, and never given twice. */
export function kennung(art: string, nr: number): string {
  const a = artzahl(art);
  const b = mische(a ^ 0x5bd1e995);
  const kopf = mische(nr ^ a);
  const rest = mische(kopf ^ b);
  return `${hex(kopf, 8)}-${hex(rest, 4)}-8${hex(b, 3)}-a${hex(rest >>> 16, 3)}-${hex(a, 8)}${hex(b >>> 12, 4)}`;
}

export type Gewichte<T> = readonly (readonly [T, number])[];

export class Zufall {
  #stand: number;

  constructor(art: string, nr = 0) {
    this.#stand = mische(mische(nr) ^ artzahl(art));
  }

  /** From 0 up to 1, without 1. */
  zahl(): number {
    this.#stand = (this.#stand + 0x9e3779b9) >>> 0;
    return mische(this.#stand) / 4_294_967_296;
  }

  /** A whole number from `von` to `bis`, both included. */
  ganz(von: number, bis: number): number {
    return von + Math.floor(this.zahl() * (bis - von + 1));
  }

  chance(wahrscheinlichkeit: number): boolean {
    return this.zahl() < wahrscheinlichkeit;
  }

  wahl<T>(liste: readonly T[]): T {
    const gewaehlt = liste[Math.floor(this.zahl() * liste.length)];
    if (gewaehlt === undefined) throw new Error('Aus nichts ist nicht zu wählen.');
    return gewaehlt;
  }

  /** One of the table, as often as its weight says. */
  gewichtet<T>(tabelle: Gewichte<T>): T {
    let rest = this.zahl() * tabelle.reduce((summe, [, gewicht]) => summe + gewicht, 0);
    for (const [wert, gewicht] of tabelle) {
      rest -= gewicht;
      if (rest < 0) return wert;
    }
    const letzter = tabelle.at(-1);
    if (!letzter) throw new Error('Aus nichts ist nicht zu wählen.');
    return letzter[0];
  }
}
