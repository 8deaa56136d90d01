import type { ReactNode } from 'react';
import { Brotkrumen } from './Brotkrumen';
import { Fuss } from './Fuss';
import { Kopf, type KopfProps } from './Kopf';
import { Zeichenlager } from './Zeichenlager';
import type { Ziel } from './ziel';

type SeiteProps = KopfProps & {
  children: ReactNode;
  /** Left out on the start page. */
  pfad?: { davor: Ziel[]; hier: string };
  /** Office pages use more of a wide screen. */
  breit?: boolean;
  /** Licence of the data, with the address of its text. */
  lizenz?: Ziel;
  /** What every reader has to know about these data. */
  hinweis?: string;
};

/** Everything inside `<body>`: skip link, header, main, footer. */
export function Seite({ children, pfad, breit, lizenz, hinweis, ...kopf }: SeiteProps) {
  return (
    <>
      <a className="rl-sprung" href="#inhalt">
        Zum Inhalt springen
      </a>
      <Zeichenlager />
      <Kopf {...kopf} />
      <main id="inhalt" className={breit ? 'rl-breite rl-breit' : 'rl-breite'} tabIndex={-1}>
        {pfad && <Brotkrumen {...pfad} />}
        {children}
      </main>
      <Fuss lizenz={lizenz} hinweis={hinweis} />
    </>
  );
}
