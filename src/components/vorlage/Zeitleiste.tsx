import type { ReactNode } from 'react';
import type { LocalDate } from '@/domain/kern/localDate';
import { bloecke } from '@/domain/vorlage/markdown';
import { Datum } from '../ui/Datum';
import { Etikett } from '../ui/Etikett';
import { Fliesstext, type Verweisziele } from './Fliesstext';

export type Zeitleisteneintrag = {
  id: string;
  /** Null: a section of a paper without a date. */
  datum: LocalDate | null;
  /** Who reported: a department, never a person in public. */
  quelle: string;
  text: string;
  /** "nichtöffentlich": for who sees more than the public. */
  etikett?: string;
  /** What this reader may do with the entry. */
  taten?: ReactNode;
};

type ZeitleisteProps = { eintraege: Zeitleisteneintrag[]; verweise?: Verweisziele };

/** Dated Sachstand entries, newest first (L3): appended, never overwritten. */
export function Zeitleiste({ eintraege, verweise = {} }: ZeitleisteProps) {
  return (
    <ol className="rl-zeitleiste">
      {eintraege.map(({ id, datum, quelle, text, etikett, taten }) => (
        <li key={id}>
          <p>
            {datum && <Datum tag={datum} />}
            {datum && ' · '}
            {quelle}
            {etikett && (
              <>
                {' '}
                <Etikett>{etikett}</Etikett>
              </>
            )}
          </p>
          <div className="rl-prosa">
            <Fliesstext bloecke={bloecke(text)} verweise={verweise} />
          </div>
          {taten}
        </li>
      ))}
    </ol>
  );
}
