import { ROLLE } from '../ui/Tabelle';
import type { Tue } from './plan';
import { Taste } from './Taste';

type PlatzProps = {
  id: string;
  platz: number;
  name: string;
  tue: Tue;
  sperren: { hoch?: string; runter?: string };
};

/** The place of a row, and the arrows that change it. */
export function Platz({ id, platz, name, tue, sperren }: PlatzProps) {
  return (
    <td role={ROLLE.zelle} className="be-zug">
      <span className="be-nr">{platz + 1}</span>
      <Taste
        tat={{ art: 'schieben', zeile: id, richtung: -1 }}
        tue={tue}
        symbol="hoch"
        name={`${name} nach oben`}
        id={`hoch-${id}`}
        gesperrt={sperren.hoch}
      />
      <Taste
        tat={{ art: 'schieben', zeile: id, richtung: 1 }}
        tue={tue}
        symbol="runter"
        name={`${name} nach unten`}
        id={`runter-${id}`}
        gesperrt={sperren.runter}
      />
    </td>
  );
}
