import type { ReactNode } from 'react';
import type { Zustand } from '@/domain/beratungsfolge/weg/modell';
import type { Symbolname } from './symbole';

/** Shape of a state. Never stands without its word; decoration for screen readers. */
export function Zeichen({ zustand, form, klasse }: { zustand: Zustand; form?: 'perle'; klasse?: string }) {
  return (
    <svg className={klasse ? `rl-g ${klasse}` : 'rl-g'} data-z={zustand} aria-hidden="true" focusable="false">
      <use href={`#g-${form ?? zustand}`} />
    </svg>
  );
}

/** Icon beside a text that says the same. */
export function Bildzeichen({ name }: { name: Symbolname }) {
  return (
    <svg className="rl-i" aria-hidden="true" focusable="false">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** A state as shape and word. */
export function Zustandswort({ zustand, children }: { zustand: Zustand; children: ReactNode }) {
  return (
    <span className="rl-zs" data-z={zustand}>
      <Zeichen zustand={zustand} />
      <span>{children}</span>
    </span>
  );
}
