'use client';
import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Knopf } from './Knopf';
import type { Symbolname } from './symbole';

type TatknopfProps = {
  children: ReactNode;
  art?: 'haupt' | 'leise';
  dicht?: boolean;
  symbol?: Symbolname;
  /** Sent with the form when this button sends it. */
  name?: string;
  wert?: string;
  /** The key that presses it. */
  taste?: string;
};

/** Sends its form once: a second press while it runs does nothing. */
export function Tatknopf({ children, name, wert, taste, ...aussehen }: TatknopfProps) {
  const { pending } = useFormStatus();
  return (
    <Knopf {...aussehen} name={name} wert={wert} taste={taste} laeuft={pending}>
      {children}
    </Knopf>
  );
}
