import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import { gegenstandText } from '@/domain/texte/pruefspur';
import type { Spurzeile } from '@/server/revision/queries';
import { Tatsachen } from './Tatsachen';

/** Entries of the audit, newest first. An object by kind and number; a way to it only for who may read it. */
export function Spurliste({ zeilen }: { zeilen: Spurzeile[] }) {
  return (
    <ol className="rl-verlauf rl-spur">
      {zeilen.map((z) => (
        <li key={z.id}>
          <time dateTime={z.am.toISOString()}>
            {deutschesDatum(z.datum)}, {uhrzeit(z.zeit)}
          </time>
          <div>
            <p>{z.satz}</p>
            <Gegenstand zeile={z} />
            {z.grund && <p>Begründung: {z.grund}</p>}
            <Tatsachen aenderungen={z.aenderungen} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Gegenstand({ zeile: { gegenstand, lesbar, id } }: { zeile: Spurzeile }) {
  const text = gegenstandText(gegenstand);
  return (
    <p className="rl-spur-gegenstand">
      {gegenstand.id ? (
        <a href={`/revision?gegenstand=${gegenstand.id}`}>
          {text}
          <span className="sr-only">: alle Einträge</span>
        </a>
      ) : (
        text
      )}
      {lesbar && (
        <>
          {' · '}
          <a href={`/vorlagen/${gegenstand.id}`}>
            zur Vorlage<span className="sr-only"> {gegenstand.nummer}</span>
          </a>
        </>
      )}
      {' · Eintrag '}
      {id}
    </p>
  );
}
