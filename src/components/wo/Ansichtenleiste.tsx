import type { ReactNode } from 'react';
import { anzahlText } from '@/domain/texte/anzahl';

export type Reiter = { href: string; text: string; zahl: number | null; gewaehlt: boolean };

/** The boards somebody goes to again and again, built in and their own. */
export function Ansichtenleiste({ reiter, children }: { reiter: Reiter[]; children?: ReactNode }) {
  return (
    <nav className="rl-ansichten" aria-label="Ansichten">
      <ul>
        {reiter.map(({ href, text, zahl, gewaehlt }) => (
          <li key={`${href} ${text}`}>
            <a href={href} aria-current={gewaehlt ? 'page' : undefined}>
              {text} {zahl !== null && <b>{anzahlText(zahl)}</b>}
            </a>
          </li>
        ))}
        {children}
      </ul>
    </nav>
  );
}
