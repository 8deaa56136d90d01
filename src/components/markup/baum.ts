import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

export type Eigenschaften = Readonly<Record<string, unknown>> & { children?: ReactNode };
export type Element = ReactElement<Eigenschaften>;

/** A part of a page with its components called: texts, elements with what is in them, several in a row, or what lives. */
export type Teil = string | Ausgelegt | Reihe | Lebend;
export type Vielleicht<T> = T | Promise<T>;

export class Ausgelegt {
  constructor(
    readonly element: Element,
    readonly tag: string,
    readonly innen: Teil,
    /** It or something in it lives. */
    readonly lebt: boolean,
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
/** What a browser goes on working with; its children may be parts nevertheless. */
export class Lebend {
  constructor(
    readonly knoten: ReactNode,
    readonly innen: Teil | null,
  ) {}
}

/** Keep what was typed or opened while the page comes again in place. */
const BEWAHREND = new Set(['details', 'dialog', 'input', 'select', 'textarea']);

export const lebt = (t: Teil): boolean => typeof t !== 'string' && (t instanceof Lebend || t.lebt);

const danach = <T, U>(wert: Vielleicht<T>, tu: (t: T) => U): Vielleicht<U> =>
  wert instanceof Promise ? wert.then(tu) : tu(wert);

/**
 * Calls the components of the server in `knoten`, however deep, and waits for those that read. With scripts on the page
 * (`mitSkripten`) alive are also fields and what unfolds. Components for the browser are left as they are.
 */
export function legeAus(knoten: ReactNode, mitSkripten: boolean): Vielleicht<Teil> {
  if (typeof knoten === 'string') return knoten;
  if (knoten === null || knoten === undefined || typeof knoten === 'boolean') return '';
  if (typeof knoten === 'number') return String(knoten);
  if (Array.isArray(knoten)) return legeReiheAus(knoten, mitSkripten);
  if (knoten instanceof Promise) return knoten.then((k) => legeAus(k, mitSkripten));
  if (!isValidElement<Eigenschaften>(knoten)) return new Lebend(knoten, null);
  const { type, props } = knoten;
  if (typeof type === 'string') return legeElementAus(knoten, type, mitSkripten);
  if (type === Fragment) return legeAus(props.children, mitSkripten);
  if (typeof type === 'function' && !('$$typeof' in type)) {
    return legeAus((type as (p: Eigenschaften) => ReactNode)(props), mitSkripten);
  }
  if (props.children === undefined) return new Lebend(knoten, null);
  return danach(legeAus(props.children, mitSkripten), (innen) => new Lebend(knoten, innen));
}

function legeReiheAus(knoten: readonly ReactNode[], mitSkripten: boolean): Vielleicht<Teil> {
  const teile: Vielleicht<Teil>[] = [];
  let wartet = false;
  for (const k of knoten) {
    const teil = legeAus(k, mitSkripten);
    if (teil instanceof Promise) {
      wartet = true;
      // Where a later one fails at once, nobody waits for this one.
      teil.catch(() => {});
    }
    teile.push(teil);
  }
  return wartet ? Promise.all(teile).then((t) => new Reihe(t, knoten)) : new Reihe(teile as Teil[], knoten);
}

function legeElementAus(knoten: Element, tag: string, mitSkripten: boolean): Vielleicht<Teil> {
  const selbst = (mitSkripten && BEWAHREND.has(tag)) || hatFunktion(knoten.props);
  const innen = legeAus(knoten.props.children, mitSkripten);
  if (innen instanceof Promise) return innen.then((i) => new Ausgelegt(knoten, tag, i, selbst || lebt(i)));
  return new Ausgelegt(knoten, tag, innen, selbst || lebt(innen));
}

/** An action of the server, say, which text cannot carry. */
function hatFunktion(werte: Eigenschaften): boolean {
  for (const name in werte) if (name !== 'children' && typeof werte[name] === 'function') return true;
  return false;
}
