import { bloecke } from '@/domain/vorlage/markdown';
import type { Abschnittsart } from '@/domain/vorlage/vorlage';
import { Fliesstext, type Verweisziele } from './Fliesstext';

export type AbschnittDaten = {
  art: Abschnittsart;
  /** As the document calls it. */
  titel: string;
  text: string;
};

type AbschnittProps = {
  abschnitt: AbschnittDaten;
  /** Anchor for "Auf dieser Seite". */
  id: string;
  /** Numbers of other papers that this reader may see, with their address. */
  verweise?: Verweisziele;
};

/** One section of a paper. The Beschlussvorschlag is set apart: it is what the vote is about. */
export function Abschnitt({ abschnitt: { art, titel, text }, id, verweise = {} }: AbschnittProps) {
  const klasse = art === 'BESCHLUSSVORSCHLAG' ? 'rl-prosa rl-vorschlag' : 'rl-prosa';
  return (
    <section id={id} aria-labelledby={`${id}-titel`}>
      <h2 id={`${id}-titel`}>{titel}</h2>
      <div className={klasse}>
        <Fliesstext bloecke={bloecke(text)} verweise={verweise} />
      </div>
    </section>
  );
}
