import { Etikett } from '../ui/Etikett';

/** Parts of a paper of one kind: those everybody sees, and those that stay in the house. */
export type Sichtgruppe = { titel: string; sichtbar: string[]; verborgen: string[] };

/** What is public and what is not, kind by kind. */
export function Verborgenes({ gruppen }: { gruppen: Sichtgruppe[] }) {
  return (
    <dl className="rl-sichtgruppen">
      {gruppen.map(({ titel, sichtbar, verborgen }) => (
        <div key={titel}>
          <dt>{titel}</dt>
          {sichtbar.length > 0 && (
            <dd>
              <Etikett>öffentlich</Etikett> {sichtbar.join(' · ')}
            </dd>
          )}
          {verborgen.length > 0 && (
            <dd>
              <Etikett>nicht öffentlich</Etikett> {verborgen.join(' · ')}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
