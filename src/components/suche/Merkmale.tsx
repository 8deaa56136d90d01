import { Bildzeichen } from '../ui/Zeichen';

/** `anzahl`: null where nobody counted it. `aktiv`: narrows the list already; its link takes that back. */
export type Merkmalwert = { text: string; anzahl: string | null; href: string; aktiv: boolean };
export type Merkmalgruppe = { name: string; titel: string; werte: Merkmalwert[]; weitere: Merkmalwert[] };

type MerkmaleProps = {
  gruppen: readonly Merkmalgruppe[];
  /** How many filters are on. */
  aktive: number;
  /** Why some have no number. */
  hinweis: string | null;
};

/** What the list can be narrowed by, with what each would leave. Folded where there is little room. */
export function Merkmale({ gruppen, aktive, hinweis }: MerkmaleProps) {
  if (gruppen.length === 0) return null;
  return (
    <details className="rl-merkmale">
      <summary>
        <Bildzeichen name="winkel" />
        {aktive > 0 ? ` Eingrenzen (${aktive} gewählt)` : ' Eingrenzen'}
      </summary>
      <nav aria-label="Eingrenzen">
        {hinweis && <p>{hinweis}</p>}
        {gruppen.map(({ name, titel, werte, weitere }) => (
          <section key={name} aria-labelledby={`merkmal-${name}`}>
            <h2 id={`merkmal-${name}`}>{titel}</h2>
            <Werte werte={werte} />
            {weitere.length > 0 && (
              <details>
                <summary>
                  <Bildzeichen name="winkel" />
                  {` ${weitere.length} weitere`}
                  <span className="sr-only">: {titel}</span>
                </summary>
                <Werte werte={weitere} />
              </details>
            )}
          </section>
        ))}
      </nav>
    </details>
  );
}

function Werte({ werte }: { werte: readonly Merkmalwert[] }) {
  return (
    <ul>
      {werte.map(({ text, anzahl, href, aktiv }) => (
        <li key={href}>
          <a href={href} aria-current={aktiv ? 'true' : undefined}>
            {text}
            {anzahl !== null && <small>{` ${anzahl}`}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
