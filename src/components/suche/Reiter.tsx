/** `anzahl`: "12" or "1.000+". */
export type Reiterziel = { text: string; anzahl: string | null; href: string; hier: boolean };

/** Links side by side of which one is this page: what is searched, or in which order. */
export function Reiter({ name, ziele }: { name: string; ziele: readonly Reiterziel[] }) {
  return (
    <nav className="rl-reiter" aria-label={name}>
      <ul>
        {ziele.map(({ text, anzahl, href, hier }) => (
          <li key={href}>
            <a href={href} aria-current={hier ? 'page' : undefined}>
              {text}
              {anzahl !== null && <small>{` ${anzahl}`}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
