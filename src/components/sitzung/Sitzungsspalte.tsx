'use client';

import { Datum } from '../ui/Datum';
import type { Kommend } from './KommendeSitzung';

type SitzungsspalteProps = { sitzungen: Kommend[]; mitGremium?: boolean };

/** Sittings to come as a narrow list: when, which, how far the agenda is. */
export function Sitzungsspalte({ sitzungen, mitGremium }: SitzungsspalteProps) {
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
    </ol>
  );
}
