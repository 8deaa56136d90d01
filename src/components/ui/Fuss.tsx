import type { Ziel } from './ziel';

const SEITEN = [
  { href: '/hilfe', text: 'Hilfe und Glossar' },
  { href: '/barrierefreiheit', text: 'Barrierefreiheit' },
  { href: '/datenschutz', text: 'Datenschutz' },
  { href: '/impressum', text: 'Impressum' },
];

/** What the law asks for on every page, help always in the same place, and the licence of the data. */
export function Fuss({ lizenz, hinweis }: { lizenz?: Ziel; hinweis?: string }) {
  return (
    <footer className="rl-fuss">
      <div className="rl-breite">
        <ul>
          {SEITEN.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        {hinweis && <p>{hinweis}</p>}
        {lizenz && (
          <p>
            Daten:{' '}
            <a href={lizenz.href} rel="license">
              {lizenz.text}
            </a>
          </p>
        )}
      </div>
    </footer>
  );
}
