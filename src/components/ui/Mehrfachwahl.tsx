import { Ankreuzfeld } from './Ankreuzfeld';
import type { Wahl } from './Auswahl';

type MehrfachwahlProps = {
  /** Of the first choice, so that an error can lead there. */
  id: string;
  name: string;
  beschriftung: string;
  gewaehlt: readonly string[];
  moeglich: Wahl[];
  hinweis?: string;
  fehler?: string;
};

/** Several out of many, all of them in sight. */
export function Mehrfachwahl({
  id,
  name,
  beschriftung,
  gewaehlt,
  moeglich,
  hinweis,
  fehler,
}: MehrfachwahlProps) {
  const texte = [hinweis && `${id}-hinweis`, fehler && `${id}-fehler`].filter(Boolean).join(' ');
  return (
    <fieldset className="rl-mehrfachwahl" aria-describedby={texte || undefined}>
      <legend>{beschriftung}</legend>
      {hinweis && <p id={`${id}-hinweis`}>{hinweis}</p>}
      {fehler && (
        <p id={`${id}-fehler`} data-fehler="">
          {fehler}
        </p>
      )}
      <div>
        {moeglich.map((w, i) => (
          <Ankreuzfeld
            key={w.wert}
            id={i === 0 ? id : `${id}-${w.wert}`}
            name={name}
            wert={w.wert}
            beschriftung={w.text}
            angekreuzt={gewaehlt.includes(w.wert)}
          />
        ))}
      </div>
    </fieldset>
  );
}
