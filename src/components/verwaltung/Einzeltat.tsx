'use client';
import type { ReactNode } from 'react';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';

type EinzeltatProps = {
  aktion: Formularaktion;
  id: string;
  version: number;
  /** Further fields, sent as they are. */
  mehr?: Readonly<Record<string, string>>;
  art?: 'leise';
  children: ReactNode;
};

/** One button for one thing in the state it was shown in. */
export function Einzeltat({ aktion, id, version, mehr = {}, art, children }: EinzeltatProps) {
  return (
    <Formular aktion={aktion} idVorsilbe={`${id}-`}>
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          {Object.entries(mehr).map(([name, wert]) => (
            <input key={name} type="hidden" name={name} value={wert} />
          ))}
          <Tatknopf dicht art={art}>
            {children}
          </Tatknopf>
        </>
      )}
    </Formular>
  );
}
