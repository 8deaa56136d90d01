import { cloneElement, createElement, Fragment, isValidElement, type ReactNode } from 'react';
import { lege } from './ablage';
import { legeAus } from './baum';
import { Fest } from './Fest';
import { type Element, Festes, Reihe, type Teil } from './teile';

/**
 * A part of a page with everything written out as text that does not change in the browser: elements of React would be
 * described a second time in Next's own data, and read and compared there. `mitSkripten`: the page will be alive.
 */
export async function festige(knoten: ReactNode, mitSkripten: boolean): Promise<ReactNode> {
  return alsKnoten(await legeAus(knoten, { mitSkripten }));
}

function alsKnoten(teil: Teil): ReactNode {
  if (typeof teil === 'string') return teil;
  if (teil instanceof Reihe) return teil.teile.map((t, i) => mitSchluessel(alsKnoten(t), teil.knoten[i], i));
  if (teil instanceof Festes) return alsFestes(teil);
  return teil.innen === null ? teil.knoten : mitInhalt(teil.knoten as Element, teil.innen);
}

const mitInhalt = (element: Element, innen: Teil): ReactNode =>
  element.props.children === undefined ? element : cloneElement(element, undefined, alsKnoten(innen));

const mitSchluessel = (knoten: ReactNode, vorher: ReactNode, i: number): ReactNode =>
  createElement(
    Fragment,
    { key: isValidElement(vorher) && vorher.key !== null ? `.${vorher.key}` : i },
    knoten,
  );

/** Up to here a text may stand in the data as well. */
const KURZ = 300;

function alsFestes({ element, tag, inhalt: text }: Festes): ReactNode {
  const { key, props } = element;
  const { children: _, dangerouslySetInnerHTML: __, ...merkmale } = props;
  // Some elements may have no content, not even none.
  if (text === '') return element;
  const nr = text.length > KURZ ? lege(text) : null;
  // Every text and value in it is escaped (maskiert); raw is only what a component gave as such.
  if (nr === null) return createElement(tag, { ...merkmale, key, dangerouslySetInnerHTML: { __html: text } });
  return createElement(Fest, { key, tag, merkmale, nr });
}
