import { FUELLUNG } from './Muster';

type Eintrag = { fuellung: keyof typeof FUELLUNG; text: string };

/** An entry for a fill that occurs. */
export const eintrag = (kommtVor: boolean, fuellung: Eintrag['fuellung'], text: string): Eintrag[] =>
  kommtVor ? [{ fuellung, text }] : [];

/** What the fills of a drawing mean; each differs in shape, not in colour alone. */
export function Legende({ eintraege }: { eintraege: readonly Eintrag[] }) {
  return (
    <ul className="st-legende">
      {eintraege.map(({ fuellung, text }) => (
        <li key={fuellung}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <rect x="1" y="1" width="14" height="14" {...FUELLUNG[fuellung]} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
