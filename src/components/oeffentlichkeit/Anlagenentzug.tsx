import type { Formularaktion } from '../ui/Formular';
import { Entzugsformular } from './Entzugsformular';

type AnlagenentzugProps = {
  aktion: Formularaktion;
  vorlageId: string;
  anlagen: readonly { id: string; titel: string; version: number; oeffentlich: boolean }[];
};

/** Each attachment with its state; the form unfolds. */
export function Anlagenentzug({ aktion, vorlageId, anlagen }: AnlagenentzugProps) {
  return (
    <ul className="grid gap-3">
      {anlagen.map((a) => (
        <li key={a.id}>
          <details className="rl-mehr">
            <summary>
              {a.titel} ({a.oeffentlich ? 'öffentlich' : 'nicht mehr öffentlich'})
            </summary>
            <Entzugsformular
              key={String(a.oeffentlich)}
              aktion={aktion}
              vorsilbe={`${a.id}-`}
              vorlageId={vorlageId}
              anlageId={a.id}
              version={a.version}
              oeffentlich={a.oeffentlich}
              welche={a.titel}
            />
          </details>
        </li>
      ))}
    </ul>
  );
}
