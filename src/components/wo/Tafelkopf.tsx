import type { ReactNode } from 'react';
import { berlinUhrzeit, type LocalDate } from '@/domain/kern/localDate';
import { uhrzeit } from '@/domain/texte/datum';
import { tafelsatz } from '@/domain/texte/tafelsatz';
import { Datum } from '../ui/Datum';

type TafelkopfProps = {
  haengend: number;
  laufend: number;
  tag: LocalDate;
  /** Null: the page is as good all day, or until something changes. */
  zeitpunkt: Date | null;
  children: ReactNode;
};

/** The one sentence of the board, and what can be done with it. */
export function Tafelkopf({ haengend, laufend, tag, zeitpunkt, children }: TafelkopfProps) {
  return (
    <div className="rl-titel rl-tafelkopf">
      <div>
        <h1>Wo steht was?</h1>
        <p>
          {tafelsatz(haengend, laufend)} Stand <Datum tag={tag} />
          {zeitpunkt && `, ${uhrzeit(berlinUhrzeit(zeitpunkt))}`}
        </p>
      </div>
      <div className="rl-taten">{children}</div>
    </div>
  );
}
