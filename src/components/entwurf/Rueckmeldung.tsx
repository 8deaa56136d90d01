'use client';
import { useEffect, useRef } from 'react';
import type { Offen } from './Freigabeliste';

type RueckmeldungProps = {
  /** Another one takes the focus. */
  anlass: string;
  satz: string | null;
  /** What is left to do, where the act did not succeed. */
  offen: readonly Offen[];
};

/** What has just been done. Takes the focus, so that nobody has to look for it. */
export function Rueckmeldung({ anlass, satz, offen }: RueckmeldungProps) {
  const kasten = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (anlass) kasten.current?.focus();
  }, [anlass]);
  if (!satz) return null;
  return (
    <div
      ref={kasten}
      tabIndex={-1}
      className="rl-rueckmeldung"
      data-offen={offen.length > 0 ? '' : undefined}
    >
      <p>{satz}</p>
      <ul>
        {offen.map(({ href, satz: was }) => (
          <li key={was}>
            <a href={href}>{was}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
