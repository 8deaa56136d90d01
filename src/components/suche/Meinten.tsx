import { suchadresse } from '@/domain/suche/adresse';
import { Suchfilter } from '@/domain/suche/filter';
import type { Namensvorschlag } from '@/server/suchzahlen/queries';

const WAS = { gremien: 'das Gremium', personen: 'die Person' } as const;

/** Another spelling by which a body or a person is found. */
export function Meinten({ name: { bereich, q } }: { name: Namensvorschlag }) {
  return (
    <p className="rl-meinten">
      Meinten Sie {WAS[bereich]} <a href={suchadresse(Suchfilter.parse({ q, bereich }))}>{q}</a>?
    </p>
  );
}
