/** Hatching, so that what is not complete can be told apart without colour. Once per page, before the drawings. */
export function Muster() {
  return (
    <svg className="st-muster" aria-hidden="true" focusable="false" width="0" height="0">
      <pattern
        id="st-schraffur"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--rl-papier)" />
        <rect width="3" height="6" fill="var(--rl-tat)" />
      </pattern>
    </svg>
  );
}

/** Fills of the drawings, by what they mean. */
export const FUELLUNG = {
  voll: { fill: 'var(--rl-tat)' },
  schraffiert: { fill: 'url(#st-schraffur)', stroke: 'var(--rl-tat)' },
  hohl: { fill: 'var(--rl-papier)', stroke: 'var(--rl-tat)' },
} as const;
