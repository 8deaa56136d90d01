import type { Befund } from '@/domain/dokument/befund';
import { Bildzeichen } from '../ui/Zeichen';

const SYMBOL = { FEHLER: 'fehler', WARNUNG: 'warnung', HINWEIS: 'hinweis' } as const;
const WORT = { FEHLER: 'Fehler: ', WARNUNG: 'Warnung: ', HINWEIS: '' } as const;

/** From here on a list folds up. */
const LANG = 5;

/** What was noticed in a document, line by line; nothing where there is nothing. */
export function Befundzeilen({ befunde, titel }: { befunde: Befund[]; titel: string }) {
  if (befunde.length === 0) return null;
  return (
    <details className="rl-befundzeilen" open={befunde.length <= LANG}>
      <summary>{`${titel}: ${befunde.length === 1 ? '1 Befund' : `${befunde.length} Befunde`}`}</summary>
      <ul>
        {befunde.map((befund, i) => (
          <li key={i} className="rl-feldbefund" data-schwere={befund.schwere}>
            <Bildzeichen name={SYMBOL[befund.schwere]} />
            <span>
              <span className="sr-only">{WORT[befund.schwere]}</span>
              {befund.zeile !== null && <b>{`Zeile ${befund.zeile}: `}</b>}
              {befund.satz}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
