import type { ReactNode } from 'react';

/** What has just been done, in a sentence that is read out. */
export function Erfolg({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="rl-rueckmeldung">
      <p>{children}</p>
    </div>
  );
}
