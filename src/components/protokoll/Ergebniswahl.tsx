import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import { tasteZu } from '@/domain/protokoll/tasten';
import { ERGEBNIS_TEXT } from '@/domain/texte/ergebnis';
import { Taste } from '../ui/Taste';

type ErgebniswahlProps = {
  vorgesehen: Ergebnis[];
  abweichend: Ergebnis[];
  gewaehlt: string | undefined;
  fehler: string | undefined;
  waehle: (ergebnis: Ergebnis) => void;
};

/** The allowed results as radio buttons, the first ten with a number key. */
export function Ergebniswahl({ vorgesehen, abweichend, gewaehlt, fehler, waehle }: ErgebniswahlProps) {
  const wahl = (ergebnis: Ergebnis, i: number | null) => {
    const taste = i === null ? null : tasteZu(i);
    return (
      <label key={ergebnis} className="pk-wahl">
        <input
          type="radio"
          name="ergebnis"
          id={i === 0 ? 'ergebnis' : undefined}
          value={ergebnis}
          defaultChecked={gewaehlt === ergebnis}
          data-taste={taste}
          aria-keyshortcuts={taste ?? undefined}
          onChange={() => waehle(ergebnis)}
        />
        <span>
          {taste && <Taste>{taste}</Taste>}
          {ERGEBNIS_TEXT[ergebnis]}
          {ergebnis === 'VERWIESEN' && ' an …'}
        </span>
      </label>
    );
  };
  return (
    <fieldset className="pk-erg" aria-describedby={fehler ? 'ergebnis-fehler' : undefined}>
      <legend>Ergebnis</legend>
      <div className="pk-knoepfe">{vorgesehen.map(wahl)}</div>
      {abweichend.length > 0 && (
        <details open={abweichend.some((e) => e === gewaehlt)}>
          <summary>Das Gremium hat trotzdem abgestimmt</summary>
          <div className="pk-knoepfe">{abweichend.map((e) => wahl(e, null))}</div>
          <p>Die Niederschrift gilt; bitte geben Sie den Wortlaut an.</p>
        </details>
      )}
      {fehler && (
        <p id="ergebnis-fehler" data-fehler="">
          {fehler}
        </p>
      )}
    </fieldset>
  );
}
