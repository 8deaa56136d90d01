import { Suche } from './Suche';
import type { Ziel } from './ziel';

export type KopfProps = {
  /** "Stadt Dortmund" */
  kommune: string;
  /** Only pages that exist. */
  navigation: Ziel[];
  /** `href` of the entry this page belongs to. */
  aktiv?: string;
  /** Name of who is signed in; without one the way to sign in. */
  angemeldet?: string;
  /** Pages with the large search leave out the small one. */
  ohneSuche?: boolean;
};

export function Kopf({ kommune, navigation, aktiv, angemeldet, ohneSuche }: KopfProps) {
  return (
    <header className="rl-kopf">
      <div className="rl-breite">
        <a className="rl-marke" href="/">
          <Bildmarke />
          <span>
            <b>Ratslauf</b> <span>{kommune}</span>
          </span>
        </a>
        <nav className="rl-nav" aria-label="Hauptnavigation">
          <ul>
            {navigation.map(({ href, text }) => (
              <li key={href}>
                <a href={href} aria-current={href === aktiv ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {!ohneSuche && <Suche id="suche-kopf" />}
        <a className="rl-konto" href={angemeldet ? '/konto' : '/anmelden'}>
          {angemeldet ?? 'Anmelden'}
        </a>
      </div>
    </header>
  );
}

/** Two stops behind, one here, one ahead. */
function Bildmarke() {
  return (
    <svg viewBox="0 0 44 20" aria-hidden="true" focusable="false">
      <path d="M4 10H30" stroke="currentColor" strokeWidth="3" />
      <path d="M30 10H40" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="5" cy="10" r="4" fill="currentColor" />
      <circle cx="16" cy="10" r="4" fill="currentColor" />
      <circle cx="28.5" cy="10" r="6.2" fill="var(--rl-papier)" stroke="currentColor" strokeWidth="2.6" />
      <circle cx="28.5" cy="10" r="2.6" fill="currentColor" />
      <circle cx="39.5" cy="10" r="3" fill="var(--rl-papier)" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
