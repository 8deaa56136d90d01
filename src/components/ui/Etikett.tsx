import type { ReactNode } from 'react';

/** A word in a pill: what kind a row is. `neu` stands out, everything else is quiet. */
export function Etikett({ children, art }: { children: ReactNode; art?: 'neu' }) {
  return (
    <span className="rl-etikett" data-art={art}>
      {children}
    </span>
  );
}
