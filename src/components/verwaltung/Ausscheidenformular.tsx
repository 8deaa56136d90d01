'use client';
import type { LocalDate } from '@/domain/kern/localDate';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { feldAn } from './felder';

type AusscheidenformularProps = {
  aktion: Formularaktion;
  personId: string;
  stand: string;
  heute: LocalDate;
  /** Bodies of the seats that would end, as they are listed above. */
  betrifft: string[];
};

/** Everything somebody is ends on one day. */
export function Ausscheidenformular({ aktion, personId, stand, heute, betrifft }: AusscheidenformularProps) {
  return (
    <Formular aktion={aktion} werte={{ ende: heute }} idVorsilbe="aus-" className="rl-blatt rl-eingerueckt">
      {(felder) => (
        <>
          <input type="hidden" name="personId" value={personId} />
          <input type="hidden" name="stand" value={stand} />
          <p className="text-16">Es enden die Mitgliedschaften in:</p>
          <ul className="rl-geschieht">
            {betrifft.map((name, i) => (
              <li key={`${name} ${i}`}>{name}</li>
            ))}
          </ul>
          <Feld
            {...feldAn(felder, 'aus-')('ende')}
            art="date"
            beschriftung="Letzter Tag"
            hinweis="Ab dem Tag danach sieht die Person nur noch, was alle sehen. Was erst später begänne, entfällt."
          />
          <p>
            <Tatknopf dicht>Alle Mitgliedschaften beenden</Tatknopf>
          </p>
        </>
      )}
    </Formular>
  );
}
