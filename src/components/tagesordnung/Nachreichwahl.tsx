type NachreichwahlProps = {
  ziel: string;
  vorlagen: readonly { id: string; nummer: string | null; titel: string }[];
  /** "Als Tischvorlage ausgeben" */
  tat: string;
};

/** Papers, each with the way to what is handed out or sent before the agenda; nothing happens before it is confirmed there. */
export function Nachreichwahl({ ziel, vorlagen, tat }: NachreichwahlProps) {
  return (
    <ul className="rl-befundliste">
      {vorlagen.map((v) => (
        <li key={v.id}>
          {[v.nummer, v.titel].filter(Boolean).join(' ')}:{' '}
          <a href={`${ziel}?vorlage=${v.id}`}>
            {tat}
            <span className="sr-only">: {v.titel}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
