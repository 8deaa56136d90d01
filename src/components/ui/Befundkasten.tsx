import type { ReactNode } from 'react';
import type { Schwere } from '@/domain/dokument/befund';
import { Bildzeichen } from './Zeichen';

type BefundkastenProps = {
  schwere: Schwere;
  titel: string;
  children?: ReactNode;
  /** Buttons that mend it. */
  taten?: ReactNode;
};

const SYMBOL = { FEHLER: 'fehler', WARNUNG: 'warnung', HINWEIS: 'hinweis' } as const;
const WORT = { FEHLER: 'Fehler: ', WARNUNG: 'Warnung: ', HINWEIS: '' } as const;

/** What is wrong, a sentence with the facts, and what mends it. Shape, word and colour say how bad it is. */
export function Befundkasten({ schwere, titel, children, taten }: BefundkastenProps) {
  return (
    <div className="rl-befund" data-schwere={schwere}>
      <Bildzeichen name={SYMBOL[schwere]} />
      <div>
        <b>
          <span className="sr-only">{WORT[schwere]}</span>
          {titel}
        </b>
        {children}
        {taten && <div className="rl-taten">{taten}</div>}
      </div>
    </div>
  );
}
