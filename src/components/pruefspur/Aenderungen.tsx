import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import type { Verlaufszeile } from '@/server/verlauf/queries';
import { Tatsachen } from './Tatsachen';

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
            <Tatsachen aenderungen={z.aenderungen} />
          </div>
        </li>
      ))}
    </ol>
  );
}
