import type { LocalDate } from '@/domain/kern/localDate';
import { anzahlText } from '@/domain/texte/anzahl';
import { anzahlVorlagen } from '@/domain/texte/sitzung';
import { Datum } from '../ui/Datum';
import { Etikett } from '../ui/Etikett';
import { Bildzeichen } from '../ui/Zeichen';

export type NeuesZeile = {
  id: string;
  am: LocalDate;
  etikett: string;
  href: string;
  titel: string;
  text: string;
};

type NeuesProps = {
  /** The day of the last visit, and its time when it was today. */
  besuch: string;
  zeilen: NeuesZeile[];
  /** How many more there are, older than these. */
  aeltere: number;
  /** Papers with anything new. */
  vorlagen: number;
};

const SOFORT_SICHTBAR = 6;

/** What happened since the last visit, newest first; the rest unfolds. */
export function Neues({ besuch, zeilen, aeltere, vorlagen }: NeuesProps) {
  const weitere = zeilen.slice(SOFORT_SICHTBAR);
  return (
    <section className="rl-neues" aria-labelledby="neues-titel">
      <h2 id="neues-titel">Neu seit Ihrem Besuch {besuch}</h2>
      {zeilen.length === 0 ? (
        <p>Seither hat sich bei den Vorlagen Ihrer Gremien nichts geändert.</p>
      ) : (
        <>
          <p>
            {anzahlVorlagen(vorlagen)} {vorlagen === 1 ? 'ist' : 'sind'} unten mit{' '}
            <Etikett art="neu">neu</Etikett> gekennzeichnet.
          </p>
          <Zeilen zeilen={zeilen.slice(0, SOFORT_SICHTBAR)} />
          {weitere.length > 0 && (
            <details className="rl-mehr">
              <summary>
                {weitere.length + aeltere === 1
                  ? 'Eine weitere Neuigkeit'
                  : `${anzahlText(weitere.length + aeltere)} weitere Neuigkeiten`}{' '}
                anzeigen <Bildzeichen name="winkel" />
              </summary>
              <Zeilen zeilen={weitere} />
              {aeltere > 0 && (
                <p>
                  <a href="?alle=neues">{anzahlText(aeltere)} ältere Neuigkeiten</a>
                </p>
              )}
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Zeilen({ zeilen }: { zeilen: NeuesZeile[] }) {
  return (
    <ol>
      {zeilen.map((z) => (
        <li key={z.id}>
          <Datum tag={z.am} kurz />
          <Etikett>{z.etikett}</Etikett>
          <span>
            <a href={z.href}>{z.titel}</a>
            <small>{z.text}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
