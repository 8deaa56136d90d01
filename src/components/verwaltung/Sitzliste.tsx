import type { ReactNode } from 'react';
import type { LocalDate } from '@/domain/kern/localDate';
import { MITGLIEDSROLLE_TEXT } from '@/domain/texte/mitgliedsrolle';
import type { Personensitz } from '@/server/personen/queries';
import { Aufklappen } from './Aufklappen';
import { Zeitraum } from './Zeitraum';

type SitzlisteProps = {
  sitze: Personensitz[];
  heute: LocalDate;
  /** The form that changes a seat; left out for who only reads. */
  formular?: (sitz: Personensitz) => ReactNode;
};

/** Everything somebody is and was, by body. */
export function Sitzliste({ sitze, heute, formular }: SitzlisteProps) {
  return (
    <ul className="rl-akten">
      {sitze.map((s) => (
        <li key={s.id}>
          <div>
            <b>{s.gremium.name}</b>
            <span className="rl-zusatz">
              {[MITGLIEDSROLLE_TEXT[s.rolle], s.fraktion, stimme(s)].filter(Boolean).join(' · ')}
            </span>
            <span className="rl-zusatz">
              <Zeitraum von={s.von} bis={s.bis} heute={heute} />
              {s.vorbei && ', beendet'}
            </span>
          </div>
          {formular && (
            <Aufklappen titel="Ändern" welches={s.gremium.name}>
              {formular(s)}
            </Aufklappen>
          )}
        </li>
      ))}
    </ul>
  );
}

const stimme = ({ rolle, stimmberechtigt }: Personensitz) =>
  stimmberechtigt || rolle === 'SCHRIFTFUEHRUNG' ? null : 'ohne Stimmrecht';
