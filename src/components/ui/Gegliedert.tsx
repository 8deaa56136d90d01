import type { ReactNode } from 'react';
import type { Ziel } from './ziel';

/** Two columns: what is on this page, and the page itself. Sections inside need the ids linked to. */
export function Gegliedert({ gliederung, children }: { gliederung: Ziel[]; children: ReactNode }) {
  return (
    <div className="rl-zwei">
      <nav className="rl-gliederung" aria-labelledby="gliederung">
        <h2 id="gliederung">Auf dieser Seite</h2>
        <ol>
          {gliederung.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="rl-inhalt">{children}</div>
    </div>
  );
}
