import { Ausgelegt, type Eigenschaften, Reihe, type Teil } from './baum';
import { maskiert } from './maskiert';
import { merkmale } from './merkmale';

/** Elements that end with their beginning. */
const OHNE_ENDE = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'wbr']);

/** The HTML of a part in which nothing lives, as React would write it. */
export function schrift(teil: Teil): string {
  const aus: string[] = [];
  schreibe(teil, aus, undefined);
  return aus.join('');
}

/** What stands between the tags of an element. */
export function inhalt({ element: { props }, tag, innen }: Ausgelegt): string {
  const roh = props.dangerouslySetInnerHTML as { __html: string } | undefined;
  if (roh) return roh.__html;
  if (tag === 'textarea') return textfeld(String(props.defaultValue ?? ''));
  const aus: string[] = [];
  schreibe(innen, aus, tag === 'select' ? props.defaultValue : undefined);
  return aus.join('');
}

/** Browsers leave out a first line that is empty. */
const textfeld = (text: string): string => (text.startsWith('\n') ? '\n' : '') + maskiert(text);

/** `gewaehlt` is the value of the list around. */
function schreibe(teil: Teil, aus: string[], gewaehlt: unknown): void {
  if (typeof teil === 'string') {
    aus.push(maskiert(teil));
  } else if (teil instanceof Reihe) {
    for (const einer of teil.teile) schreibe(einer, aus, gewaehlt);
  } else if (teil instanceof Ausgelegt) {
    schreibeElement(teil, aus, gewaehlt);
  }
}

function schreibeElement(teil: Ausgelegt, aus: string[], gewaehlt: unknown): void {
  const { element, tag, innen } = teil;
  const { props } = element;
  aus.push('<', tag);
  merkmale(tag, props, aus);
  if (tag === 'option' && gewaehlt !== undefined && gewaehlt !== null && istGleich(props, gewaehlt))
    aus.push(' selected=""');
  if (OHNE_ENDE.has(tag)) {
    aus.push('/>');
    return;
  }
  aus.push('>');
  if (props.dangerouslySetInnerHTML || tag === 'textarea') aus.push(inhalt(teil));
  else schreibe(innen, aus, tag === 'select' ? props.defaultValue : gewaehlt);
  aus.push('</', tag, '>');
}

const istGleich = ({ value, children }: Eigenschaften, gewaehlt: unknown): boolean =>
  String(value ?? children) === String(gewaehlt);
