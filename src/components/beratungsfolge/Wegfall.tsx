import type { Planzeile } from '@/domain/beratungsfolge/planung/plan';
import type { Tue } from './plan';

type WegfallProps = { zeile: Planzeile; platz: number; name: string; fehler?: string; tue: Tue };

/** "Entfällt, weil …": what people outside may know of is dropped with a reason, never removed. */
export function Wegfall({ zeile, platz, name, fehler, tue }: WegfallProps) {
  const { id, entfallen, entfallenGrund } = zeile;
  return (
    <div className="be-wegfall">
      <label className="be-feder">
        <input
          type="checkbox"
          id={`entfallen-${id}`}
          name={`schritte.${platz}.entfallen`}
          value="ja"
          checked={entfallen}
          onChange={(e) => tue({ art: 'entfallen', zeile: id, ja: e.target.checked, grund: '' })}
        />
        <span>
          entfällt<span className="sr-only">: {name}</span>
        </span>
      </label>
      {entfallen && (
        <label>
          <span>weil</span>
          <input
            className="rl-eingabe"
            id={`entfallenGrund-${id}`}
            name={`schritte.${platz}.entfallenGrund`}
            value={entfallenGrund}
            maxLength={500}
            aria-invalid={fehler !== undefined || undefined}
            aria-describedby={fehler && `entfallenGrund-${id}-fehler`}
            onChange={(e) => tue({ art: 'entfallen', zeile: id, ja: true, grund: e.target.value })}
          />
        </label>
      )}
      <Feldfehler id={`entfallenGrund-${id}-fehler`} satz={fehler} />
    </div>
  );
}

/** What was wrong with a field of a row. */
export function Feldfehler({ id, satz }: { id: string; satz?: string }) {
  if (!satz) return null;
  return (
    <p className="be-feldfehler" id={id}>
      {satz}
    </p>
  );
}
