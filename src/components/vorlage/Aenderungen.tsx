import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import type { Verlaufszeile } from '@/server/verlauf/queries';

/** Who changed what and when, newest first: the sentence, the facts from → to, the reason. */
export function Aenderungen({ zeilen }: { zeilen: Verlaufszeile[] }) {
  return (
    <ol className="rl-verlauf">
      {zeilen.map((z) => (
        <li key={z.id}>
          <time dateTime={`${z.datum}T${z.zeit}`}>
            {deutschesDatum(z.datum)}, {uhrzeit(z.zeit)}
          </time>
          <div>
            <p>{z.satz}</p>
            {z.grund && <p>Begründung: {z.grund}</p>}
            {z.aenderungen.length > 0 && (
              <dl className="rl-aenderungen">
                {z.aenderungen.map(({ feld, von, nach }, i) => (
                  <div key={i}>
                    <dt>{feld}:</dt>
                    <dd>
                      {von !== null && (
                        <>
                          <del>{von}</del> <span aria-hidden="true">→</span>
                          <span className="sr-only"> jetzt </span>{' '}
                        </>
                      )}
                      {nach}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
