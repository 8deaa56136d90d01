import type { Periodenfolgen as Folgen } from '@/server/wahlperioden/queries';
import { Datum } from '../ui/Datum';
import { Teil } from './Endefolgen';
import { OffeneSchritte } from './OffeneSchritte';

/** What a term leaves behind after its last day. */
export function Periodenfolgen({ folgen: { schritte, sitzungen, gremien } }: { folgen: Folgen }) {
  return (
    <div className="rl-inhalt">
      <Teil
        id="schritte"
        titel="Offene Beratungen danach oder ohne Termin"
        zahl={schritte.length}
        leer="Keine Beratung muss umgeplant werden."
      >
        <p className="text-16">
          Sie bleiben, wie sie sind: Das Ratsbüro plant sie in der Beratungsfolge neu.
        </p>
        <OffeneSchritte schritte={schritte} mitGremium />
      </Teil>
      <Teil
        id="sitzungen"
        titel="Sitzungen danach ohne Wahlperiode"
        zahl={sitzungen.length}
        leer="Jede spätere Sitzung liegt in einer Wahlperiode."
      >
        <ul className="rl-geschieht">
          {sitzungen.map((s) => (
            <li key={s.id}>
              <a href={`/sitzungen/${s.id}`}>
                <Datum tag={s.datum} beginn={s.beginn} wochentag />, {s.gremien.join(', ')}
              </a>
              {s.abgesagt && ', abgesagt'}
            </li>
          ))}
        </ul>
      </Teil>
      <Teil
        id="gremien"
        titel="Gremien, in denen Mitgliedschaften weiterlaufen"
        zahl={gremien.length}
        leer="Keine Mitgliedschaft reicht über diesen Tag hinaus."
      >
        <ul className="rl-geschieht">
          {gremien.map((g) => (
            <li key={g.id}>
              <a href={`/verwaltung/gremien/${g.id}/mitglieder`}>{g.name}</a>: {g.sitze}
            </li>
          ))}
        </ul>
      </Teil>
    </div>
  );
}
