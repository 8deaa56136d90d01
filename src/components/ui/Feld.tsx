import { Feldrahmen, type FeldrahmenProps, verbunden } from './Feldrahmen';

type FeldProps = FeldrahmenProps & {
  name: string;
  wert?: string;
  art?: 'text' | 'date' | 'datetime-local' | 'search' | 'email' | 'password' | 'tel';
  min?: string;
  max?: string;
  /** What the browser may fill in: "username", "current-password", … */
  autoComplete?: string;
  inputMode?: 'numeric';
};

/** One line of input. */
export function Feld({ name, wert, art = 'text', min, max, autoComplete, inputMode, ...rahmen }: FeldProps) {
  return (
    <Feldrahmen {...rahmen}>
      <input
        className="rl-eingabe"
        type={art}
        name={name}
        defaultValue={wert}
        min={min}
        max={max}
        autoComplete={autoComplete}
        inputMode={inputMode}
        {...verbunden(rahmen)}
      />
    </Feldrahmen>
  );
}
