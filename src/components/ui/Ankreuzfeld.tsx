type AnkreuzfeldProps = {
  id: string;
  name: string;
  beschriftung: string;
  wert?: string;
  angekreuzt?: boolean;
  hinweis?: string;
};

/** Yes or no; sends `wert` (default "ja") when ticked, nothing otherwise. */
export function Ankreuzfeld({ id, name, beschriftung, wert = 'ja', angekreuzt, hinweis }: AnkreuzfeldProps) {
  return (
    <div className="rl-ankreuzen">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={wert}
        defaultChecked={angekreuzt}
        aria-describedby={hinweis ? `${id}-hinweis` : undefined}
      />
      <label htmlFor={id}>{beschriftung}</label>
      {hinweis && <p id={`${id}-hinweis`}>{hinweis}</p>}
    </div>
  );
}
