import type { LocalDate } from '@/domain/kern/localDate';
import { Datum } from '../ui/Datum';
import { Fortschritt } from '../ui/Fortschritt';

export type Protokolleintrag = {
  id: string;
  nummer: number | null;
  datum: LocalDate;
  beginn: string | null;
  ort: string | null;
  abgesagt: boolean;
  gremien: string[];
  erledigt: number;
  gesamt: number;
};

type ProtokolllisteProps = {
  zeilen: Protokolleintrag[];
  /** They have not begun: nothing can be done yet. */
  kommt?: boolean;
};

/** Sittings to record, each with how far it is. */
export function Protokollliste({ zeilen, kommt }: ProtokolllisteProps) {
  return (
    <ol className="pk-sitzungen">
      {zeilen.map((z) => (
        <li key={z.id}>
          <p className="pk-wann">
            <Datum tag={z.datum} beginn={z.beginn} wochentag />
          </p>
          <div>
            <a href={`/protokoll/${z.id}`}>{z.gremien.join(', ')}</a>
            <p>{angaben(z).join(' · ')}</p>
          </div>
          {z.gesamt > 0 && !kommt ? (
            <Fortschritt erledigt={z.erledigt} gesamt={z.gesamt} />
          ) : (
            <p className="text-leise">{vorlagen(z.gesamt)}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

const vorlagen = (anzahl: number): string =>
  anzahl === 0 ? 'keine Vorlagen' : anzahl === 1 ? 'eine Vorlage' : `${anzahl} Vorlagen`;

function angaben({ nummer, ort, abgesagt }: Protokolleintrag): string[] {
  return [
    ...(abgesagt ? ['abgesagt'] : []),
    ...(nummer ? [`${nummer}. Sitzung`] : []),
    ...(ort ? [ort] : []),
  ];
}
