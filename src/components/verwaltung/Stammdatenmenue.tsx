const SEITEN = [
  { href: '/verwaltung/gremien', text: 'Gremien' },
  { href: '/verwaltung/personen', text: 'Personen' },
  { href: '/verwaltung/wahlperioden', text: 'Wahlperioden' },
  { href: '/verwaltung/organisation', text: 'Organisation' },
];

/** The four lists beside each other: what is kept of the city itself. */
export function Stammdatenmenue({ hier }: { hier: string }) {
  return (
    <nav aria-label="Stammdaten">
      <ul className="rl-arbeit-summe rl-menue">
        {SEITEN.map(({ href, text }) => (
          <li key={href}>
            <a href={href} aria-current={href === hier ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
