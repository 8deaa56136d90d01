import { Datum } from '../ui/Datum';
import type { Kommend } from './KommendeSitzung';

type SitzungsspalteProps = {
  sitzungen: Kommend[];
  /** So many more stand under "Danach". */
  weitere?: number;
  mitGremium?: boolean;
};

/** Sittings to come as a narrow list: when, which, how far the agenda is. */
export function Sitzungsspalte({ sitzungen, weitere = 0, mitGremium }: SitzungsspalteProps) {
  return (
    <ol className="rl-sitzungsspalte">
      {sitzungen.map((s) => (
        <li key={s.id} data-abgesagt={s.abgesagt ? '' : undefined}>
          <a href={`/sitzungen/${s.id}`}>
            <Datum tag={s.datum} beginn={s.beginn} wochentag />
          </a>
          {mitGremium && <span>{s.gremien}</span>}
          <small>{s.angaben}</small>
        </li>
      ))}
      {weitere > 0 && (
        <li>
          <a href="#danach">{weitere === 1 ? 'eine weitere Sitzung' : `${weitere} weitere Sitzungen`}</a>
        </li>
      )}
    </ol>
  );
}
