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
  /** So that an address can lead back to it. */
  id?: string;
  /** Sent with the form when this button sends it. */
  name?: string;
  wert?: string;
  /** Its action is under way: a further press does nothing. Stays in the order of the keyboard. */
  laeuft?: boolean;
  /** The key that presses it (components/protokoll/Tasten). */
  taste?: string;
};

/** Sends its form. The label names what happens. */
export function Knopf({ id, name, wert, laeuft, taste, ...props }: KnopfProps) {
  return (
    <button
      type="submit"
      id={id}
      name={name}
      value={wert}
      data-taste={taste}
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
export function Linkknopf({ href, taste, ...props }: Aussehen & { href: string; taste?: string }) {
  return (
    <a href={href} data-taste={taste} {...merkmale(props)}>
      {props.symbol && <Bildzeichen name={props.symbol} />}
      {props.children}
    </a>
  );
}
