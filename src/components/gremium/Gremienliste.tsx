import type { GremiumArt } from '@/domain/gremium/gremium';
import type { LocalDate } from '@/domain/kern/localDate';
import { Datum } from '../ui/Datum';
import { Tabelle, Zeile, Zeilengruppe, Zeilenkopf, Zelle } from '../ui/Tabelle';

export type Gremiumzeile = {
  href: string;
  name: string;
  naechsteSitzung: { datum: LocalDate; beginn: string | null; href: string } | null;
  /** Papers with an open step here. */
  offene: number;
};

export type Gremiengruppe = {
  art: GremiumArt;
  /** "Bezirksvertretungen" */
  titel: string;
  gremien: Gremiumzeile[];
};

const SPALTEN = [
  { titel: 'Gremium' },
  { titel: 'Nächste Sitzung' },
  { titel: 'Offene Vorlagen', zahl: true },
];

/** All bodies of the city, grouped by kind. */
export function Gremienliste({ gruppen }: { gruppen: Gremiengruppe[] }) {
  return (
    <Tabelle titel="Gremien nach Art" titelVersteckt spalten={SPALTEN} gruppiert>
      {gruppen.map(({ art, titel, gremien }) => (
        <Zeilengruppe key={art} titel={titel} spalten={SPALTEN.length}>
          {gremien.map((g) => (
            <Zeile key={g.href}>
              <Zeilenkopf>
                <a href={g.href}>{g.name}</a>
              </Zeilenkopf>
              <Zelle t="Nächste Sitzung">
                <NaechsteSitzung sitzung={g.naechsteSitzung} />
              </Zelle>
              <Zelle t="Offene Vorlagen" zahl>
                {g.offene}
              </Zelle>
            </Zeile>
          ))}
        </Zeilengruppe>
      ))}
    </Tabelle>
  );
}

function NaechsteSitzung({ sitzung }: { sitzung: Gremiumzeile['naechsteSitzung'] }) {
  if (!sitzung) return <span className="text-leise">nicht terminiert</span>;
  return (
    <a href={sitzung.href}>
      <Datum tag={sitzung.datum} beginn={sitzung.beginn} wochentag />
    </a>
  );
}
