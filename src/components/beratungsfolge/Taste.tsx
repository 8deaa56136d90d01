import type { ReactNode } from 'react';
import type { Plantat } from '@/domain/beratungsfolge/planung/tat';
import type { Symbolname } from '../ui/symbole';
import { Bildzeichen } from '../ui/Zeichen';
import type { Tue } from './plan';

type TasteProps = {
  tat: Plantat;
  tue: Tue;
  children?: ReactNode;
  /** Only a picture: its name for who cannot see it. */
  name?: string;
  symbol?: Symbolname;
  art?: 'leise';
  dicht?: boolean;
  id?: string;
  /** Cannot be done now; stays in the order of the keyboard and says why. */
  gesperrt?: string;
  /** Where the focus goes when the button itself goes. */
  fokus?: string;
};

/** A button that does something to the rows: at once with JavaScript, by sending the form without. */
export function Taste({ tat, tue, children, name, symbol, art, dicht, id, gesperrt, fokus }: TasteProps) {
  return (
    <button
      type="submit"
      name="tat"
      value={JSON.stringify(tat)}
      id={id}
      className={children ? 'rl-knopf' : 'be-taste'}
      data-art={art}
      data-dicht={dicht ? '' : undefined}
      aria-label={name}
      aria-disabled={gesperrt ? true : undefined}
      title={gesperrt ?? name}
      onClick={(klick) => {
        klick.preventDefault();
        if (!gesperrt) tue(tat, fokus ?? id);
      }}
    >
      {symbol && <Bildzeichen name={symbol} />}
      {children}
    </button>
  );
}
