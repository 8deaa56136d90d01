import { Datumstext } from '../ui/Datum';
import { Bildzeichen } from '../ui/Zeichen';

/** "Bezirksvertretung Mengede, 18.11.2026: mit Änderungen empfohlen." + what it said. */
export type HierzuNotiz = { quelle: string | null; text: string };

export function Hierzu({ notiz: { quelle, text } }: { notiz: HierzuNotiz }) {
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
      </span>
    </span>
  );
}
