'use client';

import { gremienNamen } from '@/domain/texte/sitzung';
import type { KommendeSitzung } from '@/server/anstehend/queries';
import { Datum } from '../ui/Datum';
import { sitzungsangaben } from './KommendeSitzung';

type SitzungsspalteProps = { sitzungen: KommendeSitzung[]; mitGremium?: boolean };

/** Sittings to come as a narrow list: when, which, how far the agenda is. */
export function Sitzungsspalte({ sitzungen, mitGremium }: SitzungsspalteProps) {
  return (
    <ol className="rl-sitzungsspalte">
      {sitzungen.map((s) => (
        <li key={s.id} data-abgesagt={s.abgesagt ? '' : undefined}>
          <a href={`/sitzungen/${s.id}`}>
            <Datum tag={s.datum} beginn={s.beginn} wochentag />
          </a>
          {mitGremium && <span>{gremienNamen(s.gremien)}</span>}
          <small>{sitzungsangaben(s).join(' · ')}</small>
        </li>
      ))}
    </ol>
  );
}
