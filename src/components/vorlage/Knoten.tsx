import type { WegStation } from '@/domain/beratungsfolge/weg/modell';
import { istFertig } from '@/domain/beratungsfolge/weg/modell';
import { Zeichen } from '../ui/Zeichen';

const PERLEN_HOECHSTENS = 12;
const PERLEN_JE_REIHE = 5;

/** The node on the line: a glyph for one body, a capsule with a bead each for several, at last their number. */
export function Knoten({ stationen }: { stationen: WegStation[] }) {
  const [erste, ...weitere] = stationen;
  if (erste && weitere.length === 0) {
    return (
      <span className={erste.entscheidet ? 'bw-knoten bw-ziel' : 'bw-knoten'} data-z={erste.zustand}>
        <Zeichen zustand={erste.zustand} />
      </span>
    );
  }
  const unbefahren = !stationen.some(
    ({ zustand }) => istFertig(zustand) || zustand === 'heute' || zustand === 'naechste',
  );
  return (
    <span
      className="bw-kapsel"
      data-offen={unbefahren ? '' : undefined}
      data-reihen={
        stationen.length > PERLEN_JE_REIHE && stationen.length <= PERLEN_HOECHSTENS ? 2 : undefined
      }
    >
      {stationen.length > PERLEN_HOECHSTENS ? <b>{stationen.length}</b> : stationen.map(perle)}
    </span>
  );
}

const perle = ({ id, zustand, entscheidet }: WegStation) => (
  <Zeichen
    key={id}
    zustand={zustand}
    form={zustand === 'erledigt' ? 'perle' : undefined}
    klasse={entscheidet ? 'bw-ziel' : undefined}
  />
);
