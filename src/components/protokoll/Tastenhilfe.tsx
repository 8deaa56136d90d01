import { Taste } from '../ui/Taste';

const TASTEN: [string[], string][] = [
  [['1', '–', '0'], 'Ergebnis wählen'],
  [['↵'], 'speichern und weiter zum nächsten offenen Punkt'],
  [['↑', '↓'], 'Punkt wechseln'],
  [['K'], 'alle Kenntnisnahmen vermerken'],
  [['Z'], 'Sammelvermerk rückgängig'],
  [['?'], 'diese Liste'],
];

/** The list of keys, unfolded by "?". */
export function Tastenhilfe() {
  return (
    <details className="pk-tasten">
      <summary data-taste="?">
        Mit der Tastatur <Taste>?</Taste>
      </summary>
      <dl>
        {TASTEN.map(([tasten, wirkung]) => (
          <div key={wirkung}>
            <dt>
              {tasten.map((t) =>
                t === '–' ? (
                  t
                ) : (
                  <kbd key={t} className="rl-taste">
                    {t}
                  </kbd>
                ),
              )}
            </dt>
            <dd>{wirkung}</dd>
          </div>
        ))}
      </dl>
      <p>Die Tasten gelten, solange kein Textfeld den Fokus hat.</p>
    </details>
  );
}
