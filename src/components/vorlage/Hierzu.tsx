import { Datumstext } from '../ui/Datum';
import { Etikett } from '../ui/Etikett';
import { Bildzeichen } from '../ui/Zeichen';

/** "Bezirksvertretung Mengede, 18.11.2026: mit Änderungen empfohlen." + what it said. */
export type HierzuNotiz = { quelle: string | null; text: string; nichtoeffentlich?: boolean };

export function Hierzu({ notiz: { quelle, text, nichtoeffentlich } }: { notiz: HierzuNotiz }) {
  return (
    <span className="rl-hierzu">
      <Bildzeichen name="hierzu" />
      <span>
        {quelle && (
          <>
            <b>
              <Datumstext text={quelle} />
            </b>{' '}
          </>
        )}
        {text}
        {nichtoeffentlich && (
          <>
            {' '}
            <Etikett>nichtöffentlich</Etikett>
          </>
        )}
      </span>
    </span>
  );
}
