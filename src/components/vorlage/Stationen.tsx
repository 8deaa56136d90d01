import type { Halt, WegStation } from '@/domain/beratungsfolge/weg/modell';
import { folgetext, paarwort, sammelwort } from '@/domain/beratungsfolge/weg/worte';
import { kurzesDatum, uhrzeit } from '@/domain/texte/datum';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import { Bildzeichen, Zeichen } from '../ui/Zeichen';

type StationenProps = { halt: Halt; nurKenntnisnahme: boolean };

/** The bodies of a stop in words: one or two with short names, more unfold to full names. */
export function Stationen({ halt, nurKenntnisnahme }: StationenProps) {
  const { stationen, hier } = halt;
  if (stationen.length > 2) {
    return <Aufklappbar stationen={stationen} offen={hier} ohneRolle={nurKenntnisnahme} />;
  }
  const beide = paarwort(stationen);
  return (
    <>
      {stationen.map((s) => (
        <div
          key={s.id}
          className={s.entscheidet ? 'bw-station bw-entscheidet' : 'bw-station'}
          data-z={s.zustand}
        >
          {stationen.length > 1 && !beide && <Zeichen zustand={s.zustand} />}
          <div>
            <span className="bw-name">{s.kurzname}</span>
            <Zeit station={s} />
            {!nurKenntnisnahme && <Rolle station={s} />}
            {!beide && <Wort station={s} kurz />}
          </div>
        </div>
      ))}
      {beide && (
        <div className="bw-station bw-beide" data-z={halt.zustand}>
          <span className="bw-wort">{beide}</span>
        </div>
      )}
    </>
  );
}

type AufklappbarProps = { stationen: WegStation[]; offen: boolean; ohneRolle: boolean };

function Aufklappbar({ stationen, offen, ohneRolle }: AufklappbarProps) {
  const rollen = new Set(stationen.map((s) => s.zustaendigkeit));
  const [erste] = stationen;
  return (
    <details name="halt" open={offen}>
      <summary>
        <span className="bw-knopf">
          <span className="bw-name">{stationen.length} Gremien</span>
          <Bildzeichen name="winkel" />
        </span>
        {!ohneRolle && rollen.size === 1 && erste && <Rolle station={erste} />}
        <span className="bw-wort">{sammelwort(stationen)}</span>
      </summary>
      <ul className="bw-liste">
        {stationen.map((s) => (
          <li key={s.id} data-z={s.zustand}>
            <Zeichen zustand={s.zustand} />
            <span>
              <span className="bw-name">{s.gremium}</span>
              <Zeit station={s} />
              {!ohneRolle && rollen.size > 1 && <Rolle station={s} />}
              <Wort station={s} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Zeit({ station: { beginn } }: { station: WegStation }) {
  return beginn && <span className="bw-zeit"> {uhrzeit(beginn)}</span>;
}

function Rolle({ station: { zustaendigkeit } }: { station: WegStation }) {
  return zustaendigkeit && <span className="bw-rolle">{ZUSTAENDIGKEIT_TEXT[zustaendigkeit]}</span>;
}

function Wort({ station, kurz }: { station: WegStation; kurz?: boolean }) {
  return (
    <span className="bw-wort">
      {kurz ? station.kurzwort : station.wort}
      {station.folgetermin && (
        <span className="bw-folge">{folgetext(station.wort, kurzesDatum(station.folgetermin))}</span>
      )}
    </span>
  );
}
