import type { Ziel } from '../ui/ziel';

/** What the reader may do with this paper: plain links, out of the way of reading. Nothing when there is nothing. */
export function Werkzeuge({ ziele }: { ziele: Ziel[] }) {
  if (ziele.length === 0) return null;
  return (
    <nav className="rl-werkzeuge" aria-label="Diese Vorlage bearbeiten">
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
