import type { ReactNode } from 'react';

/** Empty state: one sentence what is missing, one when something comes. */
export function Leer({ titel, children }: { titel: string; children?: ReactNode }) {
  return (
    <div className="rl-leer">
      <b>{titel}</b>
      {children}
    </div>
  );
}
