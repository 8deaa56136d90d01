import { Bildzeichen } from '@/components/ui/Zeichen';
import { dateigroesse } from '@/domain/texte/dateigroesse';
import { OEFFENTLICHKEIT_TEXT } from '@/domain/texte/oeffentlichkeit';
import type { AnlageAnsicht } from '@/server/anlagen/queries';

/** The files of a paper, each with its kind and size; who sees non-public ones reads that they are. */
export function Anlagenliste({ anlagen }: { anlagen: AnlageAnsicht[] }) {
  return (
    <ul className="rl-anlagen">
      {anlagen.map((anlage) => (
        <li key={anlage.id}>
          <Bildzeichen name="datei" />
          <div>
            <a href={`/dokumente/${anlage.id}`}>{anlage.titel}</a>
            <p className="rl-zusatz">
              {anlage.art}, {dateigroesse(anlage.groesse)}
              {!anlage.oeffentlich && <Verschlossen />}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The mark of what the public does not get. */
export function Verschlossen() {
  return <strong className="rl-verschlossen">{OEFFENTLICHKEIT_TEXT.NICHTOEFFENTLICH}</strong>;
}
