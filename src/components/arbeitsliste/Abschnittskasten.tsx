import type { ReactNode } from 'react';

type AbschnittskastenProps = {
  id: string;
  titel: string;
  gesamt: number;
  /** Rows shown; fewer than `gesamt` with the way to all of them. */
  gezeigt: number;
  alleHref: string;
  /** What stands here when there is nothing to do. */
  leer: string;
  children: ReactNode;
};

/** One kind of work with its true count: never capped in silence. */
export function Abschnittskasten({
  id,
  titel,
  gesamt,
  gezeigt,
  alleHref,
  leer,
  children,
}: AbschnittskastenProps) {
  return (
    <section aria-labelledby={id} className="rl-arbeit">
      <h2 id={id}>
        {titel} <span className="rl-anzahl">{gesamt}</span>
      </h2>
      {gesamt === 0 ? <p className="text-16 text-leise">{leer}</p> : children}
      {gezeigt < gesamt && (
        <p className="rl-alle">
          <span className="text-leise">
            {gezeigt} von {gesamt}
          </span>
          {gezeigt < 1000 && (
            <a href={alleHref}>
              alle {gesamt} anzeigen<span className="sr-only">: {titel}</span>
            </a>
          )}
        </p>
      )}
    </section>
  );
}
