import type { Ziel } from './ziel';

type WerkzeugeProps = {
  /** What one may do with what: "Diese Vorlage bearbeiten". */
  name: string;
  ziele: Ziel[];
};

/** What the reader may do with what the page shows: plain links, out of the way of reading. Nothing when there is nothing. */
export function Werkzeuge({ name, ziele }: WerkzeugeProps) {
  if (ziele.length === 0) return null;
  return (
    <nav className="rl-werkzeuge" aria-label={name}>
      <ul>
        {ziele.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
