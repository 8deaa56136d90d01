import { deutschesDatum } from '@/domain/texte/datum';
import { GREMIUMART_TEXT } from '@/domain/texte/gremiumart';
import type { GremiumTreffer, PersonTreffer, SitzungTreffer } from '@/server/suchbereiche/queries';
import { Datum } from '../ui/Datum';
import { Gefunden } from './Gefunden';

/** Bodies that were found, by today's name or an earlier one. */
export function Gremientreffer({ treffer }: { treffer: readonly GremiumTreffer[] }) {
  return (
    <ul className="rl-liste">
      {treffer.map((g) => (
        <li key={g.id}>
          <div>
            <h2>
              <a href={`/gremien/${g.id}`}>
                <Gefunden stuecke={g.nameStuecke} />
              </a>
            </h2>
            <p>
              {GREMIUMART_TEXT[g.art]}
              {g.gueltigBis && `, bis ${deutschesDatum(g.gueltigBis)}`}
              {g.frueher && (
                <>
                  {', früher: '}
                  <Gefunden stuecke={g.frueher} />
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Sittings that were found, by their bodies, their day or their number. */
export function Sitzungstreffer({ treffer }: { treffer: readonly SitzungTreffer[] }) {
  return (
    <ul className="rl-liste">
      {treffer.map((s) => (
        <li key={s.id}>
          <div>
            <h2>
              <a href={`/sitzungen/${s.id}`}>
                {s.gremien.join(', ')}, <Datum tag={s.datum} beginn={s.beginn} wochentag />
              </a>
            </h2>
            {(s.nummer || s.abgesagt) && (
              <p>
                {[s.nummer && `${s.nummer}. Sitzung`, s.abgesagt && 'abgesagt'].filter(Boolean).join(', ')}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Persons that were found, with the bodies they sit in today. */
export function Personentreffer({ treffer }: { treffer: readonly PersonTreffer[] }) {
  return (
    <ul className="rl-liste">
      {treffer.map((p) => (
        <li key={p.id}>
          <div>
            <h2>
              <Gefunden stuecke={p.nameStuecke} />
            </h2>
            {p.sitze.length === 0 ? (
              <p>Heute in keinem Gremium.</p>
            ) : (
              <p>
                {p.sitze.map(({ gremiumId, gremium, fraktion }, i) => (
                  <span key={gremiumId}>
                    {i > 0 && ' · '}
                    <a href={`/gremien/${gremiumId}`}>{gremium}</a>
                    {fraktion && ` (${fraktion})`}
                  </span>
                ))}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
