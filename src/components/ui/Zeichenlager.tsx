import type { ReactNode } from 'react';
import { SYMBOLE, ZUSTANDSZEICHEN } from './symbole';

/** Every drawing once per page; Zeichen, Bildzeichen and BeratungswegMini refer to them by id. */
export function Zeichenlager() {
  return (
    <svg className="rl-lager" aria-hidden="true" focusable="false">
      {Object.entries(ZUSTANDSZEICHEN).map(alsSymbol('g'))}
      {Object.entries(SYMBOLE).map(alsSymbol('i'))}
    </svg>
  );
}

const alsSymbol =
  (art: 'g' | 'i') =>
  ([name, zeichnung]: [string, ReactNode]) => (
    <symbol key={name} id={`${art}-${name}`} viewBox="0 0 24 24">
      {zeichnung}
    </symbol>
  );
