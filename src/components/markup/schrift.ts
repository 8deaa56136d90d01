import { maskiert } from './maskiert';
import { merkmale } from './merkmale';
import { type Eigenschaften, Festes, Reihe, type Teil } from './teile';

/** Elements that end with their beginning. */
const OHNE_ENDE = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The HTML of a part in which nothing lives, as React would write it. */
export function schrift(teil: Teil): string {
  if (typeof teil === 'string') return maskiert(teil);
  if (teil instanceof Festes) return element(teil);
  let text = '';
  if (teil instanceof Reihe) for (const einer of teil.teile) text += schrift(einer);
  return text;
}

function element({ tag, element: { props }, inhalt, gewaehlt }: Festes): string {
  const anfang = `<${tag}${merkmale(tag, props)}${tag === 'option' && istGewaehlt(props, gewaehlt) ? ' selected=""' : ''}`;
  return OHNE_ENDE.has(tag) ? `${anfang}/>` : `${anfang}>${inhalt}</${tag}>`;
}

/** What stands between the tags of an element with this in it. */
export function inhalt(tag: string, props: Eigenschaften, innen: Teil): string {
  const roh = props.dangerouslySetInnerHTML as { __html: string } | undefined;
  if (roh) return roh.__html;
  if (tag === 'textarea') return zeilenweise(String(props.defaultValue ?? ''));
  return tag === 'pre' && typeof props.children === 'string' ? zeilenweise(props.children) : schrift(innen);
}

/** Text whose lines count: of these elements browsers leave out a first line that is empty. */
const zeilenweise = (text: string): string => (text.startsWith('\n') ? '\n' : '') + maskiert(text);

const istGewaehlt = ({ value, children }: Eigenschaften, gewaehlt: unknown): boolean =>
  gewaehlt !== undefined && gewaehlt !== null && String(value ?? children) === String(gewaehlt);
