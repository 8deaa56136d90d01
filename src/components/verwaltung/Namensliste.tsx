import type { LocalDate } from '@/domain/kern/localDate';
import type { Gremiumakte } from '@/server/gremienverwaltung/queries';
import { Zeitraum } from './Zeitraum';

/** What a body was called, what came before it and what follows. */
export function Namensliste({ gremium: g, heute }: { gremium: Gremiumakte; heute: LocalDate }) {
  const nachbarn = [
    ...g.vorgaenger.map((v) => ({ ...v, was: 'Davor' })),
    ...(g.nachfolger ? [{ ...g.nachfolger, was: 'Danach' }] : []),
  ];
  return (
    <section aria-labelledby="namen">
      <h2 id="namen">Frühere Namen und Nachfolge</h2>
      {g.fruehereNamen.length + nachbarn.length === 0 && (
        <p className="text-16 text-leise">Das Gremium hieß immer so und folgt auf keines.</p>
      )}
      <ul className="rl-verweise">
        {g.fruehereNamen.map((n) => (
          <li key={`${n.name} ${n.gueltigVon}`}>
            <div>
              {n.name}
              <small>
                <Zeitraum von={n.gueltigVon} bis={n.gueltigBis} heute={heute} />
              </small>
            </div>
          </li>
        ))}
        {nachbarn.map((n) => (
          <li key={n.id}>
            <div>
              <a href={`/verwaltung/gremien/${n.id}`}>{n.name}</a>
              <small>{n.was}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
