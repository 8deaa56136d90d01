import { giltHeute } from '@/domain/gremium/mitgliedschaft';
import type { LocalDate } from '@/domain/kern/localDate';
import { MITGLIEDSROLLE_TEXT } from '@/domain/texte/mitgliedsrolle';
import type { Sitz } from '@/server/gremienverwaltung/queries';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Zeitraum } from './Zeitraum';

const SPALTEN = ['Person', 'Funktion', 'Fraktion oder Gruppe', 'Zeit'].map((titel) => ({ titel }));

/** Everybody who sits, sat or will sit in a body. */
export function Sitztabelle({ titel, sitze, heute }: { titel: string; sitze: Sitz[]; heute: LocalDate }) {
  return (
    <Tabelle titel={titel} titelVersteckt spalten={SPALTEN}>
      {sitze.map((s) => (
        <Zeile key={s.id}>
          <Zeilenkopf>
            <a href={`/verwaltung/personen/${s.person.id}`}>{s.person.name}</a>
          </Zeilenkopf>
          <Zelle>
            {MITGLIEDSROLLE_TEXT[s.rolle]}
            {!s.stimmberechtigt && s.rolle !== 'SCHRIFTFUEHRUNG' && (
              <span className="rl-zusatz">ohne Stimmrecht</span>
            )}
          </Zelle>
          <Zelle t="Fraktion oder Gruppe">{s.fraktion ?? 'ohne'}</Zelle>
          <Zelle t="Zeit">
            <Zeitraum von={s.von} bis={s.bis} heute={heute} />
            {!giltHeute(s, heute) && (
              <span className="rl-zusatz">{s.von > heute ? 'beginnt noch' : 'beendet'}</span>
            )}
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}
