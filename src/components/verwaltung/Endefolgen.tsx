import type { ReactNode } from 'react';
import type { LocalDate } from '@/domain/kern/localDate';
import { MITGLIEDSROLLE_TEXT } from '@/domain/texte/mitgliedsrolle';
import type { Endefolgen as Folgen } from '@/server/gremienende/queries';
import { Datum } from '../ui/Datum';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Aufklappen } from './Aufklappen';
import { OffeneSchritte } from './OffeneSchritte';
import { Zeitraum } from './Zeitraum';

/** What a body leaves behind after its last day, each kind with its count. */
export function Endefolgen({ folgen, heute }: { folgen: Folgen; heute: LocalDate }) {
  const { schritte, sitzungen, sitze, schriftfuehrung } = folgen;
  return (
    <div className="rl-inhalt">
      <Teil
        id="schritte"
        titel="Offene Beratungen danach oder ohne Termin"
        zahl={schritte.length}
        leer="Keine Beratung muss umgeplant werden."
      >
        <p className="text-16">
          Sie bleiben, wie sie sind, und erscheinen beim Ratsbüro unter „Gremium endet“.
        </p>
        <OffeneSchritte schritte={schritte} />
      </Teil>
      <Teil
        id="sitzungen"
        titel="Sitzungen danach"
        zahl={sitzungen.length}
        leer="Nach diesem Tag ist keine Sitzung geplant."
      >
        <ul className="rl-geschieht">
          {sitzungen.map((s) => (
            <li key={s.id}>
              <a href={`/sitzungen/${s.id}`}>
                <Datum tag={s.datum} beginn={s.beginn} wochentag />
              </a>
              {s.abgesagt ? ', abgesagt' : s.versandt && ', Einladung versandt'}
            </li>
          ))}
        </ul>
      </Teil>
      <Teil
        id="sitze"
        titel="Mitgliedschaften, die weiterlaufen"
        zahl={sitze.length}
        leer="Keine Mitgliedschaft reicht über diesen Tag hinaus."
      >
        <Tabelle
          titel="Mitgliedschaften, die weiterlaufen"
          titelVersteckt
          spalten={['Person', 'Funktion', 'Zeit', 'Anmeldung'].map((t) => ({ titel: t }))}
        >
          {sitze.map((s) => (
            <Zeile key={s.id}>
              <Zeilenkopf>{s.name}</Zeilenkopf>
              <Zelle>{MITGLIEDSROLLE_TEXT[s.rolle]}</Zelle>
              <Zelle t="Zeit">
                <Zeitraum von={s.von} bis={s.bis} heute={heute} />
                {s.was === 'ENTFAELLT' && <span className="rl-zusatz">beginnt erst danach und entfällt</span>}
              </Zelle>
              <Zelle t="Anmeldung">{s.konto ? 'hat ein Konto' : 'ohne Konto'}</Zelle>
            </Zeile>
          ))}
        </Tabelle>
      </Teil>
      <Teil
        id="schriftfuehrung"
        titel="Schriftführung"
        zahl={schriftfuehrung.length}
        leer="Niemand führt hier Protokoll."
      >
        <ul className="rl-geschieht">
          {schriftfuehrung.map((b) => (
            <li key={b.id}>{b.name}</li>
          ))}
        </ul>
      </Teil>
    </div>
  );
}

type TeilProps = { id: string; titel: string; zahl: number; leer: string; children: ReactNode };

/** Longer lists are folded: what can be done about them stands below, in reach. */
const KURZ = 10;

export function Teil({ id, titel, zahl, leer, children }: TeilProps) {
  return (
    <section aria-labelledby={id} className="rl-arbeit">
      <h2 id={id}>
        {titel} <span className="rl-anzahl">{zahl}</span>
      </h2>
      {zahl === 0 && <p className="text-16 text-leise">{leer}</p>}
      {zahl > 0 && zahl <= KURZ && children}
      {zahl > KURZ && (
        <Aufklappen titel={`Alle ${zahl} zeigen`} welches={titel}>
          {children}
        </Aufklappen>
      )}
    </section>
  );
}
