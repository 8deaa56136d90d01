import type { Haltegrund } from '@/domain/beratungsfolge/position/haltegrund';
import { anzahlText } from '@/domain/texte/anzahl';
import { HALTEGRUND_ZEICHEN } from '@/domain/texte/tafelsatz';
import { Zeichen } from '../ui/Zeichen';

export type Grundchip = {
  href: string;
  text: string;
  /** null: all reasons. */
  grund: Haltegrund | 'NICHTS' | null;
  /** null: not counted. */
  zahl: number | null;
  gewaehlt: boolean;
};

/**
 * The reasons with their counts: each leads to the board of that reason, all other filters kept. Folded on a phone, where they
 * would take the first screen.
 */
export function Grundchips({ chips }: { chips: Grundchip[] }) {
  const gewaehlt = chips.find((c) => c.gewaehlt && c.grund !== null);
  return (
    <nav aria-label="Nach Grund">
      <details className="rl-chips">
        <summary>{gewaehlt ? `Grund: ${gewaehlt.text}` : 'Nach Grund eingrenzen'}</summary>
        <ul>
          {chips.map(({ href, text, grund, zahl, gewaehlt }) => (
            <li key={href}>
              <a href={href} aria-current={gewaehlt ? 'true' : undefined}>
                {grund && <Zeichen zustand={HALTEGRUND_ZEICHEN[grund]} />}
                {text} {zahl !== null && <b>{anzahlText(zahl)}</b>}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
