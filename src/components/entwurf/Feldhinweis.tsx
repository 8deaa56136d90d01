import type { ReactNode } from 'react';
import { Bildzeichen } from '../ui/Zeichen';
import type { Feldangabe } from './angaben';

const SYMBOL = { FEHLER: 'fehler', WARNUNG: 'warnung', HINWEIS: 'hinweis' } as const;
const WORT = { FEHLER: 'Fehler: ', WARNUNG: 'Warnung: ', HINWEIS: '' } as const;

type FeldhinweisProps = { angabe?: Feldangabe; children?: ReactNode };

/** Below a field: what to write there, the line it was read from, and what was noticed. Undefined where there is nothing. */
export function feldhinweis(angabe: Feldangabe | undefined, text?: ReactNode): ReactNode {
  if (!angabe && !text) return undefined;
  return <Feldhinweis angabe={angabe}>{text}</Feldhinweis>;
}

/** Only phrasing elements: it stands inside the paragraph of its field. */
function Feldhinweis({ angabe, children }: FeldhinweisProps) {
  return (
    <span className="rl-herkunft">
      {children && <span>{children}</span>}
      {angabe?.stelle && <span className="rl-stelle">{angabe.stelle}</span>}
      {angabe?.befunde.map((befund) => (
        <span key={befund.code + befund.satz} className="rl-feldbefund" data-schwere={befund.schwere}>
          <Bildzeichen name={SYMBOL[befund.schwere]} />
          <span>
            <span className="sr-only">{WORT[befund.schwere]}</span>
            {befund.satz}
          </span>
        </span>
      ))}
    </span>
  );
}
