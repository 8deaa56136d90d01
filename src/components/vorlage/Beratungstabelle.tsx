import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { Weg, WegStation } from '@/domain/beratungsfolge/weg/modell';
import { folgetext } from '@/domain/beratungsfolge/weg/worte';
import { stationenIn } from '@/domain/beratungsfolge/weg/zeichen';
import type { LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import { Datum } from '../ui/Datum';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Zustandswort } from '../ui/Zeichen';
import { Hierzu, type HierzuNotiz } from './Hierzu';

export type Beratungszeile = {
  /** Id of the step, as in the way. */
  id: string;
  gremium: string;
  gremiumHref: string | null;
  datum: LocalDate | null;
  beginn: string | null;
  /** Only once the agenda is public. */
  sitzungHref: string | null;
  zustaendigkeit: Zustaendigkeit;
  federfuehrend: boolean;
  /** Wording, votes, or a recommendation that travels to this body. */
  hierzu: HierzuNotiz[];
};

type BeratungstabelleProps = {
  /** In the order of the form. */
  zeilen: Beratungszeile[];
  /** Of the same steps: states and words come from it, so that picture and table cannot differ. */
  weg: Weg;
  aktuell: string[];
  /** "26 Beratungen an 12 Tagen, in der Reihenfolge der Vorlage." */
  titel: string;
};

const SPALTEN = ['Gremium', 'Termin', 'Zuständigkeit', 'Ergebnis'].map((titel) => ({ titel }));

/** The complete version of the picture: a real table, one row a step (B3). */
export function Beratungstabelle({ zeilen, weg, aktuell, titel }: BeratungstabelleProps) {
  const stationen = new Map(stationenIn(weg).map((s) => [s.id, s]));
  const erste = zeilen.find((z) => aktuell.includes(z.id));
  return (
    <Tabelle titel={titel} spalten={SPALTEN} klasse="rl-tab-folge">
      {zeilen.map((zeile, i) => (
        <Beratung
          key={zeile.id}
          zeile={zeile}
          station={stationen.get(zeile.id)}
          hier={aktuell.includes(zeile.id)}
          aktuell={zeile === erste}
          neu={i > 0 && zeilen[i - 1]?.datum !== zeile.datum}
        />
      ))}
    </Tabelle>
  );
}

type BeratungProps = {
  zeile: Beratungszeile;
  station: WegStation | undefined;
  hier: boolean;
  aktuell: boolean;
  neu: boolean;
};

function Beratung({ zeile, station, hier, aktuell, neu }: BeratungProps) {
  const ruhig = station?.zustand === 'heute' || station?.zustand === 'naechste';
  return (
    <Zeile hier={hier ? (ruhig ? 'ruhig' : 'handlung') : undefined} aktuell={aktuell} neu={neu}>
      <Zeilenkopf>
        {zeile.gremiumHref ? <a href={zeile.gremiumHref}>{zeile.gremium}</a> : zeile.gremium}
        {zeile.hierzu.map((notiz, i) => (
          <Hierzu key={i} notiz={notiz} />
        ))}
      </Zeilenkopf>
      <Zelle t="Termin">
        <Termin zeile={zeile} />
      </Zelle>
      <Zelle t="Zuständigkeit">
        {ZUSTAENDIGKEIT_TEXT[zeile.zustaendigkeit]}
        {zeile.federfuehrend && <b className="rl-zusatz">federführend</b>}
      </Zelle>
      <Zelle>
        {station && (
          <Zustandswort zustand={station.zustand}>
            {station.wort}
            {station.folgetermin && folgetext(station.wort, deutschesDatum(station.folgetermin))}
          </Zustandswort>
        )}
      </Zelle>
    </Zeile>
  );
}

function Termin({ zeile: { datum, beginn, sitzungHref } }: { zeile: Beratungszeile }) {
  if (datum === null) return 'noch offen';
  const tag = <Datum tag={datum} beginn={beginn} wochentag />;
  return sitzungHref ? <a href={sitzungHref}>{tag}</a> : tag;
}
