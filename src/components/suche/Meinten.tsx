import { suchadresse } from '@/domain/suche/adresse';
import { Suchfilter } from '@/domain/suche/filter';
import { BEREICH_TEXT } from '@/domain/texte/suche';
import type { Namensvorschlag } from '@/server/suchzahlen/queries';

/** Another spelling by which a body or a person is found. */
export function Meinten({ name: { bereich, q } }: { name: Namensvorschlag }) {
  return (
    <p className="rl-meinten">
      Meinten Sie <a href={suchadresse(Suchfilter.parse({ q, bereich }))}>{q}</a> ({BEREICH_TEXT[bereich]})?
    </p>
  );
}
