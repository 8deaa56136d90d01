import type { ReactNode } from 'react';
import type { Symbolname } from './symbole';
import { Bildzeichen } from './Zeichen';

type Aussehen = {
  children: ReactNode;
  /** One `haupt` a page; `leise` for what rarely matters. */
  art?: 'haupt' | 'leise';
  dicht?: boolean;
  symbol?: Symbolname;
};

const merkmale = ({ art, dicht }: Aussehen) => ({
  className: 'rl-knopf',
  'data-art': art,
  'data-dicht': dicht ? '' : undefined,
});

type KnopfProps = Aussehen & {
  /** Sent with the form when this button sends it. */
  name?: string;
  wert?: string;
  id?: string;
  /** Its action is under way: a further press does nothing. Stays in the order of the keyboard. */
  laeuft?: boolean;
};

/** Sends its form. The label names what happens. */
export function Knopf({ name, wert, id, laeuft, ...props }: KnopfProps) {
  return (
    <button
      type="submit"
      id={id}
      name={name}
      value={wert}
      aria-disabled={laeuft || undefined}
      onClick={laeuft ? (klick) => klick.preventDefault() : undefined}
      {...merkmale(props)}
    >
      {props.symbol && <Bildzeichen name={props.symbol} />}
      {props.children}
    </button>
  );
}

/** Looks like a button, leads to an address. */
export function Linkknopf({ href, ...props }: Aussehen & { href: string }) {
  return (
    <a href={href} {...merkmale(props)}>
      {props.symbol && <Bildzeichen name={props.symbol} />}
      {props.children}
    </a>
  );
}
