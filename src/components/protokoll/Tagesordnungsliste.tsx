import type { Zustand } from '@/domain/beratungsfolge/weg/modell';
import { Zeichen } from '../ui/Zeichen';

export type Listenpunkt = {
  id: string;
  nummer: string | null;
  titel: string;
  /** Body of the step, where several sit together. */
  gremium: string | null;
  /** Null for items without a paper: nothing to record. */
  href: string | null;
  hier: boolean;
  stand: { zustand: Zustand; wort: string } | null;
};
export type Listengruppe = {
  id: string;
  titel: string | null;
  /** "3 von 8" */
  fortschritt: string | null;
  punkte: Listenpunkt[];
};
export type Listenteil = { titel: string; gruppen: Listengruppe[] };

type TagesordnungslisteProps = {
  teile: Listenteil[];
  anzahl: number;
};

/** The agenda at the left: every item with its state as shape and word. */
export function Tagesordnungsliste({ teile, anzahl }: TagesordnungslisteProps) {
  return (
    <nav className="pk-liste" aria-labelledby="tagesordnung">
      <h2 id="tagesordnung">
        Tagesordnung <span>{anzahl === 1 ? '1 Punkt' : `${anzahl} Punkte`}</span>
      </h2>
      <div className="pk-rolle">
        {teile.map((teil) => (
          <section key={teil.titel} aria-label={teil.titel}>
            {teile.length > 1 && <p className="pk-teil">{teil.titel}</p>}
            {teil.gruppen.map((gruppe) => (
              <div key={gruppe.id}>
                {gruppe.titel && (
                  <h3>
                    {gruppe.titel} {gruppe.fortschritt && <span>{gruppe.fortschritt}</span>}
                  </h3>
                )}
                <ol>
                  {gruppe.punkte.map((p) => (
                    <li key={p.id}>
                      <Punkt punkt={p} />
                    </li>
                  ))}
                </ol>
              </div>
            ))}
          </section>
        ))}
      </div>
    </nav>
  );
}

function Punkt({ punkt }: { punkt: Listenpunkt }) {
  const { nummer, titel, gremium, href, hier, stand } = punkt;
  const inhalt = (
    <>
      <span className="pk-nr">{nummer}</span>
      <span className="pk-t">
        {titel}
        {gremium && <i>{gremium}</i>}
      </span>
      {stand && (
        <span className="pk-z" data-z={stand.zustand}>
          <Zeichen zustand={stand.zustand} />
          <span>{stand.wort}</span>
        </span>
      )}
    </>
  );
  if (href === null) return <div className="pk-zeile">{inhalt}</div>;
  return (
    <a className="pk-zeile" href={href} aria-current={hier ? 'true' : undefined}>
      {inhalt}
    </a>
  );
}
