import type { LocalDate } from '@/domain/kern/localDate';
import { bloecke } from '@/domain/vorlage/markdown';
import { Datum } from '../ui/Datum';
import { Fliesstext, type Verweisziele } from './Fliesstext';

export type Zeitleisteneintrag = {
  id: string;
  /** Null: a section of a paper without a date. */
  datum: LocalDate | null;
  /** Who reported: a department, never a person in public. */
  quelle: string;
  text: string;
};

type ZeitleisteProps = { eintraege: Zeitleisteneintrag[]; verweise?: Verweisziele };

/** Dated Sachstand entries, newest first (L3): appended, never overwritten. */
export function Zeitleiste({ eintraege, verweise = {} }: ZeitleisteProps) {
  return (
    <ol className="rl-zeitleiste">
      {eintraege.map(({ id, datum, quelle, text }) => (
        <li key={id}>
          <p>
            {datum && <Datum tag={datum} />}
            {datum && ' · '}
            {quelle}
          </p>
          <div className="rl-prosa">
            <Fliesstext bloecke={bloecke(text)} verweise={verweise} />
          </div>
        </li>
      ))}
    </ol>
  );
}
