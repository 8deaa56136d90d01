import { StandKopf } from '@/components/vorlage/StandKopf';
import type { Vorlagenbild } from '../../../../../(oeffentlich)/vorlagen/[id]/modell';
import { Vorlageninhalt } from '../../../../../(oeffentlich)/vorlagen/[id]/Vorlageninhalt';

/** The page as everybody reads it, from the same parts. */
export function SoSichtbar({ bild }: { bild: Vorlagenbild }) {
  return (
    <section aria-labelledby="so">
      <h2 id="so">So liest sie jede und jeder</h2>
      <div className="rl-oeffentlich-vorschau mt-3">
        <div>
          <p className="rl-klein">{bild.vorzeile.join(' · ')}</p>
          <p className="rl-unterzeile">
            <b>{bild.titel}</b>
            {bild.untertitel && ` ${bild.untertitel}`}
          </p>
        </div>
        <StandKopf stand={bild.stand} weg={bild.inhalt.weg} />
        <Vorlageninhalt {...bild.inhalt} />
      </div>
    </section>
  );
}
