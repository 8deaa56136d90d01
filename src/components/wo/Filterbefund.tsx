import type { Filterfeld } from '@/domain/wo/fehler';
import { Bildzeichen } from '../ui/Zeichen';

export type Filterfehler = {
  name: Filterfeld;
  /** What the filter is called, and what is wrong with it. */
  satz: string;
};

type FilterbefundProps = {
  fehler: readonly Filterfehler[];
  /** The filters that have a field. */
  felder: readonly { name: Filterfeld }[];
};

/** What of the filters in the address is not understood, each leading to its field: on a phone that is a long way down. */
export function Filterbefund({ fehler, felder }: FilterbefundProps) {
  if (fehler.length === 0) return null;
  return (
    <div className="rl-befund rl-fehlerliste" data-schwere="FEHLER">
      <Bildzeichen name="fehler" />
      <div>
        <h2>Bitte prüfen Sie die Filter</h2>
        <ul>
          {fehler.map(({ name, satz }) => (
            <li key={name}>
              {felder.some((f) => f.name === name) ? <a href={`#tafel-${name}`}>{satz}</a> : satz}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
