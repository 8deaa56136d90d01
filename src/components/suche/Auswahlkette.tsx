import { Bildzeichen } from '../ui/Zeichen';

/** A filter that is on; `href` leads to the list without it. */
export type Aktiv = { merkmal: string; wert: string; href: string };

/** What narrows the list, each to be taken back by itself or all at once. */
export function Auswahlkette({ aktive, ohneAlle }: { aktive: readonly Aktiv[]; ohneAlle: string }) {
  if (aktive.length === 0) return null;
  return (
    <nav className="rl-auswahlkette" aria-label="Eingeschränkt auf">
      <ul>
        {aktive.map(({ merkmal, wert, href }) => (
          <li key={href}>
            <a href={href}>
              {`${merkmal}: ${wert}`}
              <Bildzeichen name="kreuz" />
              <span className="sr-only"> zurücknehmen</span>
            </a>
          </li>
        ))}
        {aktive.length > 1 && (
          <li>
            <a href={ohneAlle}>Alle zurücknehmen</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
