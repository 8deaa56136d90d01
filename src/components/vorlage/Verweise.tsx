import { Datumstext } from '../ui/Datum';
import { Bildzeichen } from '../ui/Zeichen';

export type VerweisDaten = {
  /** "bezieht sich auf", "ersetzt durch" */
  beziehung: string;
  nummer: string | null;
  titel: string;
  href: string;
  /** Its sentence (W8). */
  satz: string | null;
};

/** Other papers this one speaks of, or that speak of it; only those the reader may see. */
export function Verweise({ verweise }: { verweise: VerweisDaten[] }) {
  return (
    <ul className="rl-verweise">
      {verweise.map(({ beziehung, nummer, titel, href, satz }) => (
        <li key={href + beziehung}>
          <Bildzeichen name="hierzu" />
          <div>
            <small>{beziehung}</small>
            <a href={href}>{nummer ? `${nummer} – ${titel}` : titel}</a>
            {satz && (
              <p>
                <Datumstext text={satz} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
