import type { ReactNode } from 'react';
import { Bildzeichen } from '../ui/Zeichen';

type AufklappenProps = {
  titel: string;
  /** What tells it apart from others on the page: for screen readers only. */
  welches?: string;
  offen?: boolean;
  children: ReactNode;
};

/** Something one needs now and then, behind its name. */
export function Aufklappen({ titel, welches, offen, children }: AufklappenProps) {
  return (
    <details className="rl-mehr" open={offen || undefined}>
      <summary>
        <Bildzeichen name="winkel" /> {titel}
        {welches && <span className="sr-only">: {welches}</span>}
      </summary>
      {children}
    </details>
  );
}
