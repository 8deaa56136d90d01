import type { Filterfeld } from '@/domain/wo/fehler';
import { Auswahl, type Wahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { Knopf } from '../ui/Knopf';
import { Filterbefund, type Filterfehler } from './Filterbefund';

export type Auswahlfeld = { name: Filterfeld; beschriftung: string; wert: string; moeglich: Wahl[] };
export type Tagfeld = { name: Filterfeld; beschriftung: string; wert: string };

export type TafelfilterProps = {
  auswahlen: Auswahlfeld[];
  weitere: Auswahlfeld[];
  tage: Tagfeld[];
  /** Filters that have no field here and stay as they are. */
  fest: [string, string][];
  fehler: Readonly<Partial<Record<Filterfeld, string>>>;
  /** The same with their names, also of filters without a field. */
  befund: readonly Filterfehler[];
  /** So many narrow the board. */
  gesetzt: number;
  /** One of the further filters is set, or wrong. */
  offen: boolean;
  /** The board without any filter; null: none is set. */
  zurueckHref: string | null;
};

/** What the board is narrowed by: a plain form, everything in the address. Folded on a phone. */
export function Tafelfilter({
  auswahlen,
  weitere,
  tage,
  fest,
  fehler,
  befund,
  gesetzt,
  offen,
  zurueckHref,
}: TafelfilterProps) {
  const liste = ({ name, ...feld }: Auswahlfeld) => (
    <Auswahl key={name} id={`tafel-${name}`} name={name} {...feld} fehler={fehler[name]} />
  );
  return (
    <form className="rl-tafelfilter" action="/wo" aria-label="Filter">
      {fest.map(([name, wert]) => (
        <input key={name} type="hidden" name={name} value={wert} />
      ))}
      <Filterbefund fehler={befund} felder={[...auswahlen, ...weitere, ...tage]} />
      <details className="rl-filterfalte" open={Object.keys(fehler).length > 0}>
        <summary>Filtern und gruppieren{gesetzt > 0 && ` (${gesetzt} gesetzt)`}</summary>
        <div>
          <div className="rl-filterreihe">{auswahlen.map(liste)}</div>
          <details open={offen}>
            <summary>Weitere Filter und Sortierung</summary>
            <div className="rl-filterreihe">
              {weitere.map(liste)}
              {tage.map(({ name, ...feld }) => (
                <Feld
                  key={name}
                  id={`tafel-${name}`}
                  name={name}
                  art="date"
                  {...feld}
                  fehler={fehler[name]}
                />
              ))}
            </div>
          </details>
          <div className="rl-taten">
            <Knopf>Anwenden</Knopf>
            {zurueckHref && <a href={zurueckHref}>Alle Filter zurücknehmen</a>}
          </div>
        </div>
      </details>
    </form>
  );
}
