import type { Wahl } from './Auswahl';

type WahlgruppeProps = {
  /** Prefix of the ids; the first choice carries it itself, so that an error can lead there. */
  id: string;
  name: string;
  beschriftung: string;
  wert?: string;
  moeglich: Wahl[];
  fehler?: string;
};

/** One out of a few, all of them in sight. */
export function Wahlgruppe({ id, name, beschriftung, wert, moeglich, fehler }: WahlgruppeProps) {
  return (
    <fieldset className="rl-wahlgruppe" aria-describedby={fehler ? `${id}-fehler` : undefined}>
      <legend>{beschriftung}</legend>
      {moeglich.map((w, i) => (
        <div key={w.wert} className="rl-ankreuzen">
          <input
            type="radio"
            id={i === 0 ? id : `${id}-${w.wert}`}
            name={name}
            value={w.wert}
            defaultChecked={w.wert === wert}
          />
          <label htmlFor={i === 0 ? id : `${id}-${w.wert}`}>{w.text}</label>
        </div>
      ))}
      {fehler && (
        <p id={`${id}-fehler`} data-fehler="">
          {fehler}
        </p>
      )}
    </fieldset>
  );
}
