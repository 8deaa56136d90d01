import { cloneElement, createElement, Fragment, isValidElement, type ReactNode } from 'react';
import { lege } from './ablage';
import { legeAus } from './baum';
import { Fest } from './Fest';
import { type Eigenschaften, type Element, Festes, Lebendes, type Teil } from './teile';

/**
 * A part of a page with everything written out as text that does not change in the browser: elements of React would be
 * described a second time in Next's own data, and read and compared there. `mitSkripten`: the page will be alive.
 */
export async function festige(knoten: ReactNode, mitSkripten: boolean): Promise<ReactNode> {
  return alsKnoten(await legeAus(knoten, { mitSkripten }), null);
}

/** Of its place among several; null: it stands alone. */
type Schluessel = string | number | null;

function alsKnoten(teil: Teil, key: Schluessel): ReactNode {
  if (typeof teil === 'string') return teil;
  if (teil instanceof Festes) return alsFestes(teil, key);
  if (teil instanceof Lebendes) return alsLebendes(teil, key);
  const mehrere = teil.teile.map((t, i) => alsKnoten(t, schluessel(teil.knoten[i], i)));
  return anSeinemPlatz(mehrere, key);
}

const schluessel = (vorher: ReactNode, i: number): string | number =>
  isValidElement(vorher) && vorher.key !== null ? `.${vorher.key}` : i;

function alsLebendes({ knoten, innen }: Lebendes, key: Schluessel): ReactNode {
  if (!isValidElement<Eigenschaften>(knoten)) return anSeinemPlatz(knoten, key);
  // Another key of its own says when it begins anew, and stays.
  const selbst = key !== null && (knoten.key === null || key === `.${knoten.key}`);
  const element = mitInhalt(knoten, innen, selbst ? { key } : undefined);
  return selbst ? element : anSeinemPlatz(element, key);
}

const anSeinemPlatz = (knoten: ReactNode, key: Schluessel): ReactNode =>
  key === null ? knoten : createElement(Fragment, { key }, knoten);

function mitInhalt(element: Element, innen: Teil | null, eigener: { key: Schluessel } | undefined): Element {
  if (innen !== null && element.props.children !== undefined)
    return cloneElement(element, eigener, alsKnoten(innen, null));
  return eigener ? cloneElement(element, eigener) : element;
}

/** Up to here a text may stand in the data as well. */
const KURZ = 300;

function alsFestes({ element, tag, inhalt: text }: Festes, key: Schluessel): ReactNode {
  const { props } = element;
  // Some elements may have no content, not even none; of a single text there is nothing shorter.
  if (text === '' || (typeof props.children === 'string' && text.length <= KURZ))
    return key === null ? element : cloneElement(element, { key });
  const { children: _, dangerouslySetInnerHTML: __, ...merkmale } = props;
  const nr = text.length > KURZ ? lege(text) : null;
  // Every text and value in it is escaped (maskiert); raw is only what a component gave as such.
  if (nr === null) return createElement(tag, { ...merkmale, key, dangerouslySetInnerHTML: { __html: text } });
  return createElement(Fest, { key, tag, merkmale, nr });
}
