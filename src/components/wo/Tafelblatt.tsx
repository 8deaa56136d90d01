import type { Grundchip } from './Grundchips';
import { Grundchips } from './Grundchips';
import { Sitzungsstreifen, type Streifensitzung } from './Sitzungsstreifen';
import { Tafelfilter, type TafelfilterProps } from './Tafelfilter';
import { Tafelinhalt, type Tafelinhaltsdaten } from './Tafelinhalt';
import { Tafeltasten } from './Tafeltasten';

type TafelblattProps = {
  chips: Grundchip[];
  filter: TafelfilterProps;
  inhalt: Tafelinhaltsdaten;
  sitzungen: readonly Streifensitzung[];
  /** Keys lead through the rows: for who has scripts. */
  tasten: boolean;
};

/** The board below its head: reasons, filters, rows, and beside them the sittings to come. */
export function Tafelblatt({ chips, filter, inhalt, sitzungen, tasten }: TafelblattProps) {
  return (
    <div className="rl-wo">
      <div>
        {chips.length > 0 && <Grundchips chips={chips} />}
        <Tafelfilter {...filter} />
        <Tafelinhalt inhalt={inhalt} />
        {tasten && <Tafeltasten />}
      </div>
      <Sitzungsstreifen sitzungen={sitzungen} />
    </div>
  );
}
