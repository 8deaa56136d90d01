import { Hierzu, type HierzuNotiz } from '../vorlage/Hierzu';

export type PunktkopfDaten = {
  /** "TOP 2.4", role, part, number of the paper, body. */
  vorzeile: string[];
  titel: string;
  untertitel: string | null;
  href: string;
  hierzu: HierzuNotiz[];
};

/** What is on the table: kind, number, title (to the paper), and what earlier bodies said. */
export function Punktkopf({ daten }: { daten: PunktkopfDaten }) {
  const { vorzeile, titel, untertitel, href, hierzu } = daten;
  return (
    <header>
      <ul className="rl-vorzeile">
        {vorzeile.map((teil) => (
          <li key={teil}>{teil}</li>
        ))}
      </ul>
      <h2 id="punkt">
        <a href={href}>{titel}</a>
      </h2>
      {untertitel && <p className="rl-unterzeile">{untertitel}</p>}
      {hierzu.length > 0 && (
        <ul className="pk-hierzu" aria-label="Hierzu haben frühere Gremien gesagt">
          {hierzu.map((notiz) => (
            <li key={notiz.quelle}>
              <Hierzu notiz={notiz} />
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
