import { anzahlText } from '@/domain/texte/anzahl';

export type Sprung = { href: string; text: string; zahl: number };

/** Where each group begins, on whichever page: a long board is not leafed through. */
export function Gruppensprung({ was, gruppen }: { was: string; gruppen: Sprung[] }) {
  return (
    <details className="rl-gruppensprung">
      <summary>
        Zu einer Gruppe springen <span>({was})</span>
      </summary>
      <ol>
        {gruppen.map(({ href, text, zahl }) => (
          <li key={href}>
            <a href={href}>
              {text} <b>{anzahlText(zahl)}</b>
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
