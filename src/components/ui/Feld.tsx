import type { ReactNode } from 'react';

type Rahmen = { id: string; beschriftung: string; hinweis?: string; fehler?: string };

type FeldProps = Rahmen & {
  name: string;
  wert?: string;
  art?: 'text' | 'date' | 'search' | 'email';
  min?: string;
  max?: string;
};

/** Label above, input below, hint and error in words and tied to it. */
export function Feld({ name, wert, art = 'text', min, max, ...rahmen }: FeldProps) {
  return (
    <Feldrahmen {...rahmen}>
      <input
        className="rl-eingabe"
        type={art}
        name={name}
        defaultValue={wert}
        min={min}
        max={max}
        {...verbunden(rahmen)}
      />
    </Feldrahmen>
  );
}

export type Wahl = { wert: string; text: string };

type AuswahlProps = Rahmen & { name: string; wert?: string; moeglich: Wahl[] };

export function Auswahl({ name, wert, moeglich, ...rahmen }: AuswahlProps) {
  return (
    <Feldrahmen {...rahmen}>
      <select className="rl-eingabe" name={name} defaultValue={wert} {...verbunden(rahmen)}>
        {moeglich.map((w) => (
          <option key={w.wert} value={w.wert}>
            {w.text}
          </option>
        ))}
      </select>
    </Feldrahmen>
  );
}

function Feldrahmen({ id, beschriftung, hinweis, fehler, children }: Rahmen & { children: ReactNode }) {
  return (
    <div className="rl-feld">
      <label htmlFor={id}>{beschriftung}</label>
      {children}
      {hinweis && <p id={`${id}-hinweis`}>{hinweis}</p>}
      {fehler && (
        <p id={`${id}-fehler`} data-fehler="">
          {fehler}
        </p>
      )}
    </div>
  );
}

function verbunden({ id, hinweis, fehler }: Rahmen) {
  const texte = [hinweis && `${id}-hinweis`, fehler && `${id}-fehler`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': texte || undefined, 'aria-invalid': fehler ? true : undefined };
}
