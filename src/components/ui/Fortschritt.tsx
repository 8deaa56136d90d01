type FortschrittProps = {
  erledigt: number;
  gesamt: number;
  /** What is counted: "Punkten erledigt". */
  wort?: string;
};

/** "8 von 40 erledigt", and a bar that says the same. */
export function Fortschritt({ erledigt, gesamt, wort = 'erledigt' }: FortschrittProps) {
  return (
    <p className="rl-fortschritt">
      <span>
        <b>
          {erledigt} von {gesamt}
        </b>{' '}
        {wort}
      </span>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={(100 * erledigt) / Math.max(1, gesamt)} height="1" />
      </svg>
    </p>
  );
}
