import { type Halt, istFertig } from '@/domain/beratungsfolge/weg/modell';
import { kurzesDatum } from '@/domain/texte/datum';
import { Bildzeichen, Zeichen } from '../ui/Zeichen';
import { Knoten } from './Knoten';

/** Finished stops of a long way as one: how many, how many bodies, and unfolded which. */
export function Sammelstelle({ halte }: { halte: Halt[] }) {
  const stationen = halte.flatMap((h) => h.stationen);
  const tage = halte.flatMap((h) => h.datum ?? []);
  const [erster, letzter] = [tage[0], tage.at(-1)];
  const alle = stationen.every((s) => istFertig(s.zustand)) ? 'alle erledigt' : 'erledigt oder entfallen';
  return (
    <>
      <div className="bw-kopf">
        {erster && letzter && (
          <span>
            <time dateTime={erster}>{kurzesDatum(erster)}</time>–
            <time dateTime={letzter}>{kurzesDatum(letzter)}</time>
          </span>
        )}
      </div>
      <div className="bw-gleis" aria-hidden="true">
        <Knoten stationen={stationen} />
      </div>
      <div className="bw-text">
        <details name="halt">
          <summary>
            <span className="bw-knopf">
              <span className="bw-name">{halte.length} Termine</span>
              <Bildzeichen name="winkel" />
            </span>
            <span className="bw-wort">
              {stationen.length} Gremien, {alle}
            </span>
          </summary>
          <ul className="bw-liste">
            {halte.flatMap((h) =>
              h.stationen.map((s) => (
                <li key={s.id} data-z={s.zustand}>
                  <Zeichen zustand={s.zustand} />
                  <span>
                    <span className="bw-name">{s.gremium}</span>
                    {h.datum && (
                      <time className="bw-zeit" dateTime={h.datum}>
                        {' '}
                        {kurzesDatum(h.datum)}
                      </time>
                    )}
                    <span className="bw-wort">{s.wort}</span>
                  </span>
                </li>
              )),
            )}
          </ul>
        </details>
      </div>
    </>
  );
}
