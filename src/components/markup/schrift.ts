import { Ausgelegt, type Eigenschaften, Reihe, type Teil } from './baum';
import { maskiert } from './maskiert';
import { merkmale } from './merkmale';

/** Elements that end with their beginning. */
const OHNE_ENDE = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The HTML of a part in which nothing lives, as React would write it; `gewaehlt` is the value of the list around it. */
export function schrift(teil: Teil, gewaehlt?: unknown): string {
  if (typeof teil === 'string') return maskiert(teil);
  if (teil instanceof Ausgelegt) return element(teil, gewaehlt);
  let text = '';
  if (teil instanceof Reihe) for (const einer of teil.teile) text += schrift(einer, gewaehlt);
  return text;
}

function element(teil: Ausgelegt, gewaehlt: unknown): string {
  const { tag } = teil;
  const { props } = teil.element;
  let text = `<${tag}${merkmale(tag, props)}`;
  if (tag === 'option' && istGewaehlt(props, gewaehlt)) text += ' selected=""';
  return OHNE_ENDE.has(tag) ? `${text}/>` : `${text}>${inhalt(teil, gewaehlt)}</${tag}>`;
}

/** What stands between the tags of an element. */
export function inhalt({ element: { props }, tag, innen }: Ausgelegt, gewaehlt?: unknown): string {
  const roh = props.dangerouslySetInnerHTML as { __html: string } | undefined;
  if (roh) return roh.__html;
  if (tag === 'textarea') return textfeld(String(props.defaultValue ?? ''));
  return schrift(innen, tag === 'select' ? props.defaultValue : gewaehlt);
}

/** Browsers leave out a first line that is empty. */
const textfeld = (text: string): string => (text.startsWith('\n') ? '\n' : '') + maskiert(text);

const istGewaehlt = ({ value, children }: Eigenschaften, gewaehlt: unknown): boolean =>
  gewaehlt !== undefined && gewaehlt !== null && String(value ?? children) === String(gewaehlt);
