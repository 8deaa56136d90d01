import { type Anmerkung, summe } from '@/domain/beratungsfolge/planung/anmerkung';
import type { Planzeile } from '@/domain/beratungsfolge/planung/plan';
import { Befundkasten } from '../ui/Befundkasten';

/** More would push the rows themselves out of sight. */
const SOFORT = 6;

type BefundsummeProps = {
  liste: readonly Anmerkung[];
  zeilen: readonly Planzeile[];
  /** Not released yet: errors still stand in the way. */
  entwurf: boolean;
};

/** Above the table: how much is wrong, and where, each leading there. */
export function Befundsumme({ liste, zeilen, entwurf }: BefundsummeProps) {
  const titel = summe(liste);
  const gesperrt = liste.some((a) => a.schwere === 'FEHLER' && !a.ausnahme);
  if (titel === null) return null;
  const platz = (a: Anmerkung) => zeilen.findIndex((z) => z.id === a.zeile) + 1;
  const nachPlatz = liste.toSorted((a, b) => platz(a) - platz(b));
  const sprung = (a: Anmerkung) => (
    <li key={a.id}>
      <a href={`#${a.id}`}>
        {a.zeile === null ? 'Ganze Folge' : `Zeile ${platz(a)}`}: {a.titel}
      </a>
    </li>
  );
  return (
    <div className="be-summe">
      <Befundkasten schwere={gesperrt ? 'FEHLER' : 'WARNUNG'} titel={titel}>
        {gesperrt && entwurf && <p>Fehler sperren die Freigabe, nicht das Speichern.</p>}
        <ul>{nachPlatz.slice(0, SOFORT).map(sprung)}</ul>
        {nachPlatz.length > SOFORT && (
          <details>
            <summary>{nachPlatz.length - SOFORT} weitere</summary>
            <ul>{nachPlatz.slice(SOFORT).map(sprung)}</ul>
          </details>
        )}
      </Befundkasten>
    </div>
  );
}
