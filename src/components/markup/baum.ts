import { createElement, Fragment, isValidElement, type ReactNode } from 'react';
import { istEinmalig } from './einmal';
import { inhalt } from './schrift';
import { type Eigenschaften, type Element, Festes, Lebendes, lebt, Reihe, type Teil } from './teile';

export type Vielleicht<T> = T | Promise<T>;

export type Lage = {
  /** The page will be alive. */
  mitSkripten: boolean;
  /** The value of the list around. */
  gewaehlt?: unknown;
};

/** Keep what was typed or opened while the page comes again in place. */
const BEWAHREND = new Set(['details', 'dialog', 'input', 'select', 'textarea']);

/**
 * Calls the components of the server in `knoten`, however deep, waits for those that read, and writes elements in which
 * nothing lives. With scripts on the page alive are also fields and what unfolds. Components for the browser are left as
 * they are.
 */
export function legeAus(knoten: ReactNode, lage: Lage): Vielleicht<Teil> {
  if (typeof knoten === 'string') return knoten;
  if (knoten === null || knoten === undefined || typeof knoten === 'boolean') return '';
  if (typeof knoten === 'number') return String(knoten);
  if (Array.isArray(knoten)) return legeReiheAus(knoten, lage);
  if (knoten instanceof Promise) return knoten.then((k) => legeAus(k, lage));
  if (!isValidElement<Eigenschaften>(knoten)) return new Lebendes(knoten, null);
  const { type, props } = knoten;
  if (typeof type === 'string') return legeElementAus(knoten, type, lage);
  if (type === Fragment) return legeAus(props.children, lage);
  if (typeof type === 'function' && !('$$typeof' in type))
    return legeKomponenteAus(type as Komponente, props, lage);
  if (props.children === undefined) return new Lebendes(knoten, null);
  const innen = legeAus(props.children, lage);
  return innen instanceof Promise ? innen.then((i) => new Lebendes(knoten, i)) : new Lebendes(knoten, innen);
}

function legeReiheAus(knoten: readonly ReactNode[], lage: Lage): Vielleicht<Teil> {
  const teile: Vielleicht<Teil>[] = [];
  let wartet = false;
  for (const k of knoten) {
    const teil = legeAus(k, lage);
    if (teil instanceof Promise) {
      wartet = true;
      // Where a later one fails at once, nobody waits for this one.
      teil.catch(() => {});
    }
    teile.push(teil);
  }
  return wartet ? Promise.all(teile).then((t) => new Reihe(t, knoten)) : new Reihe(teile as Teil[], knoten);
}

function legeElementAus(knoten: Element, tag: string, lage: Lage): Vielleicht<Teil> {
  const { props } = knoten;
  const darin = tag === 'select' ? { ...lage, gewaehlt: props.defaultValue } : lage;
  const innen = legeAus(props.children, darin);
  return innen instanceof Promise
    ? innen.then((i) => alsElement(knoten, tag, i, lage))
    : alsElement(knoten, tag, innen, lage);
}

function alsElement(knoten: Element, tag: string, innen: Teil, { mitSkripten, gewaehlt }: Lage): Teil {
  const { props } = knoten;
  if ((mitSkripten && BEWAHREND.has(tag)) || hatFunktion(props) || lebt(innen))
    return new Lebendes(knoten, innen);
  return new Festes(knoten, tag, inhalt(tag, props, innen), gewaehlt);
}

/** An action of the server, say, which text cannot carry. */
function hatFunktion(werte: Eigenschaften): boolean {
  for (const name in werte) if (name !== 'children' && typeof werte[name] === 'function') return true;
  return false;
}

type Komponente = (props: Eigenschaften) => ReactNode;

/** What was written once, by what it was made of. */
const geschriebene = new WeakMap<object, Map<Komponente, Festes>>();

function legeKomponenteAus(komponente: Komponente, props: Eigenschaften, lage: Lage): Vielleicht<Teil> {
  if (!istEinmalig(komponente)) return legeAus(komponente(props), lage);
  const quelle = komponente.quelle(props);
  const bekannte = geschriebene.get(quelle) ?? new Map<Komponente, Festes>();
  const teil = bekannte.get(komponente) ?? ohneBaum(legeAus(komponente(props), { mitSkripten: true }));
  geschriebene.set(quelle, bekannte.set(komponente, teil));
  return teil;
}

/** Its HTML, without the elements it was written from. */
function ohneBaum(teil: Vielleicht<Teil>): Festes {
  if (!(teil instanceof Festes))
    throw new Error('Was einmal geschrieben wird, ist ein Element, in dem nichts lebt.');
  const { tag, element, inhalt: text } = teil;
  const { children: _, dangerouslySetInnerHTML: __, ...merkmale } = element.props;
  return new Festes(createElement(tag, merkmale), tag, text, undefined);
}
