import type { ReactElement, ReactNode } from 'react';

export type Eigenschaften = Readonly<Record<string, unknown>> & { children?: ReactNode };
export type Element = ReactElement<Eigenschaften>;

/** A part of a page with its components called: texts, elements written out, what lives, or several in a row. */
export type Teil = string | Festes | Reihe | Lebendes;

/** An element in which nothing lives. */
export class Festes {
  readonly lebt = false;
  constructor(
    readonly element: Element,
    readonly tag: string,
    /** What stands between its tags, as HTML. */
    readonly inhalt: string,
    /** The value of the list it is in. */
    readonly gewaehlt: unknown,
  ) {}
}

/** What a browser goes on working with, or something in it does; its children may be parts nevertheless. */
export class Lebendes {
  readonly lebt = true;
  constructor(
    readonly knoten: ReactNode,
    readonly innen: Teil | null,
  ) {}
}

export class Reihe {
  readonly lebt: boolean;
  constructor(
    readonly teile: Teil[],
    readonly knoten: readonly ReactNode[],
  ) {
    this.lebt = teile.some(lebt);
  }
}

export const lebt = (teil: Teil): boolean => typeof teil !== 'string' && teil.lebt;
