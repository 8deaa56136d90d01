type VerschwindetProps = {
  sichtbar: {
    abschnitte: number;
    schritte: number;
    sachstaende: number;
    anlagen: readonly string[];
    genanntIn: number;
    punkte: number;
  };
};

const zahl = (n: number, eines: string, viele: string): string => (n === 1 ? eines : `${n} ${viele}`);

/** What the public reads of a paper now, and what of it is gone the moment after. */
export function Verschwindet({ sichtbar }: VerschwindetProps) {
  const { abschnitte, schritte, sachstaende, anlagen, genanntIn, punkte } = sichtbar;
  return (
    <ul className="rl-geschieht">
      <li>
        Die Seite der Vorlage mit {zahl(abschnitte, 'einem Abschnitt', 'Abschnitten')} und{' '}
        {zahl(schritte, 'einer Beratung', 'Beratungen')}; unter ihrer Adresse steht dann, was unter jeder
        unbekannten steht.
      </li>
      {anlagen.length > 0 && (
        <li>
          {zahl(anlagen.length, 'Eine Anlage', 'Anlagen')}: {anlagen.join(', ')}. Wer sie aufruft, liest, dass
          sie nicht mehr öffentlich {anlagen.length === 1 ? 'ist' : 'sind'}.
        </li>
      )}
      {sachstaende > 0 && <li>{zahl(sachstaende, 'Ein Sachstand', 'Sachstände')}.</li>}
      {punkte > 0 && (
        <li>
          Der Titel auf {zahl(punkte, 'einer Tagesordnung', 'Tagesordnungen')}; dort steht dann ein neutraler
          Text.
        </li>
      )}
      {genanntIn > 0 && (
        <li>Der Verweis in {zahl(genanntIn, 'einer anderen Vorlage', 'anderen Vorlagen')}.</li>
      )}
      <li>Die Vorlage in Suche, Listen, Kalender und allem, was daraus entsteht.</li>
      <li>
        Das Ratsbüro bekommt eine Mail ohne Titel. Was andere schon gespeichert haben, holt niemand zurück.
      </li>
    </ul>
  );
}
