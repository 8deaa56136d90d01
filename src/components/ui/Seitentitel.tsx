import type { ReactNode } from 'react';

type SeitentitelProps = {
  titel: string;
  untertitel?: string | null;
  /** Short facts above the title, separated by dots. */
  vorzeile?: ReactNode[];
  /** Links and buttons at the right. */
  children?: ReactNode;
};

/** The one h1 of a page. */
export function Seitentitel({ titel, untertitel, vorzeile = [], children }: SeitentitelProps) {
  return (
    <div className="rl-titel">
      <div>
        {vorzeile.length > 0 && (
          <ul className="rl-vorzeile">
            {vorzeile.map((teil, i) => (
              <li key={i}>{teil}</li>
            ))}
          </ul>
        )}
        <h1>{titel}</h1>
        {untertitel && <p className="rl-unterzeile">{untertitel}</p>}
      </div>
      {children && <div className="rl-taten">{children}</div>}
    </div>
  );
}
