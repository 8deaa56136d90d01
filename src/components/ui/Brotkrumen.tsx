import type { Ziel } from './ziel';

/** Way from the start to this page; the last entry is the page itself and no link. */
export function Brotkrumen({ davor, hier }: { davor: Ziel[]; hier: string }) {
  return (
    <nav className="rl-pfad" aria-label="Brotkrumen">
      <ol>
        {davor.map((ziel) => (
          <li key={ziel.href}>
            <a href={ziel.href}>{ziel.text}</a>
          </li>
        ))}
        <li aria-current="page">{hier}</li>
      </ol>
    </nav>
  );
}
