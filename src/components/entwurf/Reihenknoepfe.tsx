import type { Listentat } from '@/domain/entwurf/listen';
import { Bildzeichen } from '../ui/Zeichen';

type ReihenknoepfeProps = {
  /** Field name of the row: "abschnitte.2". */
  reihe: string;
  /** What is moved, for who does not see it: "Abschnitt 3, Begründung". */
  name: string;
  erste: boolean;
  letzte: boolean;
  /** Rearranges at once; without JavaScript the buttons send the form instead. */
  tue: (tat: Listentat) => void;
};

const TATEN = [
  ['hoch', 'hoch', 'nach oben'],
  ['runter', 'runter', 'nach unten'],
  ['weg', 'kreuz', 'entfernen'],
] as const;

/** Moves a row by one place or takes it away. */
export function Reihenknoepfe({ reihe, name, erste, letzte, tue }: ReihenknoepfeProps) {
  const geht = { hoch: !erste, runter: !letzte, weg: true };
  return (
    <div className="rl-reihenknoepfe">
      {TATEN.map(([tat, symbol, wort]) => (
        <button
          key={tat}
          id={`${reihe.replace('.', '-')}-${tat}`}
          type="submit"
          name="tat"
          value={`${reihe}.${tat}`}
          aria-label={`${name} ${wort}`}
          title={wort}
          aria-disabled={geht[tat] ? undefined : true}
          onClick={(klick) => {
            klick.preventDefault();
            if (geht[tat]) tue(tat);
          }}
        >
          <Bildzeichen name={symbol} />
        </button>
      ))}
    </div>
  );
}
