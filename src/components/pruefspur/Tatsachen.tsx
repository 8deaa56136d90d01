import type { Aenderung } from '@/domain/texte/protokollfeld';

/** The facts of an entry: from → to. */
export function Tatsachen({ aenderungen }: { aenderungen: Aenderung[] }) {
  if (aenderungen.length === 0) return null;
  return (
    <dl className="rl-aenderungen">
      {aenderungen.map(({ feld, von, nach }, i) => (
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
  );
}
