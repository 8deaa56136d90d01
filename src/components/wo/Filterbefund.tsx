import type { Filterfeld } from '@/domain/wo/fehler';
import { Bildzeichen } from '../ui/Zeichen';

type FilterbefundProps = {
  fehler: Readonly<Partial<Record<Filterfeld, string>>>;
  /** The filters that have a field. */
  felder: readonly { name: Filterfeld; beschriftung: string }[];
};

/** What of the filters in the address is not understood, each leading to its field: on a phone that is a long way down. */
export function Filterbefund({ fehler, felder }: FilterbefundProps) {
  const saetze = Object.entries(fehler);
  if (saetze.length === 0) return null;
  const feldZu = (name: string) => felder.find((f) => f.name === name);
  return (
    <div className="rl-befund rl-fehlerliste" data-schwere="FEHLER">
      <Bildzeichen name="fehler" />
      <ul>
        {saetze.map(([name, satz]) => {
          const feld = feldZu(name);
          return (
            <li key={name}>
              {feld ? <a href={`#tafel-${name}`}>{`${feld.beschriftung}: ${satz}`}</a> : satz}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
