import type { MiniHalt } from '@/domain/beratungsfolge/weg/mini';
import type { LocalDate } from '@/domain/kern/localDate';
import { Datum, Datumstext } from '../ui/Datum';
import { BeratungswegMini } from './BeratungswegMini';

export type Vorlagenzeile = {
  href: string;
  nummer: string | null;
  titel: string;
  untertitel: string | null;
  /** W8 */
  satz: string;
  weg: MiniHalt[];
  naechsterTermin: LocalDate | null;
};

type VorlagenlisteProps = {
  zeilen: Vorlagenzeile[];
  /** Level of the row titles: one below the heading above. */
  ebene: 2 | 3 | 4;
};

/** Papers as rows: what, where, and the small picture of its way. */
export function Vorlagenliste({ zeilen, ebene }: VorlagenlisteProps) {
  const Titel = `h${ebene}` as const;
  return (
    <ul className="rl-liste">
      {zeilen.map((z) => (
        <li key={z.href}>
          <div>
            <Titel>
              <a href={z.href}>
                {z.titel}
                {z.untertitel && <span> {z.untertitel}</span>}
              </a>
            </Titel>
            <p>
              <Datumstext text={z.satz} />
            </p>
          </div>
          <div>
            <BeratungswegMini halte={z.weg} />
          </div>
          <p className="rl-zusatz">
            {z.naechsterTermin && (
              <span className="text-text">
                nächster Termin <Datum tag={z.naechsterTermin} />
              </span>
            )}
            <span className="whitespace-nowrap">{z.nummer ?? 'ohne Drucksache-Nr.'}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
