import type { LocalDate } from '@/domain/kern/localDate';
import { GREMIUMART_TEXT } from '@/domain/texte/gremiumart';
import type { Bestandszeile } from '@/server/gremienverwaltung/queries';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Zeitraum } from './Zeitraum';

const SPALTEN = [
  { titel: 'Gremium' },
  { titel: 'Art' },
  { titel: 'Besteht' },
  { titel: 'Mitglieder heute', zahl: true },
];

/** Bodies with their time; what ended names its successor. */
export function Bestandstabelle({
  titel,
  gremien,
  heute,
}: {
  titel: string;
  gremien: Bestandszeile[];
  heute: LocalDate;
}) {
  return (
    <Tabelle titel={titel} titelVersteckt spalten={SPALTEN} klasse="rl-bestand">
      {gremien.map((g) => (
        <Zeile key={g.id}>
          <Zeilenkopf>
            <a href={`/verwaltung/gremien/${g.id}`}>{g.name}</a>
            {g.kurzname !== g.name && <span className="rl-zusatz">{g.kurzname}</span>}
          </Zeilenkopf>
          <Zelle>{GREMIUMART_TEXT[g.art]}</Zelle>
          <Zelle t="Besteht">
            <Zeitraum von={g.gueltigVon} bis={g.gueltigBis} heute={heute} />
            {g.nachfolger && <span className="rl-zusatz">danach {g.nachfolger}</span>}
          </Zelle>
          <Zelle t="Mitglieder heute" zahl>
            {g.mitglieder}
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}
