import type { ReactNode } from 'react';
import type { Zustand } from '@/domain/beratungsfolge/weg/modell';
import { ZUSTAND_TEXT } from '@/domain/beratungsfolge/weg/zeichen';
import { Zeichen } from '../ui/Zeichen';

type LegendeProps = { zustaende: Zustand[]; kapsel: boolean; stichtag?: ReactNode };

/** Only the glyphs that occur in the picture above. */
export function Legende({ zustaende, kapsel, stichtag }: LegendeProps) {
  return (
    <ul className="rl-legende" aria-label="Zeichen">
      {zustaende.map((z) => (
        <li key={z}>
          <Zeichen zustand={z} />
          {ZUSTAND_TEXT[z]}
        </li>
      ))}
      {kapsel && (
        <li>
          <svg width="14" height="20" viewBox="0 0 14 20" aria-hidden="true" focusable="false">
            <rect
              x="1.25"
              y="1.25"
              width="11.5"
              height="17.5"
              rx="5.75"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
            <circle cx="7" cy="6.5" r="2.4" fill="currentColor" />
            <circle cx="7" cy="13.5" r="2.4" fill="currentColor" />
          </svg>
          mehrere Gremien am selben Tag
        </li>
      )}
      {stichtag && <li>{stichtag}</li>}
    </ul>
  );
}
